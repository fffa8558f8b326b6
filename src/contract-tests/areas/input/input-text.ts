/** The rule `input-text`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { bodyOf, checkOf, ofResource, stateOf } from '../support.js';

export const inputText: RuleModule = {
  code: 'input-text',
  severity: 'must',
  sentence: 'The server returns text exactly as it was sent.',
  source: 'RFC 8259, section 8',
  page: {
    sent: 'A resource is made with, and another renamed to, a name like `Grüße "3f2a" 名前 🚀`, and another one made with a name of 120 letters (60 or 30 where that is refused), and then read. A refusal is fine; what was accepted has to come back letter by letter.',
    why: "Customers see their own words garbled, with question marks or `&quot;`, in Vercel's dashboard.",
    fix: 'Read and write UTF-8 everywhere: body, database, and answer. MySQL needs `utf8mb4`, not `utf8`. Escape text for HTML when it is shown, not when it is stored. Cut texts by characters, not by bytes. Do not decode what your framework has decoded already.',
  },
  checks: () => [
    checkOf('input-text', 'provision-resource', checkText),
    checkOf('input-text', 'provision-resource', checkLongText, { word: 'long' }),
    checkOf('input-text', 'update-resource', checkUpdatedText),
  ],
};

/** A server may refuse such a name; if it takes it, it has to keep it. */
async function checkText(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const name = `Grüße "${context.ids.hex(4)}" 名前 🚀`;
  const body = { ...(await context.resourceBody()), name };
  const exchange = await context.call('provision-resource', { installationId, body });
  context.need(exchange, 'A name with letters beyond ASCII is refused.');
  const resource = context.made(exchange, installationId, body.billingPlanId);
  const names = [bodyOf(exchange)['name'], (await stateOf(context, resource))['name']];
  if (names.every((item) => item === name)) return;
  // A name that is changed in other ways too is wrong by another rule.
  if (names.every((item) => String(item).toLowerCase() === name.toLowerCase())) return;
  const message = `The name ${JSON.stringify(name)} came back as ${JSON.stringify(names[0])}.`;
  context.fail('input-text', 'provision-resource', message, {
    exchanges: context.exchanges.slice(-2),
  });
}

/** Lengths that names have, the longest first: a server may have a bound, and has to say so. */
const lengths = [120, 60, 30];

async function checkLongText(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  for (const length of lengths) {
    const name = `counterpart-${context.ids.hex(6)}-`.padEnd(length, 'x');
    const body = { ...(await context.resourceBody()), name };
    const exchange = await context.call('provision-resource', { installationId, body });
    if (!succeeded(exchange)) continue;
    const resource = context.made(exchange, installationId, body.billingPlanId);
    const now = String((await stateOf(context, resource))['name']);
    // A name that is changed in other ways is wrong by another rule.
    if (now === name || !name.startsWith(now)) return;
    const message = `A name of ${length} letters was accepted, and cut after ${now.length}.`;
    context.fail('input-text', 'provision-resource', message, {
      exchanges: context.exchanges.slice(-2),
    });
    return;
  }
  throw new NotTested('Names of 30 letters are refused.');
}

async function checkUpdatedText(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  const name = `Grüße "${context.ids.hex(4)}" 名前 🚀`;
  const exchange = await context.call('update-resource', {
    ...ofResource(resource),
    body: { name },
  });
  context.need(exchange, 'A name with letters beyond ASCII is refused.');
  const now = (await stateOf(context, resource))['name'];
  // A name that is not kept at all, or changed in other ways too, is wrong by another rule.
  if (now === resource.body['name'] || String(now).toLowerCase() === name.toLowerCase()) return;
  const message = `The name ${JSON.stringify(name)} came back as ${JSON.stringify(now)}.`;
  context.fail('input-text', 'update-resource', message, {
    exchanges: context.exchanges.slice(-2),
  });
}
