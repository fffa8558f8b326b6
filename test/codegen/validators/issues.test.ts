/** What validators report: every issue, at its place, from the alternative that was meant. */

import { describe, expect, test } from 'vitest';
import { validate } from '../../../src/runtime/validation.js';
import { pets, petsByName } from './cases/tagged.js';
import { type Components, found, validatorOf } from './harness.js';

test('all keywords that fail are reported, each at its place', () => {
  const validator = validatorOf({
    type: 'object',
    required: ['missing'],
    properties: {
      'a/b~c': { type: 'string', minLength: 3, pattern: '^x' },
      n: { minimum: 1, multipleOf: 2 },
    },
  });
  expect(found(validator, { 'a/b~c': 'y', n: -1 })).toEqual([
    '/missing required',
    '/a~1b~0c minLength',
    '/a~1b~0c pattern',
    '/n minimum',
    '/n multipleOf',
  ]);
});

describe('properties that are undefined', () => {
  test('are absent, as they are in JSON', () => {
    const validator = validatorOf({
      required: ['a'],
      properties: { b: { type: 'string' } },
      additionalProperties: false,
    });
    expect(found(validator, { a: undefined, b: undefined, c: undefined })).toEqual(['/a required']);
  });
});

describe('pointers', () => {
  test('lead through items, properties and keys', () => {
    const validator = validatorOf({
      properties: { list: { items: { additionalProperties: { type: 'string' } } } },
      patternProperties: { '^x-': { prefixItems: [true, { const: 1 }] } },
    });
    const value = { list: [{}, { 'a/b': 1, '~': 2 }], 'x-y': [0, 0] };
    expect(found(validator, value)).toEqual([
      '/list/1/a~1b type',
      '/list/1/~0 type',
      '/x-y/1 const',
    ]);
  });

  test('name the property whose name is not allowed only in the message', () => {
    const validator = validatorOf({ propertyNames: { maxLength: 1 } });
    expect(found(validator, { ab: 1 })).toEqual([' propertyNames']);
  });
});

describe('issues of alternatives', () => {
  test('are those of the branch the tag selects', () => {
    const validator = validatorOf({ oneOf: petsByName }, pets);
    expect(found(validator, { kind: 'cat', lives: 'x' })).toEqual(['/lives type']);
    expect(found(validator, { kind: 'cow' })).toEqual(['/kind enum']);
    expect(found(validator, {})).toEqual(['/kind required']);
    expect(found(validator, 1)).toEqual([' type']);
  });

  test('are those of the branch the kind selects', () => {
    const validator = validatorOf({
      properties: { a: { anyOf: [{ type: 'null' }, { type: 'object', required: ['x', 'y'] }] } },
    });
    expect(found(validator, { a: {} })).toEqual(['/a/x required', '/a/y required']);
    expect(found(validator, { a: 1 })).toEqual(['/a type']);
  });

  test('follow a discriminator where the branches do not tell themselves apart', () => {
    const components: Components = {
      Car: {
        type: 'object',
        required: ['kind', 'wheels'],
        properties: { wheels: { type: 'integer', maximum: 4 } },
      },
      Boat: { type: 'object', required: ['kind', 'masts'] },
    };
    const branches = [{ $ref: '#/components/schemas/Car' }, { $ref: '#/components/schemas/Boat' }];
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      const validator = validatorOf(
        { [keyword]: branches, discriminator: { propertyName: 'kind', mapping: { auto: 'Car' } } },
        components,
      );
      expect(found(validator, { kind: 'auto', wheels: 5 })).toEqual(['/wheels maximum']);
      expect(found(validator, { kind: 'Boat' })).toEqual(['/masts required']);
      expect(found(validator, { kind: 'other' })).toEqual([` ${keyword}`]);
      expect(found(validator, { kind: 'auto', masts: 1 })).toEqual([]);
    }
  });

  test('are one issue where nothing selects a branch', () => {
    const validator = validatorOf({ anyOf: [{ required: ['a'] }, { required: ['b'] }] });
    expect(found(validator, {})).toEqual([' anyOf']);
  });
});

test('each part that nothing speaks about is reported at its place', () => {
  const validator = validatorOf({
    anyOf: [{ properties: { a: {} } }],
    unevaluatedProperties: false,
  });
  expect(found(validator, { a: 1, b: 1, c: 1 })).toEqual([
    '/b unevaluatedProperties',
    '/c unevaluatedProperties',
  ]);
  expect(found(validatorOf({ unevaluatedItems: false }), [1])).toEqual(['/0 unevaluatedItems']);
});

test('an unknown format is not asserted', () => {
  const validator = validatorOf({
    properties: { a: { format: 'ulid' }, b: { format: 'constructor' } },
  });
  expect(found(validator, { a: 'x', b: 'x' })).toEqual([]);
});

test('what stands under the format password is not shown', () => {
  const schema = {
    properties: { secret: { type: 'string', format: 'password', minLength: 20 } },
  } as const;
  const [issue] = validate(validatorOf(schema), { secret: 'hunter2' });
  expect(issue?.message).toBe('must have at least 20 characters; got a concealed value');
});
