import type { Metadata, MetadataField } from '@openapi-counterpart/vercel/vercel-api/types';
import { describe, expect, test } from 'vitest';
import { completeMetadata, metadataIssues } from '../../../src/local-vercel/domain/metadata.js';

const options = [
  { value: 'small', label: 'Small' },
  { value: 'large', label: 'Large', disabled: true },
  { value: 'huge', label: 'Huge', hidden: 'create' },
  { value: 'later', label: 'Later', disabled: 'update' },
  { value: 'maybe', label: 'Maybe', disabled: { expr: "region == 'iad1'" } },
] as const;

const text: MetadataField = {
  type: 'string',
  'ui:control': 'input',
  minLength: 2,
  maxLength: 4,
  pattern: '^[a-z]+$',
};
const choice: MetadataField = { type: 'string', 'ui:control': 'input', enum: ['a', 'b'] };
const amount: MetadataField = { type: 'number', 'ui:control': 'input', minimum: 1, maximum: 3 };
const between: MetadataField = {
  type: 'number',
  'ui:control': 'input',
  exclusiveMinimum: 1,
  exclusiveMaximum: 3,
};
const toggle: MetadataField = { type: 'boolean', 'ui:control': 'toggle' };
const slider: MetadataField = {
  type: 'array',
  'ui:control': 'slider',
  items: { type: 'number', maximum: 4 },
  'ui:steps': [1, 2, 4, 8],
  minItems: 1,
  maxItems: 1,
};
const select: MetadataField = {
  type: 'string',
  'ui:control': 'select',
  'ui:options': [...options],
};
const several: MetadataField = {
  type: 'array',
  'ui:control': 'multi-select',
  items: { type: 'string', minLength: 5 },
  'ui:options': [...options],
  maxItems: 2,
};
const region: MetadataField = {
  type: 'string',
  'ui:control': 'vercel-region',
  'ui:options': ['iad1', { value: 'fra1' }, { value: 'hnd1', disabled: true }],
};
const regions: MetadataField = {
  type: 'array',
  'ui:control': 'multi-vercel-region',
  items: { type: 'string' },
  'ui:options': ['iad1', 'fra1'],
  minItems: 1,
};
const domain: MetadataField = { type: 'string', 'ui:control': 'domain', pattern: '\\.example$' };
const namespace: MetadataField = { type: 'string', 'ui:control': 'git-namespace' };

type Case = readonly [name: string, field: MetadataField, value: Metadata[string]];

const fine: readonly Case[] = [
  ['a text within its lengths', text, 'abc'],
  ['characters outside the basic plane count once', { ...text, pattern: '.' }, '😀😀😀😀'],
  ['one of the values', choice, 'b'],
  ['a number at its limit', amount, 3],
  ['a number between exclusive limits', between, 2],
  ['a switch', toggle, false],
  ['a step of the slider', slider, [4]],
  ['an option', select, 'small'],
  ['an option that is off only on changes', select, 'later'],
  ['an option whose condition is an expression', select, 'maybe'],
  ['several options', several, ['small', 'later']],
  ['a region as a plain code', region, 'iad1'],
  ['a region with more to it', region, 'fra1'],
  ['several regions', regions, ['fra1', 'iad1']],
  ['a domain', domain, 'shop.example'],
  ['a namespace', namespace, 'acme'],
];

