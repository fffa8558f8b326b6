/** What is left of prepaid credit, as partners last said. */

import type { PrepaymentBalance } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import type { Balance } from '../state/entities.js';

/** The balance of a resource by the partner's id, or of the installation. */
export function findBalance(
  { state }: LocalContext,
  installationId: string,
  resourceId: string | null,
): Balance | undefined {
  return state.balances.get(balanceId(installationId, resourceId));
}

/** Keeps each balance unless a newer report of it is known; of two of one time the later sent counts. */
export function recordBalances(
  { state }: LocalContext,
  installationId: string,
  timestamp: number,
  balances: readonly PrepaymentBalance[],
): void {
  for (const balance of balances) {
    const id = balanceId(installationId, balance.resourceId ?? null);
    const former = state.balances.get(id);
    if (former !== undefined && former.timestamp > timestamp) continue;
    state.balances.put({ id, installationId, timestamp, balance });
  }
}

function balanceId(installationId: string, resourceId: string | null): string {
  return JSON.stringify([installationId, resourceId]);
}
