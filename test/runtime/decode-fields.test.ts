/** The fields of a form as text, and what is read from it. */

import { describe, expect, test } from 'vitest';
import { decodeFields } from '../../src/runtime/decode-fields.js';
import type { FieldEncoding } from '../../src/runtime/operation.js';

describe('the fields of a form', () => {
  const fields: FieldEncoding[] = [
    { name: 'count', types: ['number'] },
    { name: 'tags', items: {} },
  ];

  test.each([
    ['', {}],
    ['a=1&count=2', { a: '1', count: 2 }],
    ['a=1&a=2', { a: ['1', '2'] }],
    ['tags=x', { tags: ['x'] }],
    ['tags=x&tags=y', { tags: ['x', 'y'] }],
    ['a+b=%2B', { 'a b': '+' }],
    ['count=many', { count: 'many' }],
  ])('%j', (text, decoded) => expect(decodeFields({ fields }, text)).toEqual(decoded));

  test('cannot reach a prototype', () => {
    const decoded = decodeFields({ fields }, '__proto__=a&__proto__=b&constructor=c');
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype);
    expect(Object.entries(decoded)).toEqual([
      ['__proto__', ['a', 'b']],
      ['constructor', 'c'],
    ]);
  });
});
