/** How validators take whole numbers beyond 53 bits, of which a double holds only a part. */

import type { RuntimeValue } from '../../code/runtime-names.js';

/**
 * `refused` where an integer is asked for; `bigints` where values of the format int64 are such; `rounded`
 * for who judges what others sent, and keeps none of it.
 */
export type LargeNumbers = 'refused' | 'bigints' | 'rounded';

/** The runtime's tests of numbers. */
export interface NumberTests {
  readonly integer: RuntimeValue;
  readonly number: RuntimeValue;
  readonly int64: RuntimeValue;
}

export const numberTests: Readonly<Record<LargeNumbers, NumberTests>> = {
  refused: { integer: 'isInteger', number: 'isNumber', int64: 'isInt64' },
  bigints: { integer: 'isWhole', number: 'isNumeric', int64: 'isBigInt64' },
  rounded: { integer: 'isRoundedInteger', number: 'isNumber', int64: 'isRoundedInt64' },
};
