/** Who does the work that falls due: one line a module. */

import type { LocalContext } from './context.js';
import { registerInvoices } from './platform/invoices.js';
import { registerKeys } from './platform/keys.js';
import { registerPurchases } from './platform/purchase.js';
import { registerReadBack } from './platform/read-back.js';
import { registerUninstall } from './platform/uninstall.js';
import { registerWebhooks } from './platform/webhooks.js';

export function registerWork(local: LocalContext): void {
  registerInvoices(local);
  registerKeys(local);
  registerPurchases(local);
  registerReadBack(local);
  registerUninstall(local);
  registerWebhooks(local);
}
