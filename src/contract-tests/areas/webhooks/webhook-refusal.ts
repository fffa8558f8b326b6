/** The rule `webhook-refusal`, which the checks of `webhook-signature` look for. */

import type { RuleModule } from '../rule-module.js';

export const webhookRefusal: RuleModule = {
  code: 'webhook-refusal',
  severity: 'should',
  sentence: 'A webhook that is refused is refused by its status.',
  source: 'Vercel docs: Marketplace webhooks',
  foundBy: ['webhook-signature'],
  page: {
    sent: 'The forged webhooks of [webhook-signature](webhook-signature.md), where the body of the answer says that the signature is wrong, and the status is one of success.',
    why: 'Who sends webhooks looks at the status alone. When the secret is wrong on your side, each webhook of Vercel is refused, counts as delivered, and is never sent again.',
    fix: 'Answer 403 with the same body.',
  },
};
