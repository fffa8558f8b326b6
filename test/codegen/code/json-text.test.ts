/** Bundles are printed as Prettier would: held against Prettier itself. */

import * as prettier from 'prettier';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/openapi/json.js';
import { printJson } from '../../../src/codegen/code/json-text.js';

const options = { parser: 'json', printWidth: 100 };

const values: Readonly<Record<string, Json>> = {
  'an empty object': {},
  'an empty list': [],
  scalars: [null, true, false, 0, -1.5, 1e21, 'text'],
  'a bare string': 'text',
  'escaped text': { 'a"b': 'c\\d\n\u2028\u0000\ud800' },
  'empty members': { a: {}, b: [], c: [{}], d: [[]], e: [[], []], f: [{}, {}] },
  'objects in lists': [{ a: 1 }, { b: { c: [] } }],
  'a list of one object': { a: [{ b: 1 }] },
  'numbers that run on': { a: Array.from({ length: 80 }, (_, index) => index * 37) },
  'numbers of one line': { a: [1, 2, 3] },
  'negative numbers': { a: Array.from({ length: 60 }, (_, index) => (-index - 1) / 8) },
  'numbers and others': { a: [...Array.from({ length: 60 }, (_, index) => index), null] },
  'a list of lists': [[1], [2]],
  'a matrix': [
    [1, 2],
    [3, 4],
  ],
  'lists in lists': { a: [[['b']], [['c'], ['d']]] },
  'mixed depths': { a: [1, [2, [3, { b: 4 }]]] },
  'a long key': { ['k'.repeat(90)]: ['a', 'b'] },
  'long numbers': [1e300, 123456789012345680000, 0.1],
  'wide characters': { a: ['字'.repeat(30), '字'.repeat(15)] },
  emoji: { a: ['🎉'.repeat(20), '👩‍👩‍👧'.repeat(10), 'x'] },
  'combining characters': { a: ['e\u0301'.repeat(40), 'x'] },
  'full-width': { a: ['ａ'.repeat(44)] },
};

/** Lists whose one line ends around the last column, where a character decides. */
const borders = [-3, -2, -1, 0, 1, 2, 3].map((shift) => ({
  list: { a: ['x'.repeat(45), 'y'.repeat(43 + shift)], b: 1 },
  last: { a: ['x'.repeat(45), 'y'.repeat(43 + shift)] },
  deep: { a: { b: { c: ['x'.repeat(40), 'y'.repeat(44 + shift)] } } },
  bare: ['x'.repeat(45), 'y'.repeat(45 + shift)],
  numbers: { a: [10 ** (40 + shift), ...Array.from({ length: 30 }, () => 11)] },
}));

describe('printJson', () => {
  test.each(Object.entries(values))('prints %s as Prettier does', async (_, value) => {
    expect(printJson(value)).toBe(await prettier.format(printJson(value), options));
    expect(JSON.parse(printJson(value))).toEqual(value);
  });

  test.each(borders)('breaks lines where Prettier does', async (parts) => {
    for (const value of Object.values(parts)) {
      expect(printJson(value)).toBe(await prettier.format(printJson(value), options));
    }
  });

  test('agrees with Prettier on whatever JSON there is', async () => {
    const random = randomNumbers(20_261_121);
    const list = Array.from({ length: 300 }, () => randomJson(random, 0));
    const text = printJson(list);
    expect(text).toBe(await prettier.format(text, options));
  });
});

/** A small generator of numbers between 0 and 1, the same ones every time. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function randomJson(random: () => number, depth: number): Json {
  const pick = Math.floor(random() * (depth > 4 ? 4 : 7));
  const length = Math.floor(random() * 9);
  const members = Array.from({ length }, () => depth + 1);
  switch (pick) {
    case 0:
      return 'word '.repeat(Math.floor(random() * 12));
    case 1:
      return Math.round((random() - 0.5) * 10 ** Math.floor(random() * 12));
    case 2:
      return random() < 0.5;
    case 3:
      return null;
    case 4:
      return members.map(() => Math.floor(random() * 10_000));
    case 5:
      return members.map((inner) => randomJson(random, inner));
    default:
      return Object.fromEntries(
        members.map((inner, index) => [
          'k'.repeat(index + Math.floor(random() * 20)),
          randomJson(random, inner),
        ]),
      );
  }
}
