/** Where lines are after an edit, of texts that are longer than what is compared at once. */

import { expect, test } from 'vitest';
import { LineShift } from '../../src/openapi/line-shift.js';

const lines = Array.from({ length: 1200 }, (_, index) => `line ${index + 1} of a text`);
const text = lines.join('\n');

test.each<[what: string, later: readonly string[], expected: readonly (number | undefined)[]]>([
  ['nothing', lines, [1, 600, 1200]],
  ['the first line', lines.with(0, 'other'), [undefined, 600, 1200]],
  ['a line in the middle', lines.with(599, 'other'), [1, undefined, 1200]],
  ['the last line', lines.with(1199, 'other'), [1, 600, undefined]],
  ['two lines more', lines.toSpliced(599, 1, 'a', 'b', 'c'), [1, undefined, 1202]],
  ['a line less', lines.toSpliced(10, 1), [1, 599, 1199]],
  ['all lines', ['other'], [undefined, undefined, undefined]],
  ['all lines, more of them', [...lines, ...lines], [1, 600, undefined]],
])('%s', (_, later, expected) => {
  const shift = new LineShift(text, later.join('\n'));
  expect([1, 600, 1200].map((line) => shift.lineOf(line))).toEqual(expected);
});
