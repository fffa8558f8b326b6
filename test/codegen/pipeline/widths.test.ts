/** Names, lists and texts of every length, so that each kind of line meets the last column: formatted as Prettier would. */

import * as prettier from 'prettier';
import { beforeAll, expect, test } from 'vitest';
import type { GeneratedApi } from '../../../src/codegen/pipeline/generate.js';
import { describing, generateDescription, textOf } from '../../support/generation.js';

const lengths = Array.from({ length: 90 }, (_, index) => index + 1);

/** `aBcdefgh…` of a length. */
function word(length: number): string {
  return 'abcdefghij'.repeat(Math.ceil(length / 10)).slice(0, length);
}

function schemaOf(length: number): object {
  const name = word(length);
  return {
    type: 'object',
    description: `${name} `.repeat(3),
    required: [name, `${name}2`],
    properties: {
      [name]: { type: 'string', pattern: `^${name}$`, maxLength: length },
      [`${name}-2`]: { type: ['string', 'null'], enum: [name, `${name}'`, 'x"', null] },
      [`${name}3`]: { type: 'array', items: { $ref: `#/components/schemas/S${name}` } },
      [`${name}4`]: { oneOf: [{ const: name }, { type: 'integer', enum: [length, length + 1] }] },
      [`${name}字`]: { type: 'object', additionalProperties: { type: 'number' } },
    },
    additionalProperties: length % 2 === 0,
  };
}

function operationOf(length: number): object {
  const name = word(length);
  const ok = { $ref: `#/components/schemas/S${name}` };
  const failed = { type: 'object', required: ['error'], properties: { error: { const: name } } };
  return {
    operationId: `o${name}`,
    summary: `${name} ${length % 3 === 0 ? '字' : ''}`,
    security: [{ [`s${word(length % 20)}`]: [] }],
    parameters: [
      { name, in: 'query', schema: { type: 'integer', minimum: length } },
      { name: `x-${name}`, in: 'header', schema: { enum: [name, 'a', 'b'] } },
    ],
    requestBody: {
      required: length % 2 === 0,
      content: {
        'application/json': { schema: ok },
        [`text/${name}`]: { schema: { type: 'string' } },
      },
    },
    responses: {
      '200': { description: name, content: { 'application/json': { schema: ok } } },
      '204': { description: name, headers: { [`x-${name}`]: { required: true } } },
      '400': { description: name, content: { 'application/json': { schema: failed } } },
      '404': { description: name, content: { 'application/json': { schema: failed } } },
      default: { description: name, content: { 'application/json': { schema: ok } } },
    },
  };
}

/** A list in pages, whose query has to be given for some lengths, and may be left out for others. */
function listOf(length: number): object {
  const name = word(length);
  const items = { $ref: `#/components/schemas/S${name}` };
  const page = { type: 'object', properties: { items: { type: 'array', items }, next: {} } };
  return {
    operationId: `g${name}`,
    parameters: [
      { name: 'cursor', in: 'query', schema: { type: 'string' } },
      { name, in: 'query', required: length % 2 === 0, schema: { type: 'string' } },
    ],
    responses: {
      '200': { description: name, content: { 'application/json': { schema: page } } },
    },
    callbacks: {
      [`c${name}`]: {
        '{$request.query.cursor}': { post: { summary: name, responses: {} } },
      },
    },
  };
}

let api: GeneratedApi;

beforeAll(async () => {
  const paths = lengths.map((length) => [
    `/${word(length)}/{id}`,
    { post: operationOf(length), get: listOf(length) },
  ]);
  const schemas = lengths.map((length) => [`S${word(length)}`, schemaOf(length)]);
  const schemes = lengths.map((length) => [
    `s${word(length % 20)}`,
    { type: 'apiKey', in: 'header', name: `X-${length % 20}` },
  ]);
  const hooks = lengths.map((length) => [
    `${word(length)}.made`,
    {
      post: {
        summary: word(length),
        requestBody: {
          content: {
            'application/json': { schema: { $ref: `#/components/schemas/S${word(length)}` } },
          },
        },
      },
    },
  ]);
  api = await generateDescription(
    describing(Object.fromEntries(paths), {
      webhooks: Object.fromEntries(hooks),
      components: {
        schemas: Object.fromEntries(schemas),
        securitySchemes: Object.fromEntries(schemes),
      },
    }),
    { checkOnly: false, emit: ['all', 'responses', 'schemas', 'tanstack-query', 'msw'] },
  );
});

test.each([
  'callbacks.ts',
  'client.ts',
  'components.ts',
  'msw.ts',
  'pages.ts',
  'responses.ts',
  'schemas.ts',
  'tanstack-query.ts',
  'server.ts',
  'types.ts',
  'validators.ts',
  'webhooks.ts',
  'openapi.json',
])('%s', async (name) => {
  const text = textOf(api, name);
  const options = { filepath: name, singleQuote: true, printWidth: 100 };
  const formatted = await prettier.format(text, options);
  // Line by line, because the first difference says enough.
  const lines = text.split('\n');
  const wanted = formatted.split('\n');
  const at = lines.findIndex((line, index) => line !== wanted[index]);
  expect(lines.slice(at, at + 5)).toEqual(at < 0 ? [] : wanted.slice(at, at + 5));
  expect(lines).toHaveLength(wanted.length);
});
