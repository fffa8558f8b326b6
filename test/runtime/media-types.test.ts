/** Media types: what is sent, what is accepted, what is declared. */

import { describe, expect, test } from 'vitest';
import {
  accepts,
  essence,
  isJsonType,
  isStream,
  matchDeclared,
} from '../../src/runtime/media-types.js';

test.each([
  ['application/json', 'application/json'],
  ['Application/JSON; charset=utf-8', 'application/json'],
  [' text/plain ;a=b;c=d', 'text/plain'],
  ['', ''],
  [';', ''],
])('the essence of %j is %j', (header, type) => expect(essence(header)).toBe(type));

test.each([
  ['application/json', true],
  ['application/problem+json', true],
  ['application/jsonl', false],
  ['text/json', false],
  ['application/json+xml', false],
])('%s is JSON: %s', (type, expected) => expect(isJsonType(type)).toBe(expected));

test.each([
  ['text/event-stream', true],
  ['application/jsonl', true],
  ['application/x-ndjson', true],
  ['text/plain', false],
])('%s is a stream: %s', (type, expected) => expect(isStream(type)).toBe(expected));

describe('the declared type', () => {
  const declared = { 'text/plain': 1, 'text/*': 2, 'application/json': 3 };

  test.each([
    ['text/plain', 'text/plain'],
    ['text/html', 'text/*'],
    ['application/json', 'application/json'],
    ['application/xml', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('of %j is %j', (actual, expected) => expect(matchDeclared(declared, actual)).toBe(expected));

  test('may be any', () => expect(matchDeclared({ '*/*': 1 }, 'a/b')).toBe('*/*'));
});

describe.each<[string, string[], boolean]>([
  ['*/*', ['application/json'], true],
  ['application/json', ['application/json'], true],
  ['Application/JSON;q=0.5', ['application/json'], true],
  ['application/*', ['application/json'], true],
  ['text/*', ['application/json'], false],
  ['text/*', ['application/json', 'text/html'], true],
  ['text/html, application/json;q=0.1', ['application/json'], true],
  ['text/html,*/*;q=0.01', ['application/json'], true],
  // The most specific range decides.
  ['application/json;q=0, */*', ['application/json'], false],
  ['application/json;q=0, */*', ['application/json', 'text/html'], true],
  ['application/*;q=0, application/json', ['application/json'], true],
  ['*/*;q=0', ['application/json'], false],
  ['*/*;q=0.000', ['application/json'], false],
  ['application/json; q=0', ['application/json'], false],
  ['application/json; version=1; q=0', ['application/json'], false],
  // A declared range may turn out to be anything.
  ['image/png', ['image/*'], true],
  ['image/png', ['*/*'], true],
  ['', ['application/json'], false],
  ['nonsense', ['application/json'], false],
])('Accept: %s', (header, types, expected) => {
  test(`lets through one of ${types.join(', ')}: ${expected}`, () => {
    expect(accepts(header, types)).toBe(expected);
  });
});
