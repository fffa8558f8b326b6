/** The rule `webhook-clears`: what holds, and the checks that look for it. */

import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { checkCleared } from './payment.js';

export const webhookClears: RuleModule = {
  code: 'webhook-clears',
  severity: 'must',
  sentence: 'What an unpaid invoice has changed ends when it is paid.',
  source: 'Vercel docs: Marketplace webhooks',
  page: {
    sent: '`marketplace.invoice.notpaid` about an invoice that is not paid, and then `marketplace.invoice.paid` when it is. A status and a notification that came with the first have to be gone. Where nothing of the resource changes when an invoice is not paid, this is not tested.',
    why: 'The customer has paid, and Vercel still shows the warning, or the resource is still suspended.',
    fix: 'Undo with the one event what was done with the other: set the status to `resumed` and leave the notification out.',
  },
  checks: () => [checkOf('webhook-clears', 'webhook', checkCleared)],
};