const wrong: readonly (readonly [...Case, keyword: string, pointer: string])[] = [
  ['a text that is too short', text, 'a', 'minLength', '/field'],
  ['a text that is too long', text, 'abcde', 'maxLength', '/field'],
  ['a text of another pattern', text, 'AB', 'pattern', '/field'],
  ['a number for a text', text, 3, 'type', '/field'],
  ['none of the values', choice, 'c', 'enum', '/field'],
  ['a number below', amount, 0, 'minimum', '/field'],
  ['a number above', amount, 4, 'maximum', '/field'],
  ['a number at its exclusive minimum', between, 1, 'exclusiveMinimum', '/field'],
  ['a number at its exclusive maximum', between, 3, 'exclusiveMaximum', '/field'],
  ['a text for a number', amount, '2', 'type', '/field'],
  ['a text for a switch', toggle, 'true', 'type', '/field'],
  ['a number between the steps', slider, [3], 'enum', '/field/0'],
  ['a step beyond the maximum', slider, [8], 'maximum', '/field/0'],
  ['a text on the slider', slider, ['1'], 'type', '/field/0'],
  ['too few on the slider', slider, [], 'minItems', '/field'],
  ['too many on the slider', slider, [1, 2], 'maxItems', '/field'],
  ['a number that is no list', slider, 1, 'type', '/field'],
  ['no option', select, 'tiny', 'enum', '/field'],
  ['an option that is disabled', select, 'large', 'enum', '/field'],
  ['an option that is hidden on creation', select, 'huge', 'enum', '/field'],
  ['one that is no option', several, ['small', 'enormous'], 'enum', '/field/1'],
  ['an item that is too short', several, ['tiny'], 'minLength', '/field/0'],
  ['more than may be chosen', several, ['small', 'later', 'maybe'], 'maxItems', '/field'],
  ['an item that is a number', several, [1], 'type', '/field/0'],
  ['another region', region, 'cdg1', 'enum', '/field'],
  ['a region that is disabled', region, 'hnd1', 'enum', '/field'],
  ['another region among several', regions, ['iad1', 'cdg1'], 'enum', '/field/1'],
  ['no region', regions, [], 'minItems', '/field'],
  ['another domain', domain, 'shop.test', 'pattern', '/field'],
  ['a list for a namespace', namespace, ['acme'], 'type', '/field'],
  ['a pattern that is none', { ...text, pattern: '(' }, 'abc', 'pattern', '/field'],
];

const schemaOf = (field: MetadataField) =>
  ({ type: 'object', properties: { field } }) as const satisfies object;

describe('what was chosen', () => {
  test.each(fine)('%s is fine', (_, field, value) => {
    expect(metadataIssues(schemaOf(field), { field: value }, '')).toEqual([]);
  });

  test.each(wrong)('%s is refused', (_, field, value, keyword, pointer) => {
    const issues = metadataIssues(schemaOf(field), { field: value }, '');
    expect(issues).toContainEqual({ keyword, pointer, message: expect.any(String) });
  });

  test('what is missing may yet come', () => {
    const schema = { ...schemaOf(text), required: ['field'] };
    expect(metadataIssues(schema, {}, '')).toEqual([]);
  });

  test('settings without a field are let through', () => {
    expect(metadataIssues(schemaOf(text), { constructor: 'x' }, '')).toEqual([]);
  });
});

describe('what a resource is made of', () => {
  test('a missing setting is named where it would stand', () => {
    const schema = { ...schemaOf(text), required: ['field'] };
    expect(completeMetadata(schema, {}, '/metadata').issues).toEqual([
      { keyword: 'required', pointer: '/metadata/field', message: 'is missing' },
    ]);
  });

  test.each([
    ['a text', { ...text, default: 'abc' }, 'abc'],
    ['a number', { ...amount, default: 2 }, 2],
    ['a switch', { ...toggle, default: false }, false],
    ['a slider', { ...slider, default: [2] }, [2]],
    ['a list', { ...regions, default: ['iad1'] }, ['iad1']],
  ] as const)('the default of %s is filled in, required or not', (_, field, value) => {
    // The cases are fields, whose lists are not constant.
    const schema = { ...schemaOf(field as MetadataField), required: ['field'] };
    expect(completeMetadata(schema, {}, '')).toEqual({ metadata: { field: value }, issues: [] });
  });

  test('what was chosen goes before the default', () => {
    const { metadata } = completeMetadata(
      schemaOf({ ...amount, default: 2 }),
      { field: 3, other: true },
      '',
    );
    expect(metadata).toEqual({ field: 3, other: true });
  });

  test('a default has to fit its field too', () => {
    const { issues } = completeMetadata(schemaOf({ ...amount, default: 9 }), {}, '');
    expect(issues).toMatchObject([{ keyword: 'maximum', pointer: '/field' }]);
  });
});
