/** The rule `purchase-timestamp`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { bodyOf, checkOf, needDescribed } from '../support.js';
import { buy, invoice, createPrepaidFixture } from './support.js';

const operationId = 'provision-purchase';

export const purchaseTimestamp: RuleModule = {
  code: 'purchase-timestamp',
  severity: 'must',
  sentence: 'Balances carry the time they were taken, so that Vercel can tell the newest.',
  source: 'Partner API description',
  page: {
    sent: 'Two purchases, one after the other. The `timestamp` of the second answer must not be before that of the first, nor more than a day away from now.',
    why: 'Vercel keeps the balances with the newest timestamp. One that is fixed, or in another unit, makes Vercel take new balances for old ones, and customers see credit that they have spent.',
    fix: 'Take the time when you read the balances, in UTC.',
    example: {
      language: 'js',
      lines: [
        'return { timestamp: new Date().toISOString(), balances: await readBalances(installationId) };',
      ],
    },
  },
  checks: () => [checkOf('purchase-timestamp', operationId, checkTimestamp)],
};

/** More than clocks differ by, in milliseconds. */
const day = 24 * 60 * 60 * 1000;

/** Vercel keeps the newest balances by it. */
async function checkTimestamp(context: CheckContext): Promise<void> {
  const fixture = await createPrepaidFixture(context);
  const times: number[] = [];
  for (const invoiceId of [invoice(context, fixture), invoice(context, fixture)]) {
    const exchange = await buy(context, fixture, invoiceId);
    context.need(exchange, 'A purchase was refused.');
    needDescribed(exchange);
    times.push(Date.parse(String(bodyOf(exchange)['timestamp'])));
  }
  const [first = NaN, second = NaN] = times;
  const isNow = Math.abs(Date.now() - second) < day;
  if (isNow && second >= first) return;
  const message = isNow
    ? 'The later of two purchases has the earlier timestamp.'
    : 'The timestamp of the balances is more than a day away from now.';
  context.fail('purchase-timestamp', operationId, message, {
    exchanges: context.exchanges.slice(-2),
  });
}
