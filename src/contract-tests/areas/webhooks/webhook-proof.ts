/** The rule `webhook-proof`: what holds, and the checks that look for it. */

import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { checkProof } from './payment.js';

export const webhookProof: RuleModule = {
  code: 'webhook-proof',
  severity: 'must',
  sentence: 'An invoice is read again at Vercel before a webhook about it is acted on.',
  source: 'Vercel docs: Marketplace webhooks',
  page: {
    sent: '`marketplace.invoice.notpaid` about an invoice that was paid by the time it arrives. The resource has to stay as it is. Where nothing of the resource changes when an invoice is not paid, this is not tested.',
    why: 'Webhooks come late and in any order: a payment that failed and then succeeded suspends a customer who has paid.',
    fix: 'Read the invoice at Vercel when the event comes, and act on its `state`, not on the type of the event.',
  },
  checks: () => [checkOf('webhook-proof', 'webhook', checkProof)],
};
