/** The operations of the Vercel API for the balances of prepayment plans. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function balancesHandlers(
  _local: LocalContext,
): Pick<LocalHandlers, 'submitPrepaymentBalances'> {
  return {
    submitPrepaymentBalances: notImplemented,
  };
}
