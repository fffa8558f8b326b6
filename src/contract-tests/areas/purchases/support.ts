/** What checks of purchases share: a prepaid resource, invoices, and the balance after a purchase. */

import { listAt } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { Fixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import type { Exchange } from '../../model.js';
import { needDescribed } from '../support.js';

const operationId = 'provision-purchase';

/** A resource on a plan that is paid in advance. @throws NotTested where there is no such plan. */
export async function createPrepaidFixture(context: CheckContext): Promise<Fixture> {
  const { prepaymentPlanId: billingPlanId } = context.product();
  if (billingPlanId === undefined) throw new NotTested('No prepaymentPlanId is configured.');
  const installationId = await context.install();
  return { installationId, resource: await context.provision(installationId, { billingPlanId }) };
}

/** Of ten dollars. */
export function invoice(
  context: CheckContext,
  { installationId, resource }: Fixture,
  isPaid = true,
): string {
  return context.vercel.purchaseInvoice({
    installationId,
    resourceId: resource.id,
    planId: resource.billingPlanId,
    amount: '10.00',
    isPaid,
  });
}

export function buy(
  context: CheckContext,
  { installationId }: Fixture,
  invoiceId: string,
): Promise<Exchange> {
  return context.call(operationId, { installationId, body: { invoiceId } });
}

/** The balance after a purchase: of the resource, or else of the installation. */
export async function balanceAfter(
  context: CheckContext,
  fixture: Fixture,
  invoiceId: string,
): Promise<number> {
  const exchange = await buy(context, fixture, invoiceId);
  context.need(exchange, 'A purchase was refused.');
  needDescribed(exchange);
  return balanceIn(exchange, fixture) ?? noteMissing(context);
}

function noteMissing(context: CheckContext): never {
  context.fail('purchase-credits', operationId, 'The reply has no balance of what was bought for.');
  throw new NotTested('The reply has no balance.');
}

export function balanceIn({ body }: Exchange, { resource }: Fixture): number | undefined {
  const balances = listAt(body, 'balances');
  const own = balances.find(({ resourceId }) => resourceId === resource.id);
  const balance = own ?? balances.find(({ resourceId }) => resourceId === undefined);
  const cents = balance?.['currencyValueInCents'];
  return typeof cents === 'number' ? cents : undefined;
}

export function hasReadInvoice(context: CheckContext, { installationId }: Fixture): boolean {
  const calls = context.vercel.callsOf(installationId);
  return calls.some((call) => call.operationId === 'get-invoice');
}

/** A server that never reads the invoice accepts all of them: one cause, however it shows. */
export function causeOf(context: CheckContext, fixture: Fixture, code: string): string {
  return hasReadInvoice(context, fixture) ? code : 'purchase-proof';
}
