/** Who does the work that falls due: one line a module. */

import type { LocalContext } from './context.js';
import { registerKeys } from './platform/keys.js';
import { registerWebhooks } from './platform/webhooks.js';

export function registerWork(local: LocalContext): void {
  registerKeys(local);
  registerWebhooks(local);
}
