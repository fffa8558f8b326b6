/** The rule `rotation-async`: what holds, and the checks that look for it. */

import { isObject } from '@openapi-counterpart/runtime';
import { listAt } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import { waitUntil } from '../../context/wait.js';
import { noteCall } from '../calls/support.js';
import type { RuleModule } from '../rule-module.js';
import { type Body, checkOf } from '../support.js';
import { noteSecrets, rotate } from './support.js';
import type { VercelCall } from '../../model.js';

const operationId = 'request-secrets-rotation';

export const rotationAsync: RuleModule = {
  code: 'rotation-async',
  severity: 'must',
  sentence: 'Secrets that are rotated later reach Vercel in time.',
  source: 'Vercel docs: Secrets rotation',
  page: {
    sent: 'The secrets of a resource are rotated. If the reply says `"sync": false`, new secrets have to reach Vercel within `readyWithin` of the configuration, by the operation that updates the secrets of a resource. A call that Vercel refuses is reported for what is wrong with it. Without `readyWithin` this is not tested.',
    why: "Vercel waits for the secrets, the customer's projects keep the old ones, and these end after the delay: then the projects stop working.",
    fix: 'Do the rotation in a job that survives a restart and is tried again when it fails, and end the old secrets only after Vercel has taken the new ones. If rotating is fast, do it at once and answer with `"sync": true`.',
    example: {
      language: 'http',
      lines: [
        'PUT /v1/installations/{installationId}/resources/{resourceId}/secrets',
        '{ "secrets": [{ "name": "ACME_URL", "value": "…" }] }',
      ],
    },
  },
  checks: () => [checkOf('rotation-async', operationId, checkAsync)],
};

/** Each way by which secrets come to Vercel. */
const secretCalls: readonly (string | undefined)[] = [
  'update-resource-secrets-by-id',
  'update-resource-secrets',
  'update-resource',
];

async function checkAsync(context: CheckContext): Promise<void> {
  const { readyWithin } = context.config;
  if (readyWithin === undefined) throw new NotTested('No readyWithin is configured.');
  const { installationId, resource } = await createFixture(context);
  const reply = await rotate(context, resource);
  if (reply['sync'] !== false) throw new NotTested('Secrets are rotated at once.');
  const find = (): VercelCall | undefined =>
    context.vercel
      .callsOf(installationId)
      .find((call) => secretCalls.includes(call.operationId) && hasSecrets(call.body));
  if (await context.options.aside(() => waitUntil(() => find() !== undefined, readyWithin))) {
    const body = find()?.body;
    noteSecrets(context, resource, secretsIn(body), saysPartial(body));
    return;
  }
  const refused = context.vercel
    .callsOf(installationId)
    .find((call) => secretCalls.includes(call.operationId) && call.status !== 201);
  if (refused !== undefined) {
    noteCall(context, operationId, refused);
    return;
  }
  context.fail(
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
