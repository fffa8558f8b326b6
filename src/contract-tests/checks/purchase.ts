/** Purchases of credit: given for what was paid, once, as Vercel's own invoice proves it. */

import type { Check } from '../check.js';
import type { Exchange } from '../model.js';
import type { Stage } from '../stage.js';
import { isRefused, listAt, succeeded } from '../answers.js';
import { NotTested } from '../outcome.js';
import type { Trial } from '../trial.js';
import { bodyOf, checkOf, needDescribed } from './support.js';

const operationId = 'provision-purchase';

export function purchaseChecks(): readonly Check[] {
  return [
    checkOf('purchase-proof', operationId, checkProof),
    checkOf('purchase-paid', operationId, checkUnpaid),
    checkOf('purchase-unknown', operationId, checkUnknown),
    checkOf('purchase-credits', operationId, checkCredits),
    checkOf('purchase-timestamp', operationId, checkTimestamp),
    checkOf('refusal-harmless', operationId, checkRefusal),
    checkOf('purchase-once', operationId, checkOnce),
    checkOf('purchase-once', operationId, checkConcurrent, { word: 'concurrent' }),
  ];
}

/** A resource on a plan that is paid in advance. @throws NotTested where there is no such plan. */
export async function setPrepaidStage(trial: Trial): Promise<Stage> {
  const { prepaymentPlanId: billingPlanId } = trial.product();
  if (billingPlanId === undefined) throw new NotTested('No prepaymentPlanId is configured.');
  const installationId = await trial.install();
  return { installationId, resource: await trial.provision(installationId, { billingPlanId }) };
}

/** Of ten dollars. */
function invoice(trial: Trial, { installationId, resource }: Stage, isPaid = true): string {
  return trial.vercel.purchaseInvoice({
    installationId,
    resourceId: resource.id,
    planId: resource.billingPlanId,
    amount: '10.00',
    isPaid,
  });
}

const amountInCents = 1000;

function buy(trial: Trial, { installationId }: Stage, invoiceId: string): Promise<Exchange> {
  return trial.call(operationId, { installationId, body: { invoiceId } });
}

/** The balance after a purchase: of the resource, or else of the installation. */
async function balanceAfter(trial: Trial, stage: Stage, invoiceId: string): Promise<number> {
  const exchange = await buy(trial, stage, invoiceId);
  trial.need(exchange, 'A purchase was refused.');
  needDescribed(exchange);
  return balanceIn(exchange, stage) ?? noteMissing(trial);
}

function noteMissing(trial: Trial): never {
  trial.fail('purchase-credits', operationId, 'The reply has no balance of what was bought for.');
  throw new NotTested('The reply has no balance.');
}

function balanceIn({ body }: Exchange, { resource }: Stage): number | undefined {
  const balances = listAt(body, 'balances');
  const own = balances.find(({ resourceId }) => resourceId === resource.id);
  const balance = own ?? balances.find(({ resourceId }) => resourceId === undefined);
  const cents = balance?.['currencyValueInCents'];
  return typeof cents === 'number' ? cents : undefined;
}

function hasReadInvoice(trial: Trial, { installationId }: Stage): boolean {
  const calls = trial.vercel.callsOf(installationId);
  return calls.some((call) => call.operationId === 'get-invoice');
}

/** Whoever does not look at the invoice believes everything: one cause, however it shows. */
function causeOf(trial: Trial, stage: Stage, code: string): string {
  return hasReadInvoice(trial, stage) ? code : 'purchase-proof';
}

async function checkProof(trial: Trial): Promise<void> {
  const stage = await setPrepaidStage(trial);
  const exchange = await buy(trial, stage, invoice(trial, stage));
  trial.need(exchange, 'A purchase was refused.');
  if (hasReadInvoice(trial, stage)) return;
  const message = 'Credit was given, and the invoice was not read at Vercel.';
  trial.fail('purchase-proof', operationId, message);
}

async function checkUnpaid(trial: Trial): Promise<void> {
  const stage = await setPrepaidStage(trial);
  if (!succeeded(await buy(trial, stage, invoice(trial, stage, false)))) return;
  trial.fail('purchase-paid', operationId, 'An invoice that was not paid was credited.', {
    cause: causeOf(trial, stage, 'purchase-paid'),
  });
}

