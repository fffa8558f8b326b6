/** Rotation of secrets: what comes is new and whole, at once or within the time that was promised. */

import type { Check } from '../check.js';
import type { PartnerCall } from '../vercel.js';
import { isObject } from '@openapi-counterpart/runtime';
import { setStage } from '../stage.js';
import { listAt } from '../answers.js';
import type { MadeResource } from '../made-resource.js';
import { NotTested } from '../outcome.js';
import type { Trial } from '../trial.js';
import { waitUntil } from '../wait.js';
import { noteCall } from './calls.js';
import { bodyOf, checkOf, ofResource, text, type Body } from './support.js';

const operationId = 'request-secrets-rotation';

/** Each way by which secrets come to Vercel. */
const secretCalls: readonly (string | undefined)[] = [
  'update-resource-secrets-by-id',
  'update-resource-secrets',
  'update-resource',
];

export function rotationChecks(): readonly Check[] {
  return [
    checkOf('rotation-changes', operationId, checkSync),
    checkOf('rotation-async', operationId, checkAsync),
  ];
}

async function rotate(trial: Trial, resource: MadeResource): Promise<Body> {
  const exchange = await trial.call(operationId, {
    ...ofResource(resource),
    body: { reason: 'Contract test.', delayOldSecretsExpirationHours: 0 },
  });
  trial.need(exchange, 'Secrets could not be rotated.');
  return bodyOf(exchange);
}

async function checkSync(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  if (resource.secrets.length === 0) throw new NotTested('The resource has no secrets.');
  const reply = await rotate(trial, resource);
  if (reply['sync'] !== true) throw new NotTested('Secrets are rotated later.');
  noteSecrets(trial, resource, listAt(reply, 'secrets'), reply['partial'] === true);
  const before = JSON.stringify(reply['secrets']);
  const again = await rotate(trial, resource);
  if (again['sync'] !== true || JSON.stringify(again['secrets']) !== before) return;
  noteSame(trial);
}

/** Some parts may stay, such as a host; never all of them. */
function noteSecrets(
  trial: Trial,
  resource: MadeResource,
  secrets: readonly Body[],
  isPartial: boolean,
): void {
  const old = new Map(resource.secrets.map(({ name, value }) => [name, value]));
  const names = secrets.map(({ name }) => String(name));
  const isNew = secrets.some(({ name, value }) => old.get(String(name)) !== value);
  if (!isNew) noteSame(trial);
  const missing = [...old.keys()].find((name) => !names.includes(name));
  if (isPartial || missing === undefined) return;
  trial.fail(
    'rotation-complete',
    operationId,
    `What was rotated lacks the secret ${text(missing)}, and does not say that it is partial.`,
    { cause: 'rotation-complete' },
  );
}

function noteSame(trial: Trial): void {
  trial.fail('rotation-changes', operationId, 'Rotation gave the secrets that there were before.');
}

async function checkAsync(trial: Trial): Promise<void> {
  const { readyWithin } = trial.config;
  if (readyWithin === undefined) throw new NotTested('No readyWithin is configured.');
  const { installationId, resource } = await setStage(trial);
  const reply = await rotate(trial, resource);
  if (reply['sync'] !== false) throw new NotTested('Secrets are rotated at once.');
  const find = (): PartnerCall | undefined =>
    trial.vercel
      .callsOf(installationId)
      .find((call) => secretCalls.includes(call.operationId) && hasSecrets(call.body));
  if (await waitUntil(() => find() !== undefined, readyWithin)) {
    const body = find()?.body;
    noteSecrets(trial, resource, secretsIn(body), saysPartial(body));
    return;
  }
  const refused = trial.vercel
    .callsOf(installationId)
    .find((call) => secretCalls.includes(call.operationId) && call.status !== 201);
  if (refused !== undefined) {
    noteCall(trial, operationId, refused);
    return;
  }
  trial.fail(
    'rotation-async',
    operationId,
    `The secrets that were promised did not reach Vercel within ${readyWithin} ms.`,
  );
}

function saysPartial(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { partial, secrets } = body;
  return partial === true || (isObject(secrets) && secrets['partial'] === true);
}

function hasSecrets(body: unknown): boolean {
  return secretsIn(body).length > 0;
}

/** An update of a resource has them as a list, or in an object that says whether it is partial. */
function secretsIn(body: unknown): readonly Body[] {
  const direct = listAt(body, 'secrets');
  return direct.length > 0 ? direct : listAt(Object(body)['secrets'], 'secrets');
}
