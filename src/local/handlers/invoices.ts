/** The operations of the Vercel API for invoices and their refunds. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function invoicesHandlers(
  _local: LocalContext,
): Pick<LocalHandlers, 'submitInvoice' | 'getInvoice' | 'updateInvoice'> {
  return {
    submitInvoice: notImplemented,
    getInvoice: notImplemented,
    updateInvoice: notImplemented,
  };
}
