/** The rule `product-plans-unknown`: what holds, and the checks that look for it. */

import { listAt } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { noteUnknown } from './support.js';

export const productPlansUnknown: RuleModule = {
  code: 'product-plans-unknown',
  severity: 'should',
  sentence: 'A product that does not exist has no plans.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: '`GET /v1/products/counterpart-no-such-product/plans`. A refusal is right, and an empty list as well.',
    why: 'A slip in the slug in the console then shows the prices of another product, which is not noticed before the first invoice.',
    fix: 'Answer 404 for a slug that you do not know. Plans that are the same for all products should still be looked up through the product.',
  },
  checks: () => [
    checkOf('product-plans-unknown', 'list-billing-plans-for-product', checkPlansOfUnknown),
  ],
};

async function checkPlansOfUnknown(context: CheckContext): Promise<void> {
  const exchange = await context.call('list-billing-plans-for-product', {
    path: { productSlug: 'counterpart-no-such-product' },
  });
  // An empty list says the same.
  if (listAt(exchange.body, 'plans').length === 0) return;
  noteUnknown(context, 'product-plans-unknown', 'The list of plans of a product', exchange);
}
