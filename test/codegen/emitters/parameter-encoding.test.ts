/** How parameters and fields of forms travel, read off their schemas. */

import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/openapi/json.js';
import type { Parameter } from '../../../src/openapi/model.js';
import {
  isPlain,
  fieldEncodings,
  parameterEncoding,
} from '../../../src/codegen/emitters/parameter-encoding.js';

const schemas = {
  Id: { type: 'integer' },
  Ids: { type: 'array', items: { $ref: '#/components/schemas/Id' } },
  Point: { type: 'object', properties: { x: { type: 'number' }, y: {} } },
  Named: {
    allOf: [{ $ref: '#/components/schemas/Point' }, { properties: { name: { type: 'string' } } }],
  },
  Loop: { anyOf: [{ $ref: '#/components/schemas/Loop' }, { type: 'boolean' }] },
};

function parameter(schema: JsonObject | boolean, rest: Partial<Parameter> = {}): Parameter {
  return {
    name: 'it',
    in: 'query',
    isRequired: false,
    description: undefined,
    style: 'form',
    explode: true,
    mediaType: undefined,
    schema,
    ...rest,
  };
}

function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

test.each<[JsonObject | boolean, object]>([
  [true, {}],
  [{}, {}],
  [{ type: 'string' }, {}],
  [{ type: 'string', enum: ['1'] }, {}],
  [{ type: 'integer' }, { types: ['number'] }],
  [{ type: ['integer', 'null'] }, { types: ['number'] }],
  [{ type: ['string', 'number', 'boolean'] }, { types: ['number', 'boolean', 'string'] }],
  [{ enum: [1, 'a'] }, { types: ['number', 'string'] }],
  [{ const: true }, { types: ['boolean'] }],
  [{ oneOf: [{ type: 'number' }, { type: 'string' }] }, { types: ['number', 'string'] }],
  [ref('Id'), { types: ['number'] }],
  [ref('Loop'), { types: ['boolean'] }],
  [{ type: 'array' }, { items: ['string'] }],
  [{ type: 'array', items: { type: 'boolean' } }, { items: ['boolean'] }],
  [ref('Ids'), { items: ['number'] }],
  [ref('Point'), { properties: { x: ['number'], y: ['string'] } }],
  [ref('Named'), { properties: { x: ['number'], y: ['string'], name: ['string'] } }],
  [{ type: 'object' }, { properties: {} }],
])('a parameter of %j', (schema, shape) => {
  expect(parameterEncoding(parameter(schema), schemas)).toEqual({
    in: 'query',
    name: 'it',
    ...shape,
  });
});

test.each<[Partial<Parameter>, object]>([
  [{}, {}],
  [{ explode: false }, { explode: false }],
  [
    { style: 'deepObject', explode: false },
    { style: 'deepObject', explode: false },
  ],
  [{ in: 'header', style: 'simple', explode: false }, {}],
  [{ in: 'header', style: 'simple', explode: true }, { explode: true }],
  [
    { in: 'path', style: 'matrix', explode: true },
    { style: 'matrix', explode: true },
  ],
  [{ in: 'cookie' }, {}],
  [{ mediaType: 'application/json' }, { json: true }],
])('what is not the default of its place is said: %j', (rest, said) => {
  const plan = parameterEncoding(parameter(true, rest), schemas);
  expect(plan).toEqual({ in: rest.in ?? 'query', name: 'it', ...said });
  expect(isPlain(plan)).toBe(Object.keys(said).length === 0);
});

describe('the fields of a form', () => {
  test('but for those of plain text', () => {
    const form = {
      properties: {
        text: { type: 'string' },
        file: { type: 'string', format: 'binary' },
        count: ref('Id'),
        ids: ref('Ids'),
        files: { type: 'array', items: { type: 'string', format: 'binary' } },
        point: ref('Point'),
      },
      allOf: [{ properties: { flag: { type: 'boolean' } } }],
    };
    expect(fieldEncodings(form, schemas)).toEqual([
      { in: 'query', name: 'count', types: ['number'] },
      { in: 'query', name: 'ids', items: ['number'] },
      { in: 'query', name: 'files', items: ['string'] },
      { in: 'query', name: 'point', json: true },
      { in: 'query', name: 'flag', types: ['boolean'] },
    ]);
  });

  test('of a schema that says nothing are none', () =>
    expect(fieldEncodings(true, schemas)).toEqual([]));
});
