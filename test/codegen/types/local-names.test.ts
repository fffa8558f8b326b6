import { expect, test } from 'vitest';
import { withNames } from '../../../src/codegen/types/local-names.js';
import {
  array,
  generic,
  intersection,
  member,
  object,
  union,
  type TypeNode,
} from '../../../src/codegen/types/type-node.js';

const local = (word: string): string => (word === 'Error' ? 'Error2' : word);

/** The same type with another word in one place. */
const forms: readonly (readonly [name: string, of: (word: string) => TypeNode])[] = [
  ['a word', (word) => word],
  ['a member', (word) => object([member('a', 'string'), member('b', word, ['About it.'])])],
  ['items', (word) => array(word)],
  [
    'an element',
    (word) => ({ kind: 'tuple', elements: ['null', word], required: 1, rest: 'true' }),
  ],
  ['other elements', (word) => ({ kind: 'tuple', elements: ['1'], required: 1, rest: word })],
  ['an alternative', (word) => union([word, 'null'])],
  ['one of several that hold', (word) => intersection([object([member('a', 'string')]), word])],
  ['an argument', (word) => generic('AsyncIterable', array(word))],
  [
    'a function',
    (word) => ({ kind: 'function', name: 'context', parameter: word, returns: array(word) }),
  ],
];

test.each(forms)('%s', (_, of) => {
  expect(withNames(of('Error'), local)).toEqual(of('Error2'));
});

test('texts that read like a name are none', () => {
  const type = union(["'Error'", object([member('Error', 'string')])]);
  expect(withNames(type, local)).toBe(type);
});
