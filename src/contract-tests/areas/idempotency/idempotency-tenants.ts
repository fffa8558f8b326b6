/** The rule `idempotency-tenants`: what holds, and the checks that look for it. */

import { isDeepStrictEqual } from 'node:util';
import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { idOf, secretsOf } from './support.js';

const provision = 'provision-resource';

export const idempotencyTenants: RuleModule = {
  code: 'idempotency-tenants',
  severity: 'must',
  sentence: 'An Idempotency-Key of one installation never returns the answer of another.',
  source: 'Vercel docs: Marketplace Partner API, header Idempotency-Key',
  page: {
    sent: 'Two installations send the same provision with the same `Idempotency-Key`. The second may not get the id and the secrets that the first got; a refusal is no violation.',
    why: 'The caller chooses the keys. Where they are looked up without the installation, one customer gets the stored answer of another, with the password in it.',
    fix: 'Make the installation from the token a part of the key in your table, and verify the token before looking anything up.',
    example: {
      language: 'sql',
      lines: ['SELECT status, body FROM answers WHERE installation_id = $1 AND key = $2;'],
    },
  },
  checks: () => [checkOf('idempotency-tenants', provision, checkTenants)],
};

async function checkTenants(context: CheckContext): Promise<void> {
  const one = await context.install();
  const two = await context.install();
  const idempotencyKey = context.ids.next('key');
  const body = await context.resourceBody();
  const first = await context.call(provision, { installationId: one, body, idempotencyKey });
  context.need(first, 'The first request did not succeed.');
  const second = await context.call(provision, {
    installationId: two,
    body,
    idempotencyKey,
    isDescribed: false,
  });
  if (!succeeded(second)) throw new NotTested('The key of another installation is refused.');
  // Ids that are the same for all, but not what they stand for, are wrong by another rule.
  if (idOf(first) !== idOf(second)) return;
  if (!isDeepStrictEqual(secretsOf(first), secretsOf(second))) return;
  context.fail(
    'idempotency-tenants',
    provision,
    'An installation got what another had made by the same Idempotency-Key.',
    { exchanges: [first, second] },
  );
}
