/** The rule `webhook-spares`: what holds, and the checks that look for it. */

import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { checkSpares } from './payment.js';

export const webhookSpares: RuleModule = {
  code: 'webhook-spares',
  severity: 'must',
  sentence: 'A webhook about one installation changes nothing of another.',
  source: 'Vercel docs: Marketplace webhooks',
  page: {
    sent: '`marketplace.invoice.notpaid` about an invoice of one installation, while there is another one with a resource, which has to stay as it is. Where nothing of the resource changes when an invoice is not paid, this is not tested.',
    why: 'A customer who has paid is out of service for the debt of another.',
    fix: 'Take the installation and the resources from the invoice, and name both in every write.',
  },
  // Of a server that mixes installations up, the webhooks of other checks would have changed both before.
  checks: () => [checkOf('webhook-spares', 'webhook', checkSpares, { isExclusive: true })],
};
