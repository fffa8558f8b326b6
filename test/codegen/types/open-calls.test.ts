/** Under open enums, what the API sends is open to who reads it: answers, and its own calls. */

import { beforeAll, expect, test } from 'vitest';
import { emitApi } from '../../../src/codegen/pipeline/emit.js';
import type { JsonObject } from '../../../src/openapi/json.js';
import { describing } from '../../support/generation.js';
import { checkTexts } from '../../support/type-check.js';
import { load, named } from '../validators/harness.js';

const ref = (place: string): object => ({ $ref: `#/components/${place}` });
const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const level = ref('schemas/Level');
const news = ref('schemas/News');
const answered = (schema: object): object => ({
  responses: { '200': { description: 'Done.', ...json(schema) } },
});

const description = describing(
  {
    '/news': {
      post: {
        operationId: 'act',
        requestBody: { required: true, ...json(news) },
        ...answered(news),
        callbacks: {
          done: {
            '{$request.body#/url}': {
              post: {
                operationId: 'done',
                parameters: [{ name: 'level', in: 'query', required: true, schema: level }],
                requestBody: ref('requestBodies/News'),
                ...answered(news),
              },
            },
          },
        },
      },
    },
  },
  {
    webhooks: {
      happened: {
        post: {
          operationId: 'happened',
          requestBody: ref('requestBodies/News'),
          ...answered(news),
        },
      },
    },
    components: {
      requestBodies: { News: { required: true, ...json(news) } },
      schemas: {
        Level: { type: 'string', enum: ['low', 'high'] },
        News: {
          type: 'object',
          required: ['id', 'level'],
          properties: { id: { type: 'string', readOnly: true }, level },
        },
      },
    },
  },
);

const request = `['requestBody']['content']['application/json']`;
const response = `['responses'][200]['content']['application/json']`;

interface Place {
  readonly name: string;
  readonly type: string;
  /** Where it is emitted, as the function has it. */
  readonly validator: RegExp;
  readonly file: string;
  readonly isOpen: boolean;
}

const places: readonly Place[] = [
  {
    name: 'a request',
    type: `operations['act']${request}`,
    validator: /id: 'act'[^]*?body: [^]*?validate: validators\.(\w+)/,
    file: 'server.ts',
    isOpen: false,
  },
  {
    name: 'an answer',
    type: `operations['act']${response}`,
    validator: /id: 'act'[^]*?responses: [^]*?'application\/json': validators\.(\w+)/,
    file: 'server.ts',
    isOpen: true,
  },
  {
    name: 'a webhook',
    type: `operations['happened']${request}`,
    validator: /happened: validators\.(\w+)/,
    file: 'webhooks.ts',
    isOpen: true,
  },
  {
    name: 'a callback',
    type: `operations['done']${request}`,
    validator: /id: 'done'[^]*?body: [^]*?validate: validators\.(\w+)/,
    file: 'callbacks.ts',
    isOpen: true,
  },
  {
    name: 'the query of a callback',
    type: `operations['done']['parameters']['query']`,
    validator: /id: 'done'[^]*?query: validators\.(\w+)/,
    file: 'callbacks.ts',
    isOpen: true,
  },
  {
    name: 'the answer to a callback',
    type: `operations['done']${response}`,
    validator: /id: 'done'[^]*?responses: [^]*?'application\/json': validators\.(\w+)/,
    file: 'callbacks.ts',
    isOpen: false,
  },
];

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  // A description is JSON, whatever types its parts were built with.
  const bundle = description as JsonObject;
  ({ files } = await emitApi('news', bundle, { openEnums: true }));
});

function textOf(file: string): string {
  return files.get(file) ?? '';
}

test.each(places)('$name', ({ validator, file, isOpen }) => {
  const [, name = ''] = validator.exec(textOf(file)) ?? [];
  const validate = named(load(textOf('validators.ts')), name);
  const value = { id: '1', level: 'middle' };
  expect(validate({ ...value, level: 'low' })).toBe(true);
  expect(validate(value)).toBe(isOpen);
});

test('types are as open', () => {
  const samples = places.map(
    ({ type }, index) => `export const s${index}: ${type} = { ...{ id: '1' }, level: 'middle' };`,
  );
  const head = "import type { operations } from './types.js';";
  const found = checkTexts({
    'types.ts': textOf('types.ts'),
    'components.ts': textOf('components.ts'),
    'samples.ts': [head, ...samples].join('\n'),
  });
  const lines = found.map(({ file, start = 0 }) => file?.getLineAndCharacterOfPosition(start).line);
  const closed = places.flatMap(({ isOpen }, index) => (isOpen ? [] : [index + 1]));
  expect(lines).toEqual(closed);
});

test('a name for what is read and one for what is sent', () => {
  const names = [...textOf('components.ts').matchAll(/^export type (\w+) = /gm)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(['Level', 'LevelRequest', 'News', 'NewsCall', 'NewsRequest', 'NewsReply']);
});

test('webhooks are named by what is read', () => {
  expect(textOf('webhooks.ts')).toContain('readonly happened: NewsCall;');
});
