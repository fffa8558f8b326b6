/** What types schemas become: each held against one written by hand, by the compiler. */

import path from 'node:path';
import { expect, test } from 'vitest';
import { describing, generateDescription } from '../../support/generation.js';
import { writeFiles } from '../../support/temporary.js';
import { typeCheck } from '../../support/type-check.js';

const cat = { $ref: '#/components/schemas/Cat' };
const text = { type: 'string' };

/** Schema and type; `Cat` is `{ name: string }`. */
const cases: [schema: object | boolean, type: string][] = [
  [{ type: 'string' }, 'string'],
  [{ type: 'integer' }, 'number'],
  [{ type: 'null' }, 'null'],
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ type: 'string', nullable: true }, 'string | null'],
  [{ nullable: true, allOf: [cat] }, 'Cat | null'],
  [{ type: 'string', enum: ['a', 'b', null] }, "'a' | 'b' | null"],
  [{ enum: ['a', 1, true] }, "'a' | 1 | true"],
  [{ const: 'a' }, "'a'"],
  [{ const: null }, 'null'],
  [{ type: 'string', format: 'binary' }, 'Blob'],
  [{ type: 'string', format: 'date-time' }, 'string'],
  [{ type: 'array', items: text }, 'string[]'],
  [{ type: 'array', items: { type: ['string', 'null'] } }, '(string | null)[]'],
  [{ type: 'array', prefixItems: [text, { type: 'number' }], items: false }, '[string, number]'],
  [{ type: 'array' }, 'unknown[]'],
  [{}, 'unknown'],
  [true, 'unknown'],
  [false, 'never'],
  [{ allOf: [true, text] }, 'string'],
  [{ allOf: [false, text] }, 'never'],
  // openapi-typescript keeps definitions among the members, where references find them.
  [{ $defs: { a: true, b: false } }, '{ $defs: { a: unknown; b: never } }'],
  [{ description: 'Whatever.' }, 'unknown'],
  [cat, 'Cat'],
  [{ ...cat, description: 'With words.' }, 'Cat'],
  [
    { ...cat, type: 'object', required: ['age'], properties: { age: { type: 'number' } } },
    '{ age: number } & Cat',
  ],
  [{ allOf: [cat, { type: 'object', properties: { a: text } }] }, 'Cat & { a?: string }'],
  [{ anyOf: [cat, text] }, 'Cat | string'],
  [{ oneOf: [cat, { type: 'null' }] }, 'Cat | null'],
  [
    { oneOf: [cat, text], discriminator: { propertyName: 'kind', mapping: { a: 'Cat' } } },
    'Cat | string',
  ],
  [
    { type: 'object', required: ['a'], properties: { a: text, b: text } },
    '{ a: string; b?: string }',
  ],
  // A default is the receiver's business: on the wire the property may be missing.
  [{ type: 'object', properties: { a: { type: 'string', default: 'x' } } }, '{ a?: string }'],
  [{ type: 'object', additionalProperties: text }, '{ [key: string]: string }'],
  [{ type: 'object' }, 'Record<string, unknown>'],
  // openapi-typescript does not tell a closed object without members from an open one.
  [{ type: 'object', additionalProperties: false }, 'Record<string, unknown>'],
  // An index of numbers beside a property of text would have no instances.
  [
    {
      type: 'object',
      required: ['a'],
      properties: { a: text },
      additionalProperties: { type: 'number' },
    },
    '{ a: string } & { [key: string]: unknown }',
  ],
  [{ type: 'array', items: { $ref: '#/components/schemas/Nest' } }, 'Nest[]'],
];

test('schemas become the types that they mean', async () => {
  const properties = Object.fromEntries(cases.map(([schema], index) => [`case${index}`, schema]));
  const { directory } = await generateDescription(
    describing(
      {},
      {
        components: {
          schemas: {
            All: { type: 'object', required: Object.keys(properties), properties },
            Cat: { type: 'object', required: ['name'], properties: { name: text } },
            Nest: { type: 'array', items: { $ref: '#/components/schemas/Nest' } },
          },
        },
      },
    ),
  );
  const lines = cases.map(
    ([schema, type], index) =>
      `export const case${index}: Same<All['case${index}'], ${type}> = true; // ${JSON.stringify(schema)}`,
  );
  await writeFiles(directory, {
    'assertions.ts': `
import type { All, Cat, Nest } from './types.js';
/** Assignable both ways, with \`unknown\` the same as nothing else. */
type Same<A, B> = [A, unknown extends A ? 1 : 0] extends [B, unknown extends B ? 1 : 0]
  ? [B] extends [A] ? true : false
  : false;
export type Used = [Cat, Nest];
${lines.join('\n')}
`,
  });
  expect(typeCheck([path.join(directory, 'assertions.ts')], directory)).toEqual([]);
});

test('ignored headers and undeclared parameters are as the server has them', async () => {
  const api = await generateDescription(
    describing({
      '/things/{id}': {
        get: {
          operationId: 'getThing',
          parameters: [
            { name: 'Authorization', in: 'header', required: true, schema: text },
            { name: 'X-A', in: 'header', schema: text },
          ],
          responses: { '204': { description: 'Done.' } },
        },
      },
    }),
  );
  await writeFiles(api.directory, {
    'assertions.ts': `
import { getThing, type GetThingInput } from './client.js';
import { createClient } from '@openapi-counterpart/runtime';
const client = createClient('description', {}, {}, { baseUrl: '' });
export const minimal: GetThingInput = { path: { id: 'a' } };
export const full: GetThingInput = { path: { id: 'a' }, header: { 'X-A': 'b' } };
export const call = (): unknown => getThing(client, minimal);
`,
  });
  expect(typeCheck([path.join(api.directory, 'assertions.ts')], api.directory)).toEqual([]);
});
