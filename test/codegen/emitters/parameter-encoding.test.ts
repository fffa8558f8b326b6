/** How parameters and fields of forms travel, read off their schemas. */

import { describe, expect, test } from 'vitest';
import { decodeFields } from '../../../src/runtime/decode-fields.js';
import { decodeParts } from '../../../src/runtime/decode-parts.js';
import { decodeParameters } from '../../../src/runtime/decode.js';
import type { JsonObject } from '../../../src/openapi/json.js';
import type { Parameter } from '../../../src/openapi/model.js';
import type { FormEncoding } from '../../../src/runtime/operation.js';
import { formEncoding } from '../../../src/codegen/emitters/form-encoding.js';
import { isDefault, parameterEncoding } from '../../../src/codegen/emitters/parameter-encoding.js';

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
    isDeprecated: false,
    example: undefined,
    description: undefined,
    style: 'form',
    explode: true,
    allowReserved: false,
    allowEmptyValue: false,
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
  [{ type: 'array' }, { items: {} }],
  [{ type: 'array', items: { type: 'boolean' } }, { items: { types: ['boolean'] } }],
  [ref('Ids'), { items: { types: ['number'] } }],
  [ref('Point'), { properties: { x: { types: ['number'] }, y: {} } }],
  [ref('Named'), { properties: { x: { types: ['number'] }, y: {}, name: {} } }],
  [{ type: 'object' }, { properties: {}, additional: {} }],
  [
    { type: 'object', properties: { a: {} }, additionalProperties: { type: 'integer' } },
    { properties: { a: {} }, additional: { types: ['number'] } },
  ],
  [{ type: 'object', additionalProperties: false }, { properties: {} }],
  [{ properties: { a: { type: 'array' } } }, { properties: { a: { json: true } } }],
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
  expect(isDefault(plan)).toBe(Object.keys(said).length === 0);
});

test.each<[Partial<Parameter>, isAllowed: boolean]>([
  [{}, true],
  [{ explode: false }, false],
  [{ style: 'deepObject', explode: false }, true],
  [{ in: 'path', style: 'simple', explode: true }, false],
  [{ in: 'path', style: 'label', explode: false }, false],
])('reserved characters between the members of an object are none inside them: %j', (rest, is) => {
  const plan = parameterEncoding(
    parameter({ type: 'object' }, { allowReserved: true, ...rest }),
    schemas,
  );
  expect(plan.allowReserved === true).toBe(is);
  const single = parameter({ type: 'string' }, { allowReserved: true, ...rest });
  expect(parameterEncoding(single, schemas).allowReserved).toBe(true);
});

const media = {
  type: 'multipart/form-data',
  key: 'multipart/form-data',
  encoding: {},
  prefixEncoding: [],
  itemEncoding: undefined,
};

describe('the fields of a form', () => {
  test('but for those of plain text', () => {
    const schema = {
      properties: {
        text: { type: 'string' },
        file: { type: 'string', format: 'binary' },
        count: ref('Id'),
        ids: ref('Ids'),
        files: { type: 'array', items: { type: 'string', format: 'binary' } },
        point: ref('Point'),
        points: { type: 'array', items: ref('Point') },
      },
      allOf: [{ properties: { flag: { type: 'boolean' } } }],
    };
    expect(formEncoding({ ...media, schema }, schemas)).toEqual({
      fields: [
        { name: 'count', types: ['number'] },
        { name: 'ids', items: { types: ['number'] } },
        { name: 'files', items: {} },
        { name: 'point', json: true },
        { name: 'points', items: { json: true } },
        { name: 'flag', types: ['boolean'] },
      ],
    });
  });

  test('of a schema that says nothing are what their parts say', () =>
    expect(formEncoding({ ...media, schema: true }, schemas)).toEqual({
      additional: { kind: 'open' },
    }));
});

describe('members by the pattern of their name', () => {
  const schema: JsonObject = {
    type: 'object',
    properties: { text: { type: 'string' } },
    patternProperties: { '^n-': { type: 'integer' } },
    additionalProperties: { type: 'boolean' },
  };
  const members = { text: '1', 'n-a': 2, other: true };

  test.each([
    ['form', true, 'text=1&n-a=2&other=true'],
    ['form', false, 'it=text,1,n-a,2,other,true'],
    ['deepObject', true, 'it[text]=1&it[n-a]=2&it[other]=true'],
  ])('in the style %s, explode %j', (style, explode, search) => {
    const encoding = parameterEncoding(parameter(schema, { style, explode }), schemas);
    const encoded = { search, header: () => null };
    expect(decodeParameters([encoding], {}, encoded).query).toEqual({ it: members });
  });

  test('in a form', async () => {
    // No field has headers, whose validators would be code.
    const form = formEncoding({ ...media, schema }, schemas) as unknown as FormEncoding;
    expect(decodeFields(form, 'text=1&n-a=2&other=true')).toEqual(members);
    const parts = new FormData();
    for (const [name, value] of Object.entries(members)) parts.append(name, String(value));
    const written = new Response(parts);
    const type = written.headers.get('content-type') ?? '';
    const { values } = decodeParts(form, type, new Uint8Array(await written.arrayBuffer()));
    expect(values).toEqual(members);
  });

  test('where no others are allowed, or nothing is said of them', () => {
    const { additionalProperties: _, ...open } = schema;
    for (const given of [open, { ...open, additionalProperties: false }]) {
      const encoding = parameterEncoding(parameter(given), schemas);
      const encoded = { search: 'n-a=2&other=3', header: () => null };
      expect(decodeParameters([encoding], {}, encoded).query).toEqual({
        it: { 'n-a': 2, other: '3' },
      });
    }
  });
});
