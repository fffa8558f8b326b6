/** The smallest instance of an error schema, and what of it says what went wrong. */

import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { buildModel } from '../../../src/openapi/build-model.js';
import type { JsonObject } from '../../../src/openapi/json.js';
import { normalise } from '../../../src/openapi/normalise.js';
import { errorTemplates } from '../../../src/codegen/emitters/error-template.js';
import { errorBody } from '../../../src/runtime/error-body.js';
import { HttpError } from '../../../src/runtime/http-error.js';
import type { ErrorTemplate } from '../../../src/runtime/operation.js';

const schemas = {
  Message: { type: 'string', minLength: 3 },
  Base: { type: 'object', required: ['code'], properties: { code: { type: 'string' } } },
  Loop: {
    type: 'object',
    required: ['message'],
    properties: { message: { type: 'string' }, cause: { $ref: '#/components/schemas/Loop' } },
  },
  Endless: {
    type: 'object',
    required: ['again'],
    properties: { again: { $ref: '#/components/schemas/Endless' } },
  },
};

function templatesOf(responses: JsonObject): Record<string, ErrorTemplate> {
  const document = normalise({
    openapi: '3.1.0',
    paths: { '/': { get: { responses } } },
    components: { schemas },
  });
  const { operations, schemas: components } = buildModel(document);
  const [operation] = operations;
  if (operation === undefined) throw new Error('One operation gives one model.');
  return errorTemplates(operation, components);
}

function response(schema: JsonObject, type = 'application/json'): JsonObject {
  return { content: { [type]: { schema } } };
}

function object(properties: JsonObject, required = Object.keys(properties)): JsonObject {
  return { type: 'object', required, properties };
}

const text = { type: 'string' };
const nested = object({ error: object({ code: text, message: text }) });
const fieldList = { type: 'array', items: object({ field: text, message: text }) };

