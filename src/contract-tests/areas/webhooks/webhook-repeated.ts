/** The rule `webhook-repeated`: what holds, and the checks that look for it. */

import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { checkRepeated } from './payment.js';

export const webhookRepeated: RuleModule = {
  code: 'webhook-repeated',
  severity: 'should',
  sentence: 'A delivery that comes again is not acted on again.',
  source: 'Vercel docs: Marketplace webhooks',
  page: {
    sent: '`marketplace.invoice.notpaid` twice, with the same id. After the second no further call that changes something may come to Vercel.',
    why: 'Deliveries are repeated for a day. Each repeat costs calls that are counted against your limit, and undoes what came in between.',
    fix: 'Keep the ids of deliveries that were acted on, and answer 200 to those.',
  },
  checks: () => [checkOf('webhook-repeated', 'webhook', checkRepeated)],
};
