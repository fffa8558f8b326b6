/** The rule `calls-accepted`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const callsAccepted: RuleModule = {
  code: 'calls-accepted',
  severity: 'must',
  sentence:
    'An invoice is dated within its period, and is final only when the customer uninstalls.',
  source: 'Vercel API description',
  foundBy: ['calls-described'],
  page: {
    sent: 'Nothing of its own: while resources are made, updated, bought for and deleted, the invoices that your server submits to Vercel are looked at. None of these installations is being removed.',
    why: 'Vercel refuses such an invoice with 400, so that period is not paid. After a final invoice Vercel accepts no more.',
    fix: 'Take the date from the period that you bill, and set `final` only after Vercel asked to remove the installation.',
    example: {
      language: 'js',
      lines: [
        'const invoice = { invoiceDate: period.end, period, items, ...(isLeaving && { final: true }) };',
      ],
    },
  },
};