describe('of a schema', () => {
  /** Schema, and what a refusal of 409 looks like in it. */
  const cases: Record<string, [JsonObject, unknown]> = {
    'with code and message': [nested, { error: { code: 'duplicate', message: 'Twice.' } }],
    'that may be null, with limits in two places': [
      {
        oneOf: [
          { type: 'null' },
          {
            allOf: [
              object({ count: { type: 'integer', minimum: 2 } }),
              object({ count: { type: 'integer', minimum: 5 }, message: text }),
            ],
          },
        ],
      },
      { count: 5, message: 'Twice.' },
    ],
    'with optional ones': [
      object({ error: object({ code: text, message: text }, []), other: text }, []),
      { error: { code: 'duplicate', message: 'Twice.' } },
    ],
    'of problem details': [
      object({
        type: { type: 'string', format: 'uri' },
        title: text,
        status: { type: 'integer' },
        detail: text,
      }),
      { type: 'about:blank', title: 'Twice.', status: 409, detail: '' },
    ],
    'with a list of errors': [
      object({ errors: { type: 'array', minItems: 2, items: object({ message: text }) } }),
      { errors: [{ message: 'Twice.' }, { message: '' }] },
    ],
    'with a list of issues': [
      object({ message: text, fields: fieldList }),
      { message: 'Twice.', fields: [] },
    ],
    'with an enum for a code': [object({ code: { enum: ['a', 'b'] } }), { code: 'a' }],
    'with an enum that has the code': [
      object({ code: { enum: ['a', 'duplicate'] } }),
      { code: 'duplicate' },
    ],
    'with an enum that has the code of the status': [
      object({ error: object({ code: { enum: ['a', 'conflict'] } }, []) }),
      { error: { code: 'conflict' } },
    ],
    'with an optional enum that has no such code': [
      object({ code: { enum: ['a', 'b'] }, message: text }, []),
      { message: 'Twice.' },
    ],
    'with a constant': [
      object({ ok: { const: false }, message: text }),
      { ok: false, message: 'Twice.' },
    ],
    'by reference': [{ $ref: '#/components/schemas/Base' }, { code: 'duplicate' }],
    'of several parts': [
      { allOf: [{ $ref: '#/components/schemas/Base' }, object({ message: text })] },
      { code: 'duplicate', message: 'Twice.' },
    ],
    'of alternatives': [{ oneOf: [object({ message: text }), text] }, { message: 'Twice.' }],
    'with null': [
      object({ message: { type: ['string', 'null'] }, data: { type: 'null' } }),
      { message: 'Twice.', data: null },
    ],
    'that is one string': [text, ''],
    'that holds itself': [{ $ref: '#/components/schemas/Loop' }, { message: 'Twice.' }],
    'without types': [
      { properties: { message: text }, required: ['message'] },
      { message: 'Twice.' },
    ],
    'with a minimum': [
      object({ message: { $ref: '#/components/schemas/Message' } }),
      { message: 'Twice.' },
    ],
    'with a short message': [
      object({ message: { type: 'string', maxLength: 5 } }),
      { message: 'Twic…' },
    ],
    'with a very short code': [object({ code: { type: 'string', maxLength: 4 } }), { code: '' }],
    'with formats': [
      object({
        id: { type: 'string', format: 'uuid' },
        at: { type: 'string', format: 'date-time' },
        on: { type: 'string', format: 'date' },
        by: { type: 'string', format: 'email' },
        see: { type: 'string', format: 'uri-reference' },
        host: { type: 'string', format: 'hostname' },
        ip: { type: 'string', format: 'ipv4' },
      }),
      expect.anything(),
    ],
    'with a pattern and an example': [
      object({ code: { type: 'string', pattern: '^E\\d+$', example: 'E1' } }),
      { code: 'E1' },
    ],
    'with a pattern and a default': [
      object({ code: { type: 'string', pattern: '^E\\d+$', default: 'E2' } }),
      { code: 'E2' },
    ],
    'with numbers': [
      object({
        status: { type: 'integer', minimum: 400, maximum: 599 },
        above: { type: 'number', exclusiveMinimum: 3 },
        below: { type: 'integer', maximum: -1 },
        even: { type: 'integer', minimum: 1, multipleOf: 2 },
      }),
      { status: 409, above: 4, below: -1, even: 2 },
    ],
    'with undescribed members': [
      { type: 'object', required: ['a'], additionalProperties: { type: 'string' } },
      { a: '' },
    ],
  };

  test.each(Object.entries(cases))('%s', (_, [schema, expected]) => {
    const templates = templatesOf({ default: response(schema) });
    const { body } = errorBody(templates, new HttpError(409, 'Twice.', { code: 'duplicate' }));
    expect(body).toEqual(expected);
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile({ allOf: [schema], components: { schemas } });
    validate(body);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('that has no finite instance there is none', () => {
    expect(templatesOf({ default: response({ $ref: '#/components/schemas/Endless' }) })).toEqual(
      {},
    );
  });

  test('with a list of entries, every issue has one', () => {
    const [template] = Object.values(
      templatesOf({ '400': response(object({ fields: fieldList })) }),
    );
    expect(template?.issues).toEqual({ at: ['fields'], key: 'field', message: 'message' });
  });
});

function named(name: string): JsonObject {
  return response(object({ [name]: { const: name } }));
}

describe('by status', () => {
  test('each error that is described in JSON', () => {
    const templates = templatesOf({
      '200': named('ok'),
      '302': named('elsewhere'),
      '400': named('bad'),
      '404': response(text, 'text/plain'),
      '5XX': response(object({ message: text }), 'application/problem+json'),
    });
    expect(Object.keys(templates).toSorted()).toEqual(['5XX', 'other']);
    expect(templates['5XX']?.contentType).toBe('application/problem+json');
  });

  test.each<[string, JsonObject, string]>([
    ['default', { default: named('any'), '4XX': named('client'), '400': named('bad') }, 'any'],
    ['4XX', { '4XX': named('client'), '400': named('bad') }, 'client'],
    [
      'the most common',
      { '400': named('bad'), '404': named('gone'), '409': named('gone') },
      'gone',
    ],
  ])('others have that of %s', (_, responses, name) => {
    expect(templatesOf(responses)['other']?.template).toEqual({ [name]: name });
  });

  test('an exact one also where it is that of others, if its range has another', () => {
    const templates = templatesOf({
      default: named('any'),
      '4XX': named('client'),
      '400': named('any'),
    });
    expect(templates['400']?.template).toEqual({ any: 'any' });
  });

  test('none where no error has a body', () => {
    expect(templatesOf({ '200': named('ok'), '404': {} })).toEqual({});
  });
});
