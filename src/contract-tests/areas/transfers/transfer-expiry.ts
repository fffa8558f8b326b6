/** The rule `transfer-expiry`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { type Fixture, createFixture, transferBody } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import { waitFor } from '../../context/wait.js';
import type { RuleModule } from '../rule-module.js';
import { bodyOf, checkOf } from '../support.js';
import { accept, call, create, needs, verify } from './support.js';

export const transferExpiry: RuleModule = {
  code: 'transfer-expiry',
  severity: 'must',
  sentence: 'A transfer that has expired is refused.',
  source: 'Vercel docs: Resource transfers',
  page: {
    sent: 'A transfer is made whose `expiresAt` has passed; where such a one is refused, one that expires in 300 milliseconds, which is waited for. Verifying and accepting it have to be refused.',
    why: 'A link that was forgotten in a chat takes a resource away months later.',
    fix: 'Store `expiresAt`, which is in milliseconds since 1970 and not in seconds, and compare it at verification and at acceptance alike.',
    example: {
      language: 'sql',
      lines: ['… WHERE id = $1 AND accepted_by IS NULL AND expires_at > now()'],
    },
  },
  checks: () => [checkOf('transfer-expiry', accept, checkExpiry, { needs })],
};

const hour = 60 * 60 * 1000;

/** Long enough for the answer to a request, short enough to wait for; in milliseconds. */
const soon = 300;

/** More than clocks differ by that are kept right. */
const margin = 150;

/** Some servers refuse to make a transfer that has expired; then one is made that is about to. */
async function checkExpiry(context: CheckContext): Promise<void> {
  const fixture = await createFixture(context);
  const target = await context.install();
  const claim =
    (await claimUntil(context, fixture, Date.now() - hour)) ?? (await claimSoon(context, fixture));
  const isVerified = succeeded(await call(context, verify, target, claim));
  const isAccepted = succeeded(await call(context, accept, target, claim));
  if (!isVerified && !isAccepted) return;
  // Where neither sees the end, it was not noted.
  const wrong = isVerified && isAccepted ? create : isVerified ? verify : accept;
  const what =
    isVerified && isAccepted ? 'verified and accepted' : isVerified ? 'verified' : 'accepted';
  context.fail('transfer-expiry', wrong, `A transfer that has expired could be ${what}.`, {
    exchanges: context.exchanges.slice(-2),
  });
}

async function claimSoon(context: CheckContext, fixture: Fixture): Promise<string> {
  const claim = await claimUntil(context, fixture, Date.now() + soon);
  if (claim === undefined) throw new NotTested('A short transfer could not be made.');
  await waitFor(soon + margin);
  return claim;
}

async function claimUntil(
  context: CheckContext,
  { installationId, resource }: Fixture,
  expiresAt: number,
): Promise<string | undefined> {
  const exchange = await context.call(create, {
    installationId,
    body: transferBody(resource.id, expiresAt),
  });
  const id = bodyOf(exchange)['providerClaimId'];
  return succeeded(exchange) && typeof id === 'string' ? id : undefined;
}
