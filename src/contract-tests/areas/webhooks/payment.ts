/** Checks of what a receiver does when an invoice is not paid, and when it is. */

import { isDeepStrictEqual } from 'node:util';
import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture, type Fixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import { settling, waitUntil } from '../../context/wait.js';
import type { Exchange, VercelCall } from '../../model.js';
import { deliver } from '../routes.js';
import { type Body, bodyOf, readResource, stateOf, text } from '../support.js';
import { invoiceEvent } from './support.js';

const operationId = 'webhook';

/** What a customer sees of a resource beside its settings. */
function shownOf({ status, notification }: Body): Body {
  return { status, notification };
}

interface Due {
  readonly fixture: Fixture;
  readonly invoiceId: string;
}

/** A resource with an invoice for it that is not paid. */
async function createDue(context: CheckContext): Promise<Due> {
  const fixture = await createFixture(context);
  const { installationId, resource } = fixture;
  const invoiceId = context.vercel.purchaseInvoice({
    installationId,
    resourceId: resource.id,
    planId: resource.billingPlanId,
    amount: '10.00',
    isPaid: false,
  });
  context.vercel.setInvoiceState(invoiceId, 'notpaid');
  return { fixture, invoiceId };
}

/** Delivers an event about the invoice, and waits for what the receiver does after its answer. */
async function tell(
  context: CheckContext,
  { fixture: { installationId, resource }, invoiceId }: Due,
  type: 'notpaid' | 'paid',
  id = context.ids.next('evt'),
): Promise<Exchange> {
  const before = shownOf(bodyOf(await readResource(context, resource)));
  const event = { ...invoiceEvent(context, installationId, invoiceId, type), id };
  const exchange = await deliver(context, { body: JSON.stringify(event) });
  context.need(exchange, 'The webhook is not taken.');
  const input = context.toCase('get-resource', {
    installationId,
    path: { resourceId: resource.id },
  });
  await waitUntil(async () => {
    const now = await context.options.probe(input);
    return !isDeepStrictEqual(shownOf(bodyOf(now)), before);
  }, settling);
  return exchange;
}

/** @throws NotTested where nothing that can be seen comes of it. */
async function suspend(context: CheckContext): Promise<Due & { readonly before: Body }> {
  const due = await createDue(context);
  const { resource } = due.fixture;
  const before = shownOf(await stateOf(context, resource));
  await tell(context, due, 'notpaid');
  const now = await readResource(context, resource);
  if (isDeepStrictEqual(shownOf(bodyOf(now)), before)) {
    throw new NotTested('Resources stay as they are when an invoice is not paid.');
  }
  return { ...due, before };
}

/** An event may be late or forged by a slip: what counts is what the invoice says. */
export async function checkProof(context: CheckContext): Promise<void> {
  const sound = await suspend(context);
  if (sound.invoiceId === '') return;
  const due = await createDue(context);
  context.vercel.setInvoiceState(due.invoiceId, 'paid');
  const { resource } = due.fixture;
  const before = shownOf(await stateOf(context, resource));
  const exchange = await tell(context, due, 'notpaid');
  const now = await readResource(context, resource);
  if (isDeepStrictEqual(shownOf(bodyOf(now)), before)) return;
  const message = 'A resource was changed as if its invoice were not paid, and it is.';
  context.fail('webhook-proof', operationId, message, { exchanges: [exchange, now] });
}

export async function checkSpares(context: CheckContext): Promise<void> {
  const other = await createFixture(context);
  const before = shownOf(await stateOf(context, other.resource));
  await suspend(context);
  const now = await readResource(context, other.resource);
  if (isDeepStrictEqual(shownOf(bodyOf(now)), before)) return;
  const message = "A resource of another installation was changed when one's invoice was not paid.";
  context.fail('webhook-spares', operationId, message, { exchanges: context.exchanges.slice(-2) });
}

export async function checkCleared(context: CheckContext): Promise<void> {
  const due = await suspend(context);
  const { resource } = due.fixture;
  const during = shownOf(await stateOf(context, resource));
  context.vercel.setInvoiceState(due.invoiceId, 'paid');
  const exchange = await tell(context, due, 'paid');
  const now = shownOf(await stateOf(context, resource));
  const stale = ['status', 'notification'].filter(
    (member) =>
      !isDeepStrictEqual(during[member], due.before[member]) &&
      isDeepStrictEqual(now[member], during[member]),
  );
  if (stale.length === 0) return;
  const list = stale.map((member) => `\`${member}\` is still ${text(now[member])}`);
  const message = `After the invoice was paid ${list.join(', and ')}.`;
  context.fail('webhook-clears', operationId, message, {
    exchanges: [exchange, ...context.exchanges.slice(-1)],
  });
}

/** Ways to tell Vercel that a resource has changed. */
const announcements: readonly (string | undefined)[] = ['create-event', 'update-resource'];

export async function checkAnnounced(context: CheckContext): Promise<void> {
  const due = await suspend(context);
  const { installationId, resource } = due.fixture;
  const told = (): readonly VercelCall[] =>
    context.vercel
      .callsOf(installationId)
      .filter((call) => announcements.includes(call.operationId));
  if (!(await waitUntil(() => told().length > 0, settling))) {
    noteUntold(context, 'that an invoice is not paid');
    return;
  }
  const count = told().length;
  const during = shownOf(await stateOf(context, resource));
  context.vercel.setInvoiceState(due.invoiceId, 'paid');
  await tell(context, due, 'paid');
  const now = shownOf(await stateOf(context, resource));
  if (isDeepStrictEqual(now, during)) return;
  if (await waitUntil(() => told().length > count, settling)) return;
  noteUntold(context, 'that it was paid');
}

function noteUntold(context: CheckContext, what: string): void {
  const message = `A resource was changed after the webhook ${what}, and Vercel was not told to read it again.`;
  context.fail('webhook-announces', operationId, message, {
    exchanges: context.exchanges.slice(-1),
  });
}

/** What is told twice does no harm, but is work done twice. */
export async function checkRepeated(context: CheckContext): Promise<void> {
  const due = await createDue(context);
  const { installationId } = due.fixture;
  const changing = (): readonly VercelCall[] =>
    context.vercel
      .callsOf(installationId)
      .filter(({ operationId: id = '' }) => !/^(?:get|list)-/.test(id));
  const id = context.ids.next('evt');
  const before = changing().length;
  await tell(context, due, 'notpaid', id);
  await waitUntil(() => changing().length > before, settling);
  const count = changing().length;
  if (count === before) throw new NotTested('Vercel is told nothing after a webhook.');
  const again = await tell(context, due, 'notpaid', id);
  if (!succeeded(again) || !(await waitUntil(() => changing().length > count, settling))) return;
  const message = 'A delivery that came again was acted on again: Vercel was called once more.';
  context.fail('webhook-repeated', operationId, message, { exchanges: [again] });
}

export async function checkStranger(context: CheckContext): Promise<void> {
  const installationId = context.ids.next('icfg');
  for (const type of ['notpaid', 'paid'] as const) {
    const event = invoiceEvent(context, installationId, context.ids.next('mi'), type);
    const exchange = await deliver(context, { body: JSON.stringify(event) });
    if (exchange.status === null || exchange.status < 500) continue;
    const message = `A webhook about an installation that the server does not know was answered with ${exchange.status}.`;
    context.fail('webhook-crash', operationId, message, { exchanges: [exchange] });
    return;
  }
}
