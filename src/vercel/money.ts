/** Sums of money as both APIs write them: decimal strings in US dollars, never floating-point numbers. */

import { Big } from 'big.js';

/** What is no sum of money, with what is wrong about it. */
export class MoneyError extends Error {
  override readonly name = 'MoneyError';
}

/** Has settings of its own, because other code may change the shared ones. */
const Decimal = Big();

/** As both APIs describe it. */
const pattern = /^[0-9]+(\.[0-9]+)?$/;

/**
 * The sum as it is written, without zeros that say nothing in front.
 * @throws MoneyError for all that is not digits with at most one point between them.
 */
export function parseMoney(value: unknown): string {
  return write(read(value));
}

/** Whether a value is a sum of money. */
export function isMoney(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}

/** @throws MoneyError when one is no sum of money. */
export function addMoney(...sums: readonly string[]): string {
  return write(sums.reduce((total, sum) => total.plus(read(sum)), new Decimal(0)));
}

/** @throws MoneyError when one is no sum of money, or less than nothing would be left. */
export function subtractMoney(sum: string, less: string): string {
  const rest = read(sum).minus(read(less));
  if (rest.lt(0)) throw new MoneyError(`${less} is more than ${sum}: a sum is never negative.`);
  return write(rest);
}

/**
 * Price times quantity, exactly: round it to cents where it is charged.
 * @throws MoneyError when the price is no sum of money, or the quantity negative or not finite.
 */
export function multiplyMoney(price: string, quantity: number): string {
  if (!Number.isFinite(quantity) || quantity < 0) {
    throw new MoneyError(`${quantity} is no quantity: it is a number from 0 on.`);
  }
  return write(read(price).times(quantity));
}

/**
 * Below, at or above 0 as the first is less than, equal to or more than the second, for `toSorted`.
 * @throws MoneyError when one is no sum of money.
 */
export function compareMoney(a: string, b: string): -1 | 0 | 1 {
  return read(a).cmp(read(b));
}

/** To two decimals, half a cent up. @throws MoneyError when it is no sum of money. */
export function roundToCents(sum: string): string {
  return read(sum).toFixed(2, Decimal.roundHalfUp);
}

/** For people: `$1,234.50`. @throws MoneyError when it is no sum of money. */
export function formatMoney(sum: string): string {
  return `$${roundToCents(sum).replace(/\B(?=(\d{3})+\.)/g, ',')}`;
}

function read(value: unknown): Big {
  if (isMoney(value)) return new Decimal(value);
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
  const hint = typeof value === 'number' ? ', not a number' : '';
  throw new MoneyError(`${shown} is no sum of money: write it as a text such as "25.00"${hint}.`);
}

/** Plain digits, however large or small. */
function write(sum: Big): string {
  return sum.toFixed();
}
