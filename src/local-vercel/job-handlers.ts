/** Registers the handlers of jobs: one line a module. */

import type { LocalContext } from './context.js';
import { registerInvoices } from './workflows/invoices.js';
import { registerKeys } from './workflows/keys.js';
import { registerPurchases } from './workflows/purchase.js';
import { registerReadBack } from './workflows/read-back.js';
import { registerUninstall } from './workflows/uninstall.js';
import { registerWebhooks } from './workflows/webhooks.js';

export function registerJobHandlers(local: LocalContext): void {
  registerInvoices(local);
  registerKeys(local);
  registerPurchases(local);
  registerReadBack(local);
  registerUninstall(local);
  registerWebhooks(local);
}
