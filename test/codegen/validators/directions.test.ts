/** readOnly and writeOnly: what one direction requires, the other may leave out. */

import { describe, expect, test } from 'vitest';
import type { Direction, JsonSchema } from '../../../src/codegen/validators/compile.js';
import { compileOne, type Components, found, validatorOf } from './harness.js';

const user: JsonSchema = {
  type: 'object',
  required: ['id', 'name', 'password'],
  properties: {
    id: { type: 'string', readOnly: true },
    name: { type: 'string' },
    password: { type: 'string', writeOnly: true },
  },
};

function missing(
  schema: JsonSchema,
  direction: Direction,
  components?: Components,
  value: unknown = {},
): string[] {
  return found(validatorOf(schema, components, direction), value);
}

/** The functions emitted for a component and what it leads to. */
function emittedFunctions(name: string, components: Components): string[] {
  const schema = { items: { $ref: `#/components/schemas/${name}` } };
  const { code } = compileOne(schema, components, 'response');
  const functions = code.matchAll(/function (is(?:Plain|Tree|User)\w*)/g);
  return [...functions].map(([, functionName = '']) => functionName);
}

describe('required properties', () => {
  test('that are readOnly may be left out of requests, writeOnly ones of responses', () => {
    const complete = { id: 'a', name: 'b', password: 'c' };
    for (const direction of ['request', 'response'] as const)
      expect(missing(user, direction, {}, complete)).toEqual([]);
    expect(missing(user, 'request', {}, { name: 'b', password: 'c' })).toEqual([]);
    expect(missing(user, 'response', {}, { id: 'a', name: 'b' })).toEqual([]);
    expect(missing(user, 'request')).toEqual(['/name required', '/password required']);
    expect(missing(user, 'response')).toEqual(['/id required', '/name required']);
  });

  test('are checked when they are there', () => {
    expect(missing(user, 'request', {}, { id: 1, name: 'b', password: 'c' })).toEqual(['/id type']);
  });

  const components: Components = {
    Id: { type: 'string', readOnly: true },
    Base: { type: 'object', properties: { id: { $ref: '#/components/schemas/Id' } } },
    List: { type: 'array', items: { $ref: '#/components/schemas/User' } },
    User: user,
    Plain: { type: 'object', required: ['a'], properties: { a: { type: 'integer' } } },
    Tree: {
      type: 'object',
      properties: {
        self: { $ref: '#/components/schemas/Tree' },
        user: { $ref: '#/components/schemas/User' },
      },
    },
  };

  test.each<[string, JsonSchema]>([
    [
      'whose schema is a reference',
      { required: ['id'], properties: { id: { $ref: '#/components/schemas/Id' } } },
    ],
    [
      'whose schema is an allOf',
      { required: ['id'], properties: { id: { allOf: [{ $ref: '#/components/schemas/Id' }] } } },
    ],
    [
      'declared in an allOf below',
      { required: ['id'], allOf: [{ $ref: '#/components/schemas/Base' }] },
    ],
    [
      'declared in an allOf beside',
      { allOf: [{ $ref: '#/components/schemas/Base' }, { required: ['id'] }] },
    ],
    [
      'declared around an anyOf',
      {
        properties: { id: { readOnly: true } },
        anyOf: [{ required: ['id'] }, { required: ['x'] }],
      },
    ],
  ])('%s', (_, schema) => {
    expect(missing(schema, 'request', components)).toEqual([]);
    expect(missing(schema, 'response', components)).not.toEqual([]);
  });

  test('a declaration outside a negation does not reach into it', () => {
    const schema = { properties: { id: { readOnly: true } }, not: { required: ['id'] } };
    expect(missing(schema, 'request', {}, { id: 1 })).toEqual([' not']);
    expect(missing(schema, 'request')).toEqual([]);
  });

  test('the direction reaches through references', () => {
    const value = [{ name: 'b', password: 'c' }];
    expect(missing({ $ref: '#/components/schemas/List' }, 'request', components, value)).toEqual(
      [],
    );
    expect(missing({ $ref: '#/components/schemas/List' }, 'response', components, value)).toEqual([
      '/0/id required',
    ]);
    const nested = { self: { user: value[0] } };
    expect(missing({ $ref: '#/components/schemas/Tree' }, 'request', components, nested)).toEqual(
      [],
    );
    expect(missing({ $ref: '#/components/schemas/Tree' }, 'response', components, nested)).toEqual([
      '/self/user/id required',
    ]);
  });

  test('only components that direction matters for come in two variants', () => {
    expect(emittedFunctions('Tree', components)).toEqual(['isTreeResponse', 'isUserResponse']);
    expect(emittedFunctions('Plain', components)).toEqual(['isPlain']);
  });
});
