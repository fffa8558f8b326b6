/** Objects of an earlier value stay in a later one where both say the same, and nowhere else. */

import { expect, test } from 'vitest';
import { shareTree } from '../../src/openapi/share-tree.js';

function sharedOf(earlier: string, later: string) {
  const before: unknown = JSON.parse(earlier);
  const shared = shareTree(before, JSON.parse(later));
  return { before, shared };
}

function memberOf(value: unknown): unknown {
  return Object.getOwnPropertyDescriptor(value, '__proto__')?.value;
}

test('what says the same is the earlier object', () => {
  const { before, shared } = sharedOf('{"a":{"b":[1]},"c":1}', '{"a":{"b":[1]},"c":1}');
  expect(shared).toBe(before);
});

test('what says the same beside something else is the earlier object', () => {
  const { before, shared } = sharedOf('{"a":{"b":[1]},"c":1}', '{"a":{"b":[1]},"c":2}');
  expect(shared).toEqual({ a: { b: [1] }, c: 2 });
  expect((shared as { a: unknown }).a).toBe((before as { a: unknown }).a);
});

test('a member called __proto__ is one like any other', () => {
  const later = '{"__proto__":{"x":{"y":1}},"c":2}';
  const { before, shared } = sharedOf('{"__proto__":{"x":{"y":1}},"c":1}', later);
  expect(JSON.stringify(shared)).toBe(later);
  expect(Object.getPrototypeOf(shared)).toBe(Object.prototype);
  expect(memberOf(shared)).toBe(memberOf(before));
});

test.each([
  ['{"a":1,"b":2}', '{"b":2,"a":1}'],
  ['[1,2]', '[1,2,3]'],
  ['[1]', '{"0":1}'],
  ['{}', 'null'],
])('%s in place of %s is another value', (earlier, later) => {
  expect(JSON.stringify(sharedOf(earlier, later).shared)).toBe(later);
});
