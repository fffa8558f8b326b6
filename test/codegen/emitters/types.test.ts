/** What types schemas become: each held against one written by hand, by the compiler. */

import path from 'node:path';
import { expect, test } from 'vitest';
import { describing, generateDescription } from '../../support/generation.js';
import { writeFiles } from '../../support/temporary.js';
import { typeCheck } from '../../support/type-check.js';

const cat = { $ref: '#/components/schemas/Cat' };
const text = { type: 'string' };

function tagged(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

/** Schema and type; `Cat` is `{ name: string }`. */
const cases: [schema: object | boolean, type: string][] = [
  [{ type: 'string' }, 'string'],
  [{ type: 'integer' }, 'number'],
  [{ type: 'null' }, 'null'],
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ type: 'string', nullable: true }, 'string | null'],
  [{ nullable: true, allOf: [cat] }, 'Cat | null'],
  [{ type: ['string', 'null'], enum: ['a', 'b', null] }, "'a' | 'b' | null"],
  // Both have to hold, and null is no string.
  [{ type: 'string', enum: ['a', 'b', null] }, "'a' | 'b'"],
  [{ enum: ['a', 1, true] }, "'a' | 1 | true"],
  [{ const: 'a' }, "'a'"],
  [{ const: null }, 'null'],
  // Inside JSON it is text; see below for forms.
  [{ type: 'string', format: 'binary' }, 'string'],
  [{ type: 'string', format: 'date-time' }, 'string'],
  [{ type: 'array', items: text }, 'string[]'],
  [{ type: 'array', items: { type: ['string', 'null'] } }, '(string | null)[]'],
  [{ type: 'array', prefixItems: [text, { type: 'number' }], items: false }, '[string?, number?]'],
  [{ type: 'array', prefixItems: [text], minItems: 1, items: false }, '[string]'],
  [
    { type: 'array', prefixItems: [text, { type: 'number' }], minItems: 1 },
    '[string, number?, ...unknown[]]',
  ],
  [{ type: 'array', prefixItems: [text], items: { type: 'number' } }, '[string?, ...number[]]'],
  [{ type: 'array', prefixItems: [text, text], maxItems: 1 }, '[string?]'],
  [{ type: 'array', items: false }, '[]'],
  [{ type: 'array' }, 'unknown[]'],
  [{}, 'unknown'],
  [true, 'unknown'],
  [false, 'never'],
  [{ allOf: [true, text] }, 'string'],
  [{ allOf: [false, text] }, 'never'],
  [{ $defs: { a: true, b: false } }, 'unknown'],
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
  [{ type: 'object', additionalProperties: false }, 'Record<string, never>'],
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
  // Members beside alternatives hold for each of these.
  [
    {
      type: 'object',
      required: ['a'],
      properties: { a: text },
      anyOf: [cat, { properties: { b: text } }],
    },
    '{ a: string } & (Cat | { b?: string })',
  ],
  [
    { properties: { a: text, b: text }, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    '{ a?: string; b?: string } & ({ a: string } | { b: string })',
  ],
  [{ $ref: '#/components/schemas/Part', required: ['size'] }, 'Part & { size: number }'],
  [
    { allOf: [{ $ref: '#/components/schemas/Part' }], required: ['size'] },
    'Part & { size: number }',
  ],
  [
    { allOf: [{ $ref: '#/components/schemas/Part' }, { required: ['size'] }] },
    'Part & { size: number }',
  ],
  // Null needs no members.
  [
    { allOf: [{ $ref: '#/components/schemas/MaybePart' }], required: ['size'] },
    '{ size: number } | null',
  ],
  [{ type: 'object', required: ['a'] }, '{ a: unknown }'],
  [
    { type: 'object', required: ['a'], additionalProperties: text },
    '{ a: string } & { [key: string]: unknown }',
  ],
  [{ type: 'object', patternProperties: { '^x-': text } }, '{ [key: `x-${string}`]: string }'],
  [
    { type: 'object', properties: { a: { type: 'number' } }, patternProperties: { '^x-': text } },
    '{ a?: number } & { [key: `x-${string}`]: string }',
  ],
  [
    {
      type: 'object',
      patternProperties: { '^[a-z]+$': text, '^[0-9]+$': { type: 'number' } },
      additionalProperties: false,
    },
    '{ [key: string]: string | number }',
  ],
  [{ type: 'object', patternProperties: { '^[a-z]+$': text } }, '{ [key: string]: unknown }'],
  [{ type: 'object', properties: { a: { not: {} } } }, '{ a?: never }'],
  [{ const: { a: [1, 'x'] } }, "{ a: [1, 'x'] }"],
  // What tells the branches apart is the tag of the discriminator, mapped or named.
  [
    {
      oneOf: [tagged('Circle'), tagged('Square')],
      discriminator: { propertyName: 'shape', mapping: { round: '#/components/schemas/Circle' } },
    },
    "(Circle & { shape: 'round' }) | (Square & { shape: 'Square' })",
  ],
  [
    { oneOf: [tagged('One'), tagged('Two')], discriminator: { propertyName: 'shape' } },
    'One | Two',
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
            Part: { type: 'object', properties: { size: { type: 'number' }, name: text } },
            MaybePart: { type: ['object', 'null'], properties: { size: { type: 'number' } } },
            Circle: { type: 'object', required: ['shape'], properties: { shape: text, r: text } },
            Square: { type: 'object', required: ['shape'], properties: { shape: text } },
            One: { type: 'object', required: ['shape'], properties: { shape: { const: 1 } } },
            Two: { type: 'object', properties: { shape: { enum: ['b', 'c'] } } },
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
import type { All, Cat, Circle, Nest, One, Part, Square, Two } from './types.js';
/** Assignable both ways, with \`unknown\` the same as nothing else. */
type Same<A, B> = [A, unknown extends A ? 1 : 0] extends [B, unknown extends B ? 1 : 0]
  ? [B] extends [A] ? true : false
  : false;
export type Used = [Cat, Circle, Nest, One, Part, Square, Two];
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
