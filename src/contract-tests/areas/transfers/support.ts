/** What checks of transfers share: the three operations, and a transfer from start to end. */

import type { CheckContext } from '../../context/context.js';
import { type Fixture, claimOf, createFixture } from '../../context/fixture.js';
import type { Exchange } from '../../model.js';

export const create = 'create-resource-transfer';
export const verify = 'verify-resource-transfer';
export const accept = 'accept-resource-transfer';
/** All of them. */
export const needs: readonly string[] = [create, verify, accept];

export function call(
  context: CheckContext,
  id: string,
  target: string,
  claim: string,
): Promise<Exchange> {
  return context.call(id, { installationId: target, path: { providerClaimId: claim } });
}

/** As Vercel does it: first the target is told what it means, then it accepts. */
export async function take(
  context: CheckContext,
  target: string,
  claim: string,
): Promise<Exchange> {
  context.need(await call(context, verify, target, claim), 'The transfer could not be verified.');
  return call(context, accept, target, claim);
}

interface Moved {
  readonly fixture: Fixture;
  readonly claim: string;
  readonly target: string;
}

export async function move(context: CheckContext): Promise<Moved> {
  const fixture = await createFixture(context);
  const target = await context.install();
  const claim = await claimOf(context, fixture);
  context.need(await take(context, target, claim), 'The transfer could not be accepted.');
  return { fixture, claim, target };
}
