/** The rule `webhook-announces`: what holds, and the checks that look for it. */

import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { checkAnnounced } from './payment.js';

export const webhookAnnounces: RuleModule = {
  code: 'webhook-announces',
  severity: 'must',
  sentence: 'Vercel is told when a webhook has changed a resource.',
  source: 'Vercel docs: Native integration flows',
  page: {
    sent: 'The same two webhooks as for [webhook-clears](webhook-clears.md). Where the resource reads otherwise afterwards, the server has to have sent an event `resource.updated`, or have updated the resource at Vercel. Where nothing of the resource changes when an invoice is not paid, this is not tested.',
    why: 'Vercel reads a resource again only when it is told to: until then its store shows the old status.',
    fix: 'Send `resource.updated` with the id of the resource after each change that you make by yourself.',
  },
  checks: () => [checkOf('webhook-announces', 'webhook', checkAnnounced)],
};
