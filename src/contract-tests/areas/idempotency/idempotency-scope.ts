/** The rule `idempotency-scope`: what holds, and the checks that look for it. */

import { isDeepStrictEqual } from 'node:util';
import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, isGone, ofResource, readResource } from '../support.js';
import { idOf, secretsOf } from './support.js';

const provision = 'provision-resource';
const rotate = 'request-secrets-rotation';
const remove = 'delete-resource';

export const idempotencyScope: RuleModule = {
  code: 'idempotency-scope',
  severity: 'must',
  sentence: 'The answer to an Idempotency-Key is for the same request of the same caller alone.',
  source: 'Vercel docs: Marketplace Partner API, header Idempotency-Key',
  page: {
    sent: 'Two resources of an installation are rotated, and two deleted, with the same key and body: the second may be refused, but not be given the answer of the first and left undone. Two provisions have keys that differ in the case of letters: each is a request of its own. A rotation by an administrator is sent again by a user who only reads, with the same key: it has to be refused.',
    why: 'A key is any text, and one that two requests share by mistake gives one of them the secrets of another resource, or reports a deletion that was never done. Who looks keys up before rights tells secrets to those who may not see them.',
    fix: 'Make method, path and caller a part of the key in your table, compare keys byte by byte, and look them up after the rights were checked.',
    example: {
      language: 'sql',
      lines: ['PRIMARY KEY (installation_id, method, path, key) -- with a binary collation'],
    },
  },
  checks: () => [
    checkOf('idempotency-scope', rotate, checkRotations),
    checkOf('idempotency-scope', rotate, checkRole, { word: 'role' }),
    checkOf('idempotency-scope', remove, checkDeletions),
    checkOf('idempotency-scope', provision, checkCase),
  ],
};

const body = { reason: 'Contract test.', delayOldSecretsExpirationHours: 0 };

async function checkRotations(context: CheckContext): Promise<void> {
  const { installationId, resource } = await createFixture(context);
  const other = await context.provision(installationId);
  const idempotencyKey = context.ids.next('key');
  const [first, second] = [
    await context.call(rotate, { ...ofResource(resource), body, idempotencyKey }),
    await context.call(rotate, { ...ofResource(other), body, idempotencyKey, isDescribed: false }),
  ];
  context.need(first, 'Secrets could not be rotated.');
  const isNew = secretsOf(first).length > 0;
  if (!isNew || !isDeepStrictEqual(secretsOf(first), secretsOf(second))) return;
  // Secrets that never differ are wrong by another rule.
  const alone = await context.call(rotate, { ...ofResource(other), body });
  if (isDeepStrictEqual(secretsOf(alone), secretsOf(first))) return;
  const message = 'A rotation got the secrets of another resource, by the same Idempotency-Key.';
  context.fail('idempotency-scope', rotate, message, { exchanges: [first, second] });
}

async function checkDeletions(context: CheckContext): Promise<void> {
  const { installationId, resource } = await createFixture(context);
  const other = await context.provision(installationId);
  const idempotencyKey = context.ids.next('key');
  const first = await context.call(remove, { ...ofResource(resource), idempotencyKey });
  context.need(first, 'A resource could not be deleted.');
  const second = await context.call(remove, {
    ...ofResource(other),
    idempotencyKey,
    isDescribed: false,
  });
  if (!succeeded(second) || isGone(await readResource(context, other))) return;
  if (!isGone(await readResource(context, resource))) throw new NotTested('Nothing is deleted.');
  const message =
    'A deletion by the Idempotency-Key of another succeeded, and was not carried out.';
  context.fail('idempotency-scope', remove, message, { exchanges: [first, second] });
}

/** Keys that no server may take for the same. */
async function checkCase(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const key = `key-${context.ids.hex(12)}`;
  const input = { installationId, body: await context.resourceBody() };
  const first = await context.call(provision, { ...input, idempotencyKey: key });
  context.need(first, 'A resource could not be made.');
  const second = await context.call(provision, { ...input, idempotencyKey: key.toUpperCase() });
  if (!succeeded(second) || idOf(first) !== idOf(second)) return;
  // A server that gives one id to both whatever the key breaks another rule.
  const third = await context.call(provision, input);
  if (idOf(third) === idOf(first)) return;
  const message = 'A key that differs in the case of its letters got the resource of another.';
  context.fail('idempotency-scope', provision, message, { exchanges: [first, second] });
}

async function checkRole(context: CheckContext): Promise<void> {
  const { installationId, resource } = await createFixture(context);
  const idempotencyKey = context.ids.next('key');
  const input = { ...ofResource(resource), body };
  const token = { kind: 'user', installationId, role: 'USER' } as const;
  const alone = await context.call(rotate, { ...input, token });
  if (succeeded(alone)) throw new NotTested('Users who only read may rotate secrets.');
  const first = await context.call(rotate, { ...input, idempotencyKey });
  context.need(first, 'Secrets could not be rotated.');
  const second = await context.call(rotate, { ...input, token, idempotencyKey });
  if (!succeeded(second)) return;
  const message = 'A user who only reads got the secrets of a rotation, by its Idempotency-Key.';
  context.fail('idempotency-scope', rotate, message, { exchanges: [first, second] });
}
