/** How the console words lengths of time and what was found. */

import { expect, test } from 'vitest';
import { findingsText, milliseconds } from '../../../src/console/parts/words.js';

test.each([
  [0.42, '0.4 ms'],
  [12.4, '12 ms'],
  [9999, '9999 ms'],
  [13_830, '13.8 s'],
])('%d ms', (duration, shown) => {
  expect(milliseconds(duration)).toBe(shown);
});

test.each([
  [true, [], 'The contract holds'],
  [true, ['should'], 'The contract holds, 1 piece of advice'],
  [false, ['must'], '1 violation'],
  [false, ['must', 'should', 'must', 'should'], '2 violations, 2 pieces of advice'],
])('green is %s with %j', (isGreen, severities, text) => {
  const violations = severities.map((severity) => ({ severity }));
  expect(findingsText({ isGreen, violations })).toBe(text);
});
