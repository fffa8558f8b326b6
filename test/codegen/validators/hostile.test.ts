/** Hostile descriptions: their text ends up in strings and nowhere else, and still means what it says. */

import { describe, expect, test } from 'vitest';
import { compileOne, found, load, named, validatorOf } from './harness.js';
import { HOSTILE_COMPONENTS, HOSTILE_SCHEMA, HOSTILE_TEXTS, mapOf } from './hostile.js';

describe('a hostile description', () => {
  const validator = named(load(compileOne(HOSTILE_SCHEMA, HOSTILE_COMPONENTS).code), 'check');

  test('runs nothing of its own', () => {
    expect(found(validator, {})).toEqual([]);
    expect(found(validator, { keys: mapOf(() => 1), choices: 'other' })).not.toEqual([]);
    expect(globalThis).not.toHaveProperty('pwned');
  });

  test('keeps every key', () => {
    expect(
      found(validator, {
        keys: mapOf(() => 'text'),
        closed: mapOf(() => 1),
        required: mapOf(() => 1),
      }),
    ).toEqual([]);
    expect(found(validator, { keys: mapOf(() => 1) })).toHaveLength(HOSTILE_TEXTS.length);
    expect(found(validator, { required: {} })).toHaveLength(HOSTILE_TEXTS.length);
  });

  test.each(HOSTILE_TEXTS)('keeps the value %j', (text) => {
    expect(
      found(validator, {
        choices: text,
        patterns: text,
        tagged: JSON.parse(`{"__proto__":${JSON.stringify(text)}}`),
      }),
    ).toEqual([]);
    expect(found(validator, { constants: { [text]: text } })).toEqual(['/constants not']);
    expect(found(validator, { patternKeys: { [text]: 1 } })).not.toEqual([]);
    expect(found(validator, { references: text })).toEqual(
      Object.hasOwn(HOSTILE_COMPONENTS, text) ? [] : ['/references enum'],
    );
  });
});

test('a line of emitted code holds no line terminator from the description', () => {
  const { code } = compileOne(HOSTILE_SCHEMA, HOSTILE_COMPONENTS);
  expect(code).not.toMatch(/[\u2028\u2029\r\0]/);
  expect(code.split('\n').some((text) => text.startsWith('globalThis'))).toBe(false);
});

test('a value cannot reach a prototype', () => {
  const validator = validatorOf({ additionalProperties: { type: 'number' } });
  expect(found(validator, JSON.parse('{"__proto__": {"polluted": 1}}'))).toEqual([
    '/__proto__ type',
  ]);
  expect({}).not.toHaveProperty('polluted');
});
