/** The rules about examples say of each description what they say when they compile every schema. */

import { createConfig, lintDocument, makeDocumentFromString } from '@redocly/openapi-core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleRules, passFittingExamples } from '../../src/openapi/example-rules.js';
import { DescriptionFiles } from '../../src/openapi/files.js';
import { isObject, type Json, type JsonObject } from '../../src/openapi/json.js';
import { changeVisits } from '../../src/openapi/rule-visits.js';

const names = ['a', 'b', 'c'] as const;
const shared = ['S0', 'S1', 'S2', 'S3'];
const texts = [
  'x',
  'yy',
  'Zürich',
  '',
  '2024-02-29',
  '2024-01-31T10:00:00Z',
  'https://a.example/b',
];
const scalars = [null, true, false, 0, 1, -3, 2.5, 3_000_000_000, ...texts];

const scalar = fc.constantFrom<Json>(...scalars);
const value = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** What a discriminator chooses between. */
const tagged: JsonObject = Object.fromEntries(
  ['x', 'yy'].map((tag, at): [string, JsonObject] => {
    const properties = { a: { type: 'string', enum: [tag] }, b: { type: 'integer' } };
    return [`S${shared.length + at}`, { type: 'object', required: ['a'], properties }];
  }),
);
const [first, second] = Object.keys(tagged).map((name) => ({
  $ref: `#/components/schemas/${name}`,
}));
const chosen = [first, second].filter((part) => part !== undefined);
const mapping = { z: first?.$ref ?? '' };

/** Each of some words, or not. */
function optional(words: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<JsonObject> {
  // All that is made of these arbitraries is JSON.
  return fc.record(words, { requiredKeys: [] }) as fc.Arbitrary<JsonObject>;
}

/** @param of The version of OpenAPI, whose words differ. */
function schemasOf(of: '3.0' | '3.1'): fc.Arbitrary<JsonObject> {
  return fc.letrec<{ schema: JsonObject }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3 },
      optional({
        type: fc.constantFrom('string', 'integer', 'number', 'boolean'),
        enum: fc.array(scalar, { minLength: 1, maxLength: 4 }),
        readOnly: fc.boolean(),
        ...(of === '3.1' && { const: scalar }),
      }),
      fc.constantFrom<JsonObject>(
        { type: 'string', format: 'date-time' },
        { type: 'string', format: 'date' },
        { type: 'string', format: 'uri', maxLength: 30 },
        { type: 'string', pattern: '^[a-z]+$' },
        { type: 'string', pattern: '(' },
        { type: 'integer', format: 'int32', minimum: 0 },
        { type: 'string', minLength: 2, nullable: true },
        { type: 'number', maximum: 2, exclusiveMaximum: of === '3.0' ? true : 2 },
        { nullable: true },
        { type: 'string', madeUp: true },
        { oneOf: chosen, discriminator: { propertyName: 'a' } },
        { oneOf: chosen, discriminator: { propertyName: 'a', mapping } },
        { oneOf: chosen, discriminator: { propertyName: 'c' } },
        ...(of === '3.1' ? [{ type: ['string', 'null'] }, { type: 'null' }] : []),
      ),
      fc.record({ type: fc.constant('array'), items: tie('schema') }),
      optional({
        type: fc.constant('object'),
        properties: fc.dictionary(fc.constantFrom(...names), tie('schema')),
        required: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
        additionalProperties: fc.oneof(fc.boolean(), tie('schema')),
        allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }),
        anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        not: tie('schema'),
      }),
      fc.record({ $ref: fc.constantFrom(...shared.map((name) => `#/components/schemas/${name}`)) }),
    ),
  })).schema;
}

/** A value that a schema has a mind to accept; sometimes any value. */
function valueFor(schema: JsonObject, any: () => Json, components: JsonObject, depth = 0): Json {
  const inner = (part: Json | undefined): Json =>
    isObject(part) && depth < 4 ? valueFor(part, any, components, depth + 1) : any();
  if (typeof schema['$ref'] === 'string') return inner(components[schema['$ref'].slice(-2)]);
  const listed = schema['enum'] ?? schema['const'];
  if (listed !== undefined) return (Array.isArray(listed) ? listed[0] : listed) as Json;
  if (schema['type'] === 'array') return [inner(schema['items'])];
  const { properties } = schema;
  if (isObject(properties)) {
    return Object.fromEntries(
      Object.entries(properties).map(([name, part]) => [name, inner(part)]),
    );
  }
  const parts = schema['allOf'] ?? schema['oneOf'] ?? schema['anyOf'];
  if (Array.isArray(parts)) return inner(parts[0] as Json);
  if (schema['type'] === 'integer') return 1;
  if (schema['type'] === 'string') return schema['format'] === undefined ? 'yy' : any();
  return any();
}

function description(of: '3.0' | '3.1', count: number, seed: number): JsonObject {
  const schemas = fc.sample(schemasOf(of), { numRuns: count + shared.length, seed });
  const values = fc.sample(value, { numRuns: 4 * count, seed });
  let next = 0;
  const any = (): Json => values[(next += 1) % values.length] ?? null;
  const components: JsonObject = Object.fromEntries([
    ...shared.map((name) => [name, { title: name, anyOf: [schemas.pop() ?? {}] }]),
    ...Object.entries(tagged),
  ]);
  const paths = schemas.map((schema, at): [string, JsonObject] => {
    const example = at % 3 === 0 ? any() : valueFor(schema, any, components);
    const content = { 'application/json': { schema, example } };
    const operation = {
      operationId: `o${at}`,
      ...(at % 2 === 0 ? { requestBody: { content } } : {}),
      responses: { '200': { description: 'ok', ...(at % 2 === 1 && { content }) } },
    };
    return [`/p${at}`, { post: operation }];
  });
  const version = of === '3.0' ? '3.0.3' : '3.1.0';
  return {
    openapi: version,
    info: { title: 't', version: '1' },
    paths: Object.fromEntries(paths),
    components: { schemas: components },
  };
}

/** What the rules say, and how often they looked. */
async function said(
  document: JsonObject,
  isPassing: boolean,
  allowAdditionalProperties: boolean,
): Promise<{ readonly problems: string[]; readonly looks: number }> {
  const rule = { severity: 'error', allowAdditionalProperties } as const;
  const config = await createConfig({
    rules: Object.fromEntries(exampleRules.map((name) => [name, rule])),
  });
  let looks = 0;
  changeVisits(config, exampleRules, (visit) => (...given) => {
    looks += 1;
    visit(...given);
  });
  if (isPassing) passFittingExamples(config);
  const problems = await lintDocument({
    document: makeDocumentFromString(JSON.stringify(document), '/d.json'),
    config,
    externalRefResolver: new DescriptionFiles(config.resolve, {
      folder: '/',
      allowOutside: false,
      allowRemote: false,
      named: [],
    }),
  });
  return {
    problems: problems.map(({ message, location }) => `${location[0]?.pointer} ${message}`),
    looks,
  };
}

test.each([
  ['3.0', false, 1],
  ['3.0', true, 2],
  ['3.1', false, 3],
  ['3.1', true, 4],
] as const)('OpenAPI %s, free members %s', async (of, isOpen, seed) => {
  const document = description(of, 80, seed);
  const all = await said(document, false, isOpen);
  const some = await said(document, true, isOpen);
  expect(some.problems).toEqual(all.problems);
  expect(all.problems.length).toBeGreaterThan(10);
  expect(some.looks).toBeLessThan(all.looks * 0.8);
});
