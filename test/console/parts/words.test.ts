/** How the console says how long something took. */

import { expect, test } from 'vitest';
import { milliseconds } from '../../../src/console/parts/words.js';

test.each([
  [0.42, '0.4 ms'],
  [12.4, '12 ms'],
  [9999, '9999 ms'],
  [13_830, '13.8 s'],
])('%d ms', (duration, shown) => {
  expect(milliseconds(duration)).toBe(shown);
});
