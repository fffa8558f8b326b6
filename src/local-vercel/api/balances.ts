/** The operations of the Vercel API for the balances of prepayment plans. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { PrepaymentBalance } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { recordBalances } from '../workflows/balances.js';
import { topUpWhereDue } from '../workflows/top-up.js';
import { unknownResource } from '../domain/billing-lines.js';
import { toTime } from '../domain/time.js';
import type { Installation } from '../state/entities.js';
import { resourceKey } from '../state/state.js';
import { callingInstallation } from './caller.js';
import type { LocalHandlers } from './types.js';

export function balancesHandlers(
  local: LocalContext,
): Pick<LocalHandlers, 'submitPrepaymentBalances'> {
  return {
    submitPrepaymentBalances(context) {
      const installation = callingInstallation(context);
      const { body } = context;
      // The description leaves the body optional, yet without one there is nothing to do.
      if (body === undefined) throw new HttpError(400, 'The request has no body: send balances.');
      const problems = checkBalances(local, installation, body.balances);
      if (problems.length > 0) throw new HttpError(400, problems.join(' '));
      recordBalances(local, installation.id, toTime(body.timestamp), body.balances);
      topUpWhereDue(local, installation);
      return { status: 201 };
    },
  };
}

function checkBalances(
  { state }: LocalContext,
  installation: Installation,
  balances: readonly PrepaymentBalance[],
): string[] {
  const seen = new Set<string | undefined>();
  const problems: string[] = [];
  for (const [index, { resourceId }] of balances.entries()) {
    const at = `balances[${index}]`;
    if (seen.has(resourceId)) {
      const what = resourceId === undefined ? 'the installation' : `the resource "${resourceId}"`;
      problems.push(`${at} is another balance of ${what}; it has one.`);
    }
    seen.add(resourceId);
    if (resourceId === undefined) continue;
    const resource = state.resources.find('partner', resourceKey(installation.id, resourceId));
    if (resource === undefined) problems.push(unknownResource(at, resourceId));
  }
  return problems;
}
