/** The operations of the Vercel API for the usage and the interim bill that a partner reports. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function billingDataHandlers(
  _local: LocalContext,
): Pick<LocalHandlers, 'submitBillingData'> {
  return {
    submitBillingData: notImplemented,
  };
}
