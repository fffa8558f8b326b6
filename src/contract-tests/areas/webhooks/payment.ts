/** Checks of what a receiver does when an invoice is not paid, and when it is. */

import { isDeepStrictEqual } from 'node:util';
import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture, type Fixture } from '../../context/fixture.js';
import { exhibitOf } from '../../context/shared-ground.js';
import { NotTested } from '../../context/outcome.js';
import { settling, waitUntil } from '../../context/wait.js';
import type { Exchange, VercelCall } from '../../model.js';
import type { Aside } from '../../runner/lock.js';
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

/** Until it shows whether a server acts on webhooks, and for what has to follow in one that does, in milliseconds. */
const curiosity = 250;
const patience = 1000;

/** How long a server that is known to act on webhooks has for what follows, in milliseconds. */
function patienceOf({ config }: CheckContext): number {
  return config.readyWithin ?? patience;
}

/** How long it is waited whether anything follows: what never did is not waited for again. In milliseconds. */
function curiosityOf({ config, options: { shared } }: CheckContext): number {
  if (shared.webhookDelay === null) return settling;
  return config.readyWithin ?? (shared.webhookDelay === undefined ? curiosity : patience);
}

/** How long that is in which nothing may follow: so long that it would have been seen, in milliseconds. */
function watchOf({ options: { shared } }: CheckContext): number {
  return Math.max(settling, 2 * (shared.webhookDelay ?? 0));
}

/** Between two looks where it takes long, in milliseconds. */
const slowest = 20;

interface Telling {
  readonly type: 'notpaid' | 'paid';
  /** How long it is waited for a change of the resource, in milliseconds. */
  readonly within: number;
  /** Of the delivery. */
  readonly id?: string;
  /** How others go on meanwhile. */
  readonly aside?: Aside;
}

/** Waits while no other check begins. */
const alone: Aside = (wait) => wait();

/** In a server that is known to act on webhooks those of others may be seen in what comes next: nothing of a second try may be theirs. */
function asideOf({ options: { aside, shared } }: CheckContext): Aside {
  return typeof shared.webhookDelay === 'number' ? alone : aside;
}

/** Delivers an event about the invoice, and waits for what the receiver does after its answer. */
async function tell(
  context: CheckContext,
  { fixture: { installationId, resource }, invoiceId }: Due,
  { type, within, id = context.ids.next('evt'), aside = asideOf(context) }: Telling,
): Promise<Exchange> {
  const before = shownOf(bodyOf(await readResource(context, resource)));
  const event = { ...invoiceEvent(context, installationId, invoiceId, type), id };
  const exchange = await deliver(context, { body: JSON.stringify(event) });
  context.need(exchange, 'The webhook is not taken.');
  const input = context.toCase('get-resource', {
    installationId,
    path: { resourceId: resource.id },
  });
  const isChanged = async (): Promise<boolean> => {
    const now = await context.options.probe(input);
    return !isDeepStrictEqual(shownOf(bodyOf(now)), before);
  };
  await aside(() => waitUntil(isChanged, within, slowest));
  return exchange;
}

/** @throws NotTested where nothing that can be seen comes of it. */
async function suspend(
  context: CheckContext,
  aside = asideOf(context),
): Promise<Due & { readonly before: Body; readonly callsBefore: number }> {
  const due = await createDue(context);
  const { resource } = due.fixture;
  const { shared } = context.options;
  const before = shownOf(await stateOf(context, resource));
  const callsBefore = context.vercel.callsOf(due.fixture.installationId).length;
  const began = performance.now();
  await tell(context, due, { type: 'notpaid', within: curiosityOf(context), aside });
  const now = await readResource(context, resource);
  if (isDeepStrictEqual(shownOf(bodyOf(now)), before)) {
    shared.webhookDelay ??= null;
    throw new NotTested('Resources stay as they are when an invoice is not paid.');
  }
  shared.webhookDelay = Math.max(shared.webhookDelay ?? 0, performance.now() - began);
  return { ...due, before, callsBefore };
}

/** An event may be late or forged by a slip: what counts is what the invoice says. */
export async function checkProof(context: CheckContext): Promise<void> {
  const sound = await suspend(context);
  if (sound.invoiceId === '') return;
  const due = await createDue(context);
  context.vercel.setInvoiceState(due.invoiceId, 'paid');
  const { resource } = due.fixture;
  const before = shownOf(await stateOf(context, resource));
  const exchange = await tell(context, due, { type: 'notpaid', within: watchOf(context) });
  const now = await readResource(context, resource);
  if (isDeepStrictEqual(shownOf(bodyOf(now)), before)) return;
  const message = 'A resource was changed as if its invoice were not paid, and it is.';
  context.fail('webhook-proof', operationId, message, { exchanges: [exchange, now] });
}

/** Of a resource to which nothing is done, and which was there before any webhook came. */
export async function checkSpares(context: CheckContext): Promise<void> {
  const { resource } = await exhibitOf(context);
  const before = shownOf(await stateOf(context, resource));
  // No other webhook is to come meanwhile. A server that goes through all resources may be late at its own.
  const untested = await suspend(context, alone).then(() => undefined, asUntested);
  const now = await readResource(context, resource);
  const shown = shownOf(bodyOf(now));
  // Those of other checks may have changed it already.
  const wasSpared = resource.body['status'] === 'suspended' || shown['status'] !== 'suspended';
  if (!wasSpared || !isDeepStrictEqual(shown, before)) {
    const message =
      "A resource of another installation was changed when one's invoice was not paid.";
    const exchanges = context.exchanges.slice(-2);
    context.fail('webhook-spares', operationId, message, { exchanges });
  } else if (untested !== undefined) {
    throw untested;
  }
}

function asUntested(error: unknown): NotTested {
  if (error instanceof NotTested) return error;
  throw error;
}

export async function checkCleared(context: CheckContext): Promise<void> {
  const due = await suspend(context);
  const { resource } = due.fixture;
  const during = shownOf(await stateOf(context, resource));
  context.vercel.setInvoiceState(due.invoiceId, 'paid');
  const exchange = await tell(context, due, { type: 'paid', within: patienceOf(context) });
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
      // Others told of the resource when it was set up.
      .slice(due.callsBefore)
      .filter((call) => announcements.includes(call.operationId));
  const isTold = (count: number): Promise<boolean> =>
    waitUntil(() => told().length > count, patienceOf(context));
  if (!(await isTold(0))) {
    noteUntold(context, 'that an invoice is not paid');
    return;
  }
  const count = told().length;
  const during = shownOf(await stateOf(context, resource));
  context.vercel.setInvoiceState(due.invoiceId, 'paid');
  await tell(context, due, { type: 'paid', within: watchOf(context) });
  const now = shownOf(await stateOf(context, resource));
  if (isDeepStrictEqual(now, during) || (await isTold(count))) return;
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
  const type = 'notpaid';
  await tell(context, due, { type, within: curiosityOf(context), id });
  await waitUntil(() => changing().length > before, settling);
  const count = changing().length;
  if (count === before) throw new NotTested('Vercel is told nothing after a webhook.');
  context.options.shared.webhookDelay ??= 0;
  const watch = watchOf(context);
  const again = await tell(context, due, { type, within: watch, id });
  if (!succeeded(again) || !(await waitUntil(() => changing().length > count, watch))) return;
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
