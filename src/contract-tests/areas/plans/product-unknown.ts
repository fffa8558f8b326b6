/** The rule `product-unknown`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { noteUnknown } from './support.js';

export const productUnknown: RuleModule = {
  code: 'product-unknown',
  severity: 'should',
  sentence: 'A product that does not exist is refused.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'A provision with the product `counterpart-no-such-product`, with everything else right.',
    why: 'Something is made and billed that you do not sell, mostly the first product in place of the one that was meant.',
    fix: 'Look the product up by id or slug (Vercel may send either) before anything is made, and answer 400 when there is none. Do not fall back to a default.',
  },
  checks: () => [checkOf('product-unknown', 'provision-resource', checkUnknownProduct)],
};

async function checkUnknownProduct(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const body = { ...(await context.resourceBody()), productId: 'counterpart-no-such-product' };
  const exchange = await context.call('provision-resource', { installationId, body });
  noteUnknown(context, 'product-unknown', 'A provision of a product', exchange);
}
