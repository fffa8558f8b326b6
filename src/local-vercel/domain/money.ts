/** Amounts in US dollars, in exact decimals: `0.1 × 3` is `0.3`, and no cent is lost in large sums. */

import { Big } from 'big.js';

/** A decimal string of the description, or a number as JSON has it, which is finite. */
export function decimal(value: string | number): Big {
  return new Big(value);
}

export function sumOf(amounts: readonly string[]): Big {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Big(0));
}

/** At least two decimals, and as many more as there are. @throws RangeError below zero. */
export function toMoney(amount: Big): string {
  if (amount.lt(0))
    throw new RangeError(`An amount of money is not negative: ${amount.toFixed()}.`);
  const decimals = amount.toFixed().split('.')[1]?.length ?? 0;
  return amount.toFixed(Math.max(2, decimals));
}

/** Amounts that are charged have two decimals; trailing zeros do not count. */
export function hasWholeCents(amount: string): boolean {
  return decimal(amount).round(2).eq(amount);
}

/** Whether the total is the product, rounded to cents up or down. */
export function isProduct(price: string, quantity: number, total: string): boolean {
  // JSON has no infinity, but a number such as 1e999 is read as one.
  if (!Number.isFinite(quantity)) return false;
  const difference = Math.abs(Number(price) * quantity - Number(total));
  // Of amounts below a million a double is wrong by less than a billionth: the rest is for exact decimals.
  if (Number(total) < 1e6 && Math.abs(difference - 0.01) > 1e-6) return difference < 0.01;
  return decimal(price).times(quantity).minus(total).abs().lt('0.01');
}

/** Whole cents as dollars, e.g. 2550 as `25.50`. */
export function centsToMoney(cents: number): string {
  return decimal(cents).div(100).toFixed(2);
}

/** Dollars as cents, e.g. `25.50` as 2550. */
export function moneyToCents(amount: string): number {
  return decimal(amount).times(100).toNumber();
}
