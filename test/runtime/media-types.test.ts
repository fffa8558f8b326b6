/** Media types: what is sent, what is accepted, what is declared. */

import { describe, expect, test } from 'vitest';
import {
  accepts,
  canonicalType,
  charsetOf,
  essence,
  isJsonType,
  kindOf,
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
  ['application/json', 'json'],
  ['application/vnd.x+json; version=1', 'json'],
  ['application/*+json', 'json'],
  ['application/json; stream=watch', 'jsonLines'],
  ['application/vnd.kubernetes.protobuf; stream=watch', 'bytes'],
  ['application/stream+json', 'jsonLines'],
  ['application/x-ndjson', 'jsonLines'],
  ['application/vnd.x+jsonl', 'jsonLines'],
  ['application/json-seq', 'jsonSequence'],
  ['application/vnd.x+json-seq', 'jsonSequence'],
  ['application/vnd.json-seq', 'bytes'],
  ['text/event-stream', 'events'],
  ['text/*', 'text'],
  ['text/csv; header=present', 'text'],
  ['multipart/form-data', 'multipart'],
  ['application/x-www-form-urlencoded', 'urlencoded'],
  ['application/xml', 'bytes'],
  ['*/*', 'bytes'],
])('%s is read as %s', (type, kind) => expect(kindOf(type)).toBe(kind));

test.each([
  ['Application/JSON', 'application/json'],
  ['application/json; Charset=UTF-8', 'application/json'],
  [
    'application/vnd.x+json;Version="1" ; charset=utf-8;a=b',
    'application/vnd.x+json; a=b; version=1',
  ],
  ['application/ld+json; profile="a b"', 'application/ld+json; profile="a b"'],
])('%j is %j as a key', (key, type) => expect(canonicalType(key)).toBe(type));

test.each([
  ['text/plain', undefined],
  ['text/plain; charset=ISO-8859-1', 'iso-8859-1'],
  ['text/plain;format=flowed;charset="utf-8"', 'utf-8'],
])('the charset of %j is %j', (type, charset) => expect(charsetOf(type)).toBe(charset));

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

  test.each([
    ['application/vnd.x+json; version=1', 'application/vnd.x+json; version=1'],
    ['application/vnd.x+json;charset=utf-8;VERSION="2"', 'application/vnd.x+json; version=2'],
    ['application/vnd.x+json; version=3', undefined],
    // Which of the two is meant it does not say.
    ['application/vnd.x+json', undefined],
    ['application/vnd.y+json', 'application/vnd.y+json; version=2'],
    ['application/vnd.y+json; version=1', undefined],
    ['application/json; charset=utf-8', 'application/json'],
    ['application/json; stream=watch', 'application/json; stream=watch'],
    ['application/problem+json', 'application/*+json'],
    ['application/pdf', undefined],
  ])('of %j, where types differ in parameters, is %j', (actual, expected) => {
    const types = {
      'application/vnd.x+json; version=1': 1,
      'application/vnd.x+json; version=2': 2,
      'application/vnd.y+json; version=2': 3,
      'application/json': 4,
      'application/json; stream=watch': 5,
      'application/*+json': 6,
    };
    expect(matchDeclared(types, actual)).toBe(expected);
  });

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
