/** What OpenAPI 3.2 says of bodies: media types by reference, items, the encoding of parts without names. */

import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/openapi/json.js';
import { compareDocuments, judged } from './support.js';

const word = { type: 'string' };
const count = { type: 'integer' };

/** An operation that takes and gives a body, with a component that it may refer to. */
function taking(content: JsonObject, shared: JsonObject = {}, more: JsonObject = {}): JsonObject {
  return {
    openapi: '3.2.0',
    info: { title: 'Notes', version: '1' },
    paths: {
      '/a': {
        post: {
          operationId: 'a',
          requestBody: { required: true, content },
          responses: {},
          ...more,
        },
      },
    },
    components: { mediaTypes: { Shared: shared } },
  };
}

const byReference = { 'application/json': { $ref: '#/components/mediaTypes/Shared' } };
const changed = { code: 'type-changed', direction: 'request', client: 'major', server: 'major' };
const encoded = { ...changed, code: 'encoding-changed' };
const parts = (encoding: JsonObject): JsonObject =>
  taking({ 'multipart/mixed': { itemSchema: word, ...encoding } });
const rows = (media: JsonObject): JsonObject => taking({ 'application/jsonl': media });

describe.each<readonly [what: string, old: JsonObject, current: JsonObject, expected: object[]]>([
  [
    'a media type by reference',
    taking(byReference, { schema: word }),
    taking(byReference, { schema: count }),
    [changed],
  ],
  [
    'the same media type in place',
    taking(byReference, { schema: word }),
    taking({ 'application/json': { schema: word } }),
    [],
  ],
  [
    'the media type of a parameter by reference',
    taking(
      {},
      { schema: word },
      { parameters: [{ name: 'a', in: 'query', content: byReference }] },
    ),
    taking(
      {},
      { schema: count },
      { parameters: [{ name: 'a', in: 'query', content: byReference }] },
    ),
    [changed],
  ],
  [
    'how items are encoded',
    parts({ itemEncoding: { contentType: 'text/plain' } }),
    parts({ itemEncoding: { contentType: 'text/html' } }),
    [encoded],
  ],
  [
    'how the second part is encoded',
    parts({ prefixEncoding: [{}, { contentType: 'text/plain' }] }),
    parts({ prefixEncoding: [{}, { contentType: 'text/html' }] }),
    [encoded],
  ],
  [
    'items beside the whole',
    rows({ schema: {}, itemSchema: word }),
    rows({ schema: {}, itemSchema: count }),
    [changed],
  ],
  [
    'items as a list',
    rows({ itemSchema: word }),
    rows({ schema: { type: 'array', items: word } }),
    [],
  ],
  [
    'items as a list of others',
    rows({ itemSchema: word }),
    rows({ schema: { type: 'array', items: count } }),
    [changed],
  ],
])('%s', (_, old, current, expected) => {
  test('both ways', () => {
    expect(compareDocuments(old, current).changes.map(judged)).toEqual(expected);
    expect(compareDocuments(current, old).changes.map(judged)).toEqual(expected);
  });
});

const partsAt = (name: string): JsonObject => ({ properties: { $ref: `#/x-parts/${name}` } });

test('properties by reference, against the letter', () => {
  const api = (schema: JsonObject): JsonObject => ({
    ...taking({ 'application/json': { schema } }),
    'x-parts': { a: { b: word }, c: { b: count } },
  });
  expect(compareDocuments(api(partsAt('a')), api(partsAt('c'))).changes.map(judged)).toEqual([
    changed,
  ]);
  const inPlace = api({ properties: { b: word } });
  expect(compareDocuments(api(partsAt('a')), inPlace).changes).toEqual([]);
});
