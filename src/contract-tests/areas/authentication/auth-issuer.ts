/** The rule `auth-issuer`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const authIssuer: RuleModule = {
  code: 'auth-issuer',
  severity: 'must',
  sentence: 'A token is accepted only from the issuer https://marketplace.vercel.com.',
  source: 'Vercel docs: Marketplace API authentication',
  foundBy: ['auth-required'],
  page: {
    sent: 'Every operation with a token that is signed rightly, but whose claim `iss` is another than `https://marketplace.vercel.com`: a wholly different one, and, at operations of each kind and the others in turn, `https://marketplace.vercel.com.issuer.example`.',
    why: "A key may serve more than one issuer. Without this check a token that was issued for another purpose opens the customers' data.",
    fix: 'Compare `iss` with the exact text, without a slash at the end. Most libraries do it when they are given the option `issuer`; none does it without.',
  },
};
