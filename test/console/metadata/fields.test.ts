import { describe, expect, test } from 'vitest';
import type { MetadataField, MetadataSchema } from '../../../generated/admin-api/types.js';
import {
  choicesOf,
  filledIn,
  firstValues,
  problemsOf,
  shownFields,
  type Values,
} from '../../../src/console/metadata/fields.js';

function schemaOf(field: MetadataField, required: string[] = []): MetadataSchema {
  return { type: 'object', properties: { it: field }, required };
}

const input: MetadataField = { type: 'string', 'ui:control': 'input' };
const number: MetadataField = { type: 'number', 'ui:control': 'input' };
const slider: MetadataField = {
  type: 'array',
  'ui:control': 'slider',
  items: { type: 'number' },
  'ui:steps': [1, 2],
};
const boxes: MetadataField = {
  type: 'array',
  'ui:control': 'multi-select',
  items: { type: 'string', maxLength: 3 },
  'ui:options': [{ value: 'a', label: 'A' }],
};

test.each<[MetadataField, Values, unknown]>([
  [input, {}, undefined],
  [{ ...input, default: 'x' }, {}, 'x'],
  [{ ...input, default: 'x' }, { it: 'y' }, 'y'],
  [{ type: 'boolean', 'ui:control': 'toggle' }, {}, false],
  [slider, {}, [1]],
  [{ ...slider, minItems: 2, items: { type: 'number', default: 2 } }, {}, [2, 2]],
  [{ ...slider, default: [2] }, {}, [2]],
])('%j begins, after %j, with %j', (field, given, value) => {
  expect(firstValues(schemaOf(field), given)['it']).toEqual(value);
});

test.each<[MetadataField, unknown, string | undefined]>([
  [input, undefined, 'Fill this in.'],
  [input, '', 'Fill this in.'],
  [boxes, [], 'Fill this in.'],
  [{ ...input, minLength: 3 }, '🙂🙂', 'Write at least 3 characters.'],
  [{ ...input, maxLength: 2 }, '🙂🙂', undefined],
  [{ ...input, maxLength: 2 }, 'abc', 'Write at most 2 characters.'],
  [{ ...input, pattern: '^[a-z]+$' }, 'A', 'It has to match ^[a-z]+$'],
  [{ ...input, enum: ['a', 'b'] }, 'c', 'Write one of a, b.'],
  [{ ...number, minimum: 1 }, 0, 'It is 1 or more.'],
  [{ ...number, exclusiveMinimum: 1 }, 1, 'It is more than 1.'],
  [{ ...number, exclusiveMaximum: 1 }, 1, 'It is less than 1.'],
  [{ ...number, maximum: 1 }, 1, undefined],
  [{ ...boxes, maxItems: 1 }, ['a', 'b'], 'Choose at most 1.'],
  [{ ...boxes, minItems: 2 }, ['a'], 'Choose at least 2.'],
  [boxes, ['abcd'], 'abcd: Write at most 3 characters.'],
])('of %j, %j is told: %s', (field, value, problem) => {
  const fields = shownFields(schemaOf(field, ['it']), 'create');
  expect(problemsOf(fields, { it: value })['it']).toBe(problem);
});

describe('what depends on the occasion', () => {
  const field: MetadataField = { ...input, 'ui:hidden': 'update', 'ui:disabled': 'create' };

  test('is shown, and may be changed, only then', () => {
    expect(shownFields(schemaOf(field), 'create')).toMatchObject([{ isDisabled: true }]);
    expect(shownFields(schemaOf(field), 'update')).toEqual([]);
  });

  test('by an expression stays shown, with what the expression is', () => {
    const [shown] = shownFields(schemaOf({ ...input, 'ui:hidden': { expr: 'a == b' } }), 'create');
    expect(shown?.expressions).toEqual(['hidden if a == b']);
  });

  test('nothing is asked of what is disabled', () => {
    expect(problemsOf(shownFields(schemaOf(field, ['it']), 'create'), {})).toEqual({});
  });
});

test('regions have names, and options that are hidden are left out', () => {
  const field: MetadataField = {
    type: 'string',
    'ui:control': 'vercel-region',
    'ui:options': ['fra1', { value: 'moon1', disabled: true }, { value: 'iad1', hidden: true }],
  };
  expect(choicesOf(field, 'create')).toEqual([
    { value: 'fra1', label: 'Frankfurt (fra1)', isDisabled: false },
    { value: 'moon1', label: 'moon1', isDisabled: true },
  ]);
});

test('what is left blank is not sent', () => {
  expect(filledIn({ a: '', b: undefined, c: [], d: false, e: 0 })).toEqual({ d: false, e: 0 });
});
