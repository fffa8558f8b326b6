/** References to schemas, wherever they lead, as references to component schemas. */

import { describe, expect, test } from 'vitest';
import { referToComponents } from '../../src/openapi/component-references.js';
import { objectAt, type Json, type JsonObject } from '../../src/openapi/json.js';

/** A document whose schema `It` is looked at, beside others. */
function referring(schema: Json, schemas: JsonObject = {}, rest: JsonObject = {}): JsonObject {
  const document = referToComponents({
    ...rest,
    components: { ...objectAt(rest, 'components'), schemas: { ...schemas, It: schema } },
  });
  return objectAt(objectAt(document, 'components'), 'schemas');
}

const integer = { type: 'integer' };
const other = { type: 'object', properties: { n: integer } };

test('a reference to a component stays', () => {
  const schema = { $ref: '#/components/schemas/Other' };
  expect(referring(schema, { Other: other })).toEqual({ Other: other, It: schema });
});

test('spellings of one reference become one', () => {
  const schemas = { 'a b/c': integer };
  const canonical = '#/components/schemas/a%20b~1c';
  const all = [
    '#/components/schemas/a%20b~1c',
    '#/components/schemas/a b~1c',
    '#/components/schemas/%61%20b%7E1c',
  ];
  const { It } = referring({ allOf: all.map(($ref) => ({ $ref })) }, schemas);
  expect(It).toEqual({ allOf: all.map(() => ({ $ref: canonical })) });
});

describe('a schema elsewhere becomes a component', () => {
  const paths = {
    '/a{b}': {
      get: { responses: { 200: { content: { 'application/json': { schema: other } } } } },
    },
  };
  const cases: [string, string, Json, string][] = [
    ['a property', '#/components/schemas/Other/properties/n', integer, 'Other-n'],
    [
      'a schema of an operation',
      '#/paths/~1a%7Bb%7D/get/responses/200/content/application~1json/schema',
      other,
      'a-b-get-200-application-json',
    ],
    [
      'a property of that',
      '#/paths/~1a%7Bb%7D/get/responses/200/content/application~1json/schema/properties/n',
      integer,
      'a-b-get-200-application-json-n',
    ],
    ['a parameter’s schema', '#/components/parameters/P/schema', integer, 'parameters-P'],
    ['through another reference', '#/components/schemas/Alias/properties/n', integer, 'Alias-n'],
    ['a boolean', '#/components/schemas/Other/$defs/any', true, 'Other-any'],
    ['an item of a list', '#/components/schemas/Listed/allOf/0', integer, 'Listed-allOf-0'],
  ];
  test.each(cases)('%s', (_, $ref, target, name) => {
    const schemas = {
      Other: { ...other, $defs: { any: true } },
      Alias: { $ref: '#/components/schemas/Other' },
      Listed: { allOf: [integer] },
    };
    const components = { parameters: { P: { name: 'p', in: 'query', schema: integer } } };
    expect(referring({ $ref }, schemas, { paths, components })).toEqual({
      ...schemas,
      It: { $ref: `#/components/schemas/${name}` },
      [name]: target,
    });
  });
});

test('a name that is taken gets a number', () => {
  const schemas = { Other: other, 'Other-n': { type: 'string' } };
  const { It } = referring({ $ref: '#/components/schemas/Other/properties/n' }, schemas);
  expect(It).toEqual({ $ref: '#/components/schemas/Other-n-2' });
});

test('a schema that refers to itself is one component', () => {
  const $ref = '#/components/schemas/It/properties/child';
  const schema = { properties: { child: { properties: { child: { $ref } } } } };
  const child = { properties: { child: { $ref: '#/components/schemas/It-child' } } };
  expect(referring(schema)).toEqual({ It: { properties: { child } }, 'It-child': child });
});

test('mappings of discriminators lead to components too', () => {
  const mapping = {
    a: '#/components/schemas/Other/properties/n',
    b: 'Other',
    c: '#/components/schemas/Other',
  };
  const { It } = referring({ discriminator: { propertyName: 'kind', mapping } }, { Other: other });
  expect(It).toEqual({
    discriminator: {
      propertyName: 'kind',
      mapping: {
        a: '#/components/schemas/Other-n',
        b: '#/components/schemas/Other',
        c: '#/components/schemas/Other',
      },
    },
  });
});

test('a mapping to a copy that bundling made of an alternative leads to the alternative', () => {
  const cat = { properties: { kind: { type: 'string' } } };
  const { It } = referring(
    {
      oneOf: [
        { $ref: '#/components/schemas/Zoo/properties/cat' },
        { $ref: '#/components/schemas/Other' },
      ],
      discriminator: {
        propertyName: 'kind',
        mapping: { c: '#/components/schemas/cat', o: 'Other' },
      },
    },
    { Zoo: { properties: { cat } }, cat, Other: other },
  );
  expect(It).toMatchObject({
    oneOf: [{ $ref: '#/components/schemas/Zoo-cat' }, { $ref: '#/components/schemas/Other' }],
    discriminator: {
      mapping: { c: '#/components/schemas/Zoo-cat', o: '#/components/schemas/Other' },
    },
  });
});

test('what only looks like a reference is data', () => {
  const schema = { const: { $ref: '#/components/schemas/Other/properties/n' } };
  expect(referring(schema, { Other: other })).toEqual({ Other: other, It: schema });
});
