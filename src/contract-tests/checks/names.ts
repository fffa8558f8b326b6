/** Names of resources: whatever is accepted is kept as it was said. */

import type { Check } from '../check.js';
import { isFailure, succeeded } from '../answers.js';
import { NotTested } from '../outcome.js';
import { setStage } from '../stage.js';
import type { Trial } from '../trial.js';
import { bodyOf, came, checkOf, ofResource, stateOf } from './support.js';

export function nameChecks(): readonly Check[] {
  return [
    checkOf('input-name', 'provision-resource', checkPlainName),
    checkOf('input-text', 'provision-resource', checkText),
    checkOf('input-text', 'provision-resource', checkLongText, { word: 'long' }),
    checkOf('input-text', 'update-resource', checkUpdatedText),
    checkOf('server-error', 'provision-resource', checkLongName),
  ];
}

/** A server may refuse such a name; if it takes it, it has to keep it. */
async function checkText(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const name = `Grüße "${trial.ids.hex(4)}" 名前 🚀`;
  const body = { ...(await trial.resourceBody()), name };
  const exchange = await trial.call('provision-resource', { installationId, body });
  trial.need(exchange, 'A name with letters beyond ASCII is refused.');
  const resource = trial.made(exchange, installationId, body.billingPlanId);
  const names = [bodyOf(exchange)['name'], (await stateOf(trial, resource))['name']];
  if (names.every((item) => item === name)) return;
  // A name that is changed in other ways too is wrong by another rule.
  if (names.every((item) => String(item).toLowerCase() === name.toLowerCase())) return;
  const message = `The name ${JSON.stringify(name)} came back as ${JSON.stringify(names[0])}.`;
  trial.fail('input-text', 'provision-resource', message, {
    exchanges: trial.exchanges.slice(-2),
  });
}

/** Lengths that names have, the longest first: a server may have a bound, and has to say so. */
const lengths = [120, 60, 30];

async function checkLongText(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  for (const length of lengths) {
    const name = `counterpart-${trial.ids.hex(6)}-`.padEnd(length, 'x');
    const body = { ...(await trial.resourceBody()), name };
    const exchange = await trial.call('provision-resource', { installationId, body });
    if (!succeeded(exchange)) continue;
    const resource = trial.made(exchange, installationId, body.billingPlanId);
    const now = String((await stateOf(trial, resource))['name']);
    // A name that is changed in other ways is wrong by another rule.
    if (now === name || !name.startsWith(now)) return;
    const message = `A name of ${length} letters was accepted, and cut after ${now.length}.`;
    trial.fail('input-text', 'provision-resource', message, {
      exchanges: trial.exchanges.slice(-2),
    });
    return;
  }
  throw new NotTested('Names of 30 letters are refused.');
}

async function checkUpdatedText(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  const name = `Grüße "${trial.ids.hex(4)}" 名前 🚀`;
  const exchange = await trial.call('update-resource', { ...ofResource(resource), body: { name } });
  trial.need(exchange, 'A name with letters beyond ASCII is refused.');
  const now = (await stateOf(trial, resource))['name'];
  // A name that is not kept at all, or changed in other ways too, is wrong by another rule.
  if (now === resource.body['name'] || String(now).toLowerCase() === name.toLowerCase()) return;
  const message = `The name ${JSON.stringify(name)} came back as ${JSON.stringify(now)}.`;
  trial.fail('input-text', 'update-resource', message, { exchanges: trial.exchanges.slice(-2) });
}

async function checkPlainName(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const body = await trial.resourceBody();
  const plain = await trial.call('provision-resource', { installationId, body });
  trial.need(plain, 'A resource could not be made.');
  const name = `My Database ${trial.ids.hex(2)}`;
  const exchange = await trial.call('provision-resource', {
    installationId,
    body: { ...body, name },
  });
  if (succeeded(exchange) || isFailure(exchange)) return;
  const message = `A resource with the name ${JSON.stringify(name)} ${came(exchange)}.`;
  trial.fail('input-name', 'provision-resource', message);
}

/** The description sets no bound; a refusal is fine, a failure is noted for any request. */
async function checkLongName(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const body = { ...(await trial.resourceBody()), name: 'n'.repeat(5000) };
  await trial.call('provision-resource', { installationId, body });
}
