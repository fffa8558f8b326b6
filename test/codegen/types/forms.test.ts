/** Schemas that travel in forms that differ have a name for each that is used, and others have one. */

/* oxlint-disable unicorn/no-thenable -- JSON Schema has a keyword of that name */

import { expect, test } from 'vitest';
import { emitComponents } from '../../../src/codegen/emitters/components.js';
import { createTyping } from '../../../src/codegen/types/create-typing.js';
import { buildModel } from '../../../src/openapi/build-model.js';
import type { JsonObject } from '../../../src/openapi/json.js';
import { normalise } from '../../../src/openapi/normalise.js';
import { describing } from '../../support/generation.js';

const text = { type: 'string' };
const file = { type: 'string', format: 'binary' };

function ref(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

function list(name: string): object {
  return { type: 'array', items: ref(name) };
}

const schemas = {
  Plain: { type: 'object', properties: { name: text } },
  Account: {
    type: 'object',
    required: ['id', 'password'],
    properties: { id: { ...text, readOnly: true }, password: { ...text, writeOnly: true } },
  },
  Team: { type: 'object', properties: { members: list('Account') } },
  Lookup: { type: 'object', additionalProperties: ref('Account') },
  Extended: { allOf: [ref('Account'), ref('Plain')] },
  Upload: { type: 'object', properties: { file } },
  Level: { type: 'string', enum: ['low', 'high'] },
  Tag: { const: 'a' },
  One: { type: 'string', enum: ['a'] },
  Grade: { type: 'integer', enum: [1, 2] },
  Worded: { oneOf: [{ const: 'a' }, { const: 'b' }] },
  Conditional: {
    type: 'object',
    properties: { id: { ...text, readOnly: true } },
    if: { required: ['name'] },
    then: { required: ['id'] },
  },
  _: text,
};

interface Use {
  readonly sent?: object;
  readonly received?: object;
  readonly form?: object;
  readonly openEnums?: boolean;
}

/** The aliases of an API with one operation. */
function aliases({ sent, received, form, openEnums = false }: Use): Record<string, string> {
  const content = {
    ...(sent && { 'application/json': { schema: sent } }),
    ...(form && { 'multipart/form-data': { schema: form } }),
  };
  const operation = {
    operationId: 'act',
    requestBody: { content },
    responses: {
      '200': {
        description: 'Done.',
        ...(received && { content: { 'application/json': { schema: received } } }),
      },
    },
  };
  // A description is JSON, whatever types its parts were built with.
  const document = normalise(
    describing({ '/a': { post: operation } }, { components: { schemas } }) as JsonObject,
  );
  const typing = createTyping(document, buildModel(document).schemas, { openEnums });
  const emitted = emitComponents(document, typing) ?? '';
  const found = emitted.matchAll(/^export type (\w+) = ([^]*?);\n(?=\n|$)/gm);
  return Object.fromEntries([...found].map(([, name = '', type = '']) => [name, type]));
}

test.each<[string, Use, string, string[]]>([
  ['sent and received', { sent: ref('Plain'), received: ref('Plain') }, 'Plain', ['Plain']],
  ['received alone', { received: ref('Account') }, 'Account', ['Account']],
  ['sent alone', { sent: ref('Account') }, 'Account', ['Account']],
  [
    'both',
    { sent: ref('Account'), received: ref('Account') },
    'Account',
    ['Account', 'AccountRequest'],
  ],
  ['in lists', { sent: list('Team'), received: ref('Team') }, 'Team', ['Team', 'TeamRequest']],
  [
    'in maps',
    { sent: ref('Lookup'), received: ref('Lookup') },
    'Lookup',
    ['Lookup', 'LookupRequest'],
  ],
  [
    'in allOf',
    { sent: ref('Extended'), received: ref('Extended') },
    'Extended',
    ['Extended', 'ExtendedRequest'],
  ],
  ['in a form alone', { form: ref('Upload') }, 'Upload', ['Upload']],
  [
    'in a form and JSON',
    { form: ref('Upload'), received: ref('Upload') },
    'Upload',
    ['Upload', 'UploadForm'],
  ],
  [
    'an open enum',
    { sent: ref('Level'), received: ref('Level'), openEnums: true },
    'Level',
    ['Level', 'LevelRequest'],
  ],
  [
    'an enum of one value beside open ones',
    { sent: ref('One'), received: ref('One'), openEnums: true },
    'One',
    ['One'],
  ],
  [
    'an open enum of numbers',
    { sent: ref('Grade'), received: ref('Grade'), openEnums: true },
    'Grade',
    ['Grade', 'GradeRequest'],
  ],
  [
    'an open enum whose values have words of their own',
    { sent: ref('Worded'), received: ref('Worded'), openEnums: true },
    'Worded',
    ['Worded', 'WordedRequest'],
  ],
  [
    'what differs in conditions alone',
    { sent: ref('Conditional'), received: ref('Conditional') },
    'Conditional',
    ['Conditional'],
  ],
  ['a name without letters', { received: ref('_') }, '_', ['_']],
  [
    'a tag beside open enums',
    { sent: ref('Tag'), received: ref('Tag'), openEnums: true },
    'Tag',
    ['Tag'],
  ],
])('%s', (_, use, name, expected) => {
  const names = Object.keys(aliases(use)).filter((alias) => alias.startsWith(name));
  expect(names).toEqual(expected);
});

test('a request may lack what is readOnly, a response what is writeOnly', () => {
  expect(aliases({ sent: ref('Team'), received: ref('Team') })).toMatchObject({
    Account: '{\n  id: string;\n  password?: string;\n}',
    AccountRequest: '{\n  id?: string;\n  password: string;\n}',
    Team: '{\n  members?: Account[];\n}',
    TeamRequest: '{\n  members?: AccountRequest[];\n}',
  });
});

test('a file is a Blob in a form and text in JSON', () => {
  expect(aliases({ form: ref('Upload'), received: ref('Upload') })).toMatchObject({
    Upload: '{\n  file?: string;\n}',
    UploadForm: '{\n  file?: Blob;\n}',
  });
});

test('only readers have to expect other values of an open enum', () => {
  const use = { sent: ref('Level'), received: ref('Level') };
  expect(aliases({ ...use, openEnums: true })).toMatchObject({
    Level: "'low' | 'high' | (string & {})",
    LevelRequest: "'low' | 'high'",
  });
  expect(aliases(use)).toMatchObject({ Level: "'low' | 'high'" });
  const both = { type: 'array', items: { anyOf: [ref('Grade'), ref('Worded')] } };
  expect(aliases({ sent: both, received: both, openEnums: true })).toMatchObject({
    Grade: '1 | 2 | (number & {})',
    Worded: "'a' | 'b' | (string & {})",
  });
});
