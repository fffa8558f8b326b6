/** The rule `idempotency-refusal`: what holds, and the checks that look for it. */

import { isRefused, succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf, ofResource } from '../support.js';

const operationId = 'request-secrets-rotation';

export const idempotencyRefusal: RuleModule = {
  code: 'idempotency-refusal',
  severity: 'should',
  sentence: 'A request that was refused for its token is judged anew with a right one.',
  source: 'Vercel docs: Marketplace Partner API, header Idempotency-Key',
  page: {
    sent: 'The secrets of a resource are rotated by a user who only reads, which is refused, and then by an administrator with the same `Idempotency-Key` and body.',
    why: 'Retries of one request have one key. When the refusal is remembered, a user who has the right is refused too.',
    fix: 'Check the token and the role before the key is looked up, and do not remember 401 and 403.',
  },
  checks: () => [checkOf('idempotency-refusal', operationId, checkRefusal)],
};

async function checkRefusal(context: CheckContext): Promise<void> {
  const { installationId, resource } = await createFixture(context);
  const body = { reason: 'Contract test.', delayOldSecretsExpirationHours: 0 };
  const input = { ...ofResource(resource), body };
  const idempotencyKey = context.ids.next('key');
  const refused = await context.call(operationId, {
    ...input,
    idempotencyKey,
    token: { kind: 'user', installationId, role: 'USER' },
  });
  if (!isRefused(refused)) throw new NotTested('Users who only read may rotate secrets.');
  const again = await context.call(operationId, { ...input, idempotencyKey });
  // What is refused by any key is wrong by another rule.
  if (!isRefused(again) || !succeeded(await context.call(operationId, input))) return;
  const message = `A rotation ${answered(again)} because another user had been refused by its Idempotency-Key.`;
  context.fail('idempotency-refusal', operationId, message, { exchanges: [refused, again] });
}