async function checkUnknown(trial: Trial): Promise<void> {
  const stage = await setPrepaidStage(trial);
  if (!succeeded(await buy(trial, stage, trial.ids.next('mi')))) return;
  trial.fail(
    'purchase-unknown',
    operationId,
    'An invoice that Vercel does not know was credited.',
    {
      cause: causeOf(trial, stage, 'purchase-unknown'),
    },
  );
}

async function checkCredits(trial: Trial): Promise<void> {
  const stage = await setPrepaidStage(trial);
  const first = await balanceAfter(trial, stage, invoice(trial, stage));
  const second = await balanceAfter(trial, stage, invoice(trial, stage));
  if (first >= amountInCents && second - first === amountInCents) return;
  trial.fail(
    'purchase-credits',
    operationId,
    `Two purchases of ${amountInCents} cents each left balances of ${first} and ${second} cents.`,
    { exchanges: trial.exchanges.slice(-2) },
  );
}

/** More than clocks differ by, in milliseconds. */
const day = 24 * 60 * 60 * 1000;

/** Vercel keeps the newest balances by it. */
async function checkTimestamp(trial: Trial): Promise<void> {
  const stage = await setPrepaidStage(trial);
  const times: number[] = [];
  for (const invoiceId of [invoice(trial, stage), invoice(trial, stage)]) {
    const exchange = await buy(trial, stage, invoiceId);
    trial.need(exchange, 'A purchase was refused.');
    needDescribed(exchange);
    times.push(Date.parse(String(bodyOf(exchange)['timestamp'])));
  }
  const [first = NaN, second = NaN] = times;
  const isNow = Math.abs(Date.now() - second) < day;
  if (isNow && second >= first) return;
  const message = isNow
    ? 'The later of two purchases has the earlier timestamp.'
    : 'The timestamp of the balances is more than a day away from now.';
  trial.fail('purchase-timestamp', operationId, message, { exchanges: trial.exchanges.slice(-2) });
}

/** @throws NotTested where purchases that are paid do not add up: that is one mistake, not two. */
async function checkRefusal(trial: Trial): Promise<void> {
  const stage = await setPrepaidStage(trial);
  const first = await balanceAfter(trial, stage, invoice(trial, stage));
  const second = await balanceAfter(trial, stage, invoice(trial, stage));
  if (second - first !== amountInCents) throw new NotTested('Purchases do not add up.');
  if (!isRefused(await buy(trial, stage, invoice(trial, stage, false)))) return;
  const third = await balanceAfter(trial, stage, invoice(trial, stage));
  if (third - second <= amountInCents) return;
  trial.fail(
    'refusal-harmless',
    operationId,
    'A purchase of an invoice that was not paid was refused, and credited.',
    { exchanges: trial.exchanges.slice(-2), cause: `refusal-harmless:${operationId}` },
  );
}

/** A refusal of the second purchase is as good as an answer that gives nothing. */
async function checkOnce(trial: Trial): Promise<void> {
  const stage = await setPrepaidStage(trial);
  const invoiceId = invoice(trial, stage);
  const first = await balanceAfter(trial, stage, invoiceId);
  const again = await buy(trial, stage, invoiceId);
  const second = succeeded(again) ? balanceIn(again, stage) : undefined;
  if (second === undefined || second <= first) return;
  noteTwice(trial, 'The same invoice was credited twice.', trial.exchanges.slice(-2));
}

async function checkConcurrent(trial: Trial): Promise<void> {
  const stage = await setPrepaidStage(trial);
  const first = await balanceAfter(trial, stage, invoice(trial, stage));
  const before = await balanceAfter(trial, stage, invoice(trial, stage));
  const invoiceId = invoice(trial, stage);
  const exchanges = await Promise.all([1, 2].map(() => buy(trial, stage, invoiceId)));
  if (!exchanges.some(succeeded)) throw new NotTested('Both purchases were refused.');
  const after = await balanceAfter(trial, stage, invoice(trial, stage));
  // What a purchase gives may be wrong by another rule.
  if (after - before <= 2 * (before - first)) return;
  noteTwice(trial, 'Two requests that came together credited one invoice twice.', exchanges);
}

function noteTwice(trial: Trial, message: string, exchanges: readonly Exchange[]): void {
  trial.fail('purchase-once', operationId, message, { exchanges });
}
