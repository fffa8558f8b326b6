/** Parts of a description that are said to have no effect, or to be in the way of each other. */

import { expect, test } from 'vitest';
import { generateDescription } from '../support/generation.js';
import { answering, describing, diagnosticsOf } from './diagnostics-of.js';

const ok = "responses: { '200': { description: ok }, 4XX: { description: no } }";
const content = '{ text/plain: { schema: { type: string } } }';

const item = (members: string): string => describing(`paths:\n  /a: { ${members} }\n`, '3.2.0');
const schemas = (members: string, version?: string): string =>
  describing(`paths: {}\ncomponents: { schemas: { ${members} } }\n`, version);

const circle = (name: string): string =>
  `paths: {}\n${name}: { a: { $ref: '#/${name}/b' }, b: { $ref: '#/${name}/a' } }\n`;

const chain = (length: number): string =>
  Array.from({ length }, (_, i) => `S${i}: { $ref: '#/components/schemas/S${i + 1}' }`).join();

test.each([
  [
    'methods that no request can have',
    item(`additionalOperations: { 'A B': { ${ok} }, É: { ${ok} }, COPY: { ${ok} } }`),
    ['counterpart/unsendable-name', 'counterpart/unsendable-name'],
  ],
  [
    'a method beside its own member',
    item(`get: { ${ok} }, additionalOperations: { GET: { ${ok} }, POST: { ${ok} } }`),
    ['counterpart/duplicate'],
  ],
  [
    'a querystring beside a query parameter',
    item(
      `parameters: [{ name: q, in: query, schema: {} }], get: { parameters: [{ name: s, in: querystring, content: ${content} }], ${ok} }, put: { ${ok} }`,
    ),
    ['counterpart/duplicate'],
  ],
  [
    'a querystring twice, and one in place of that of the path',
    item(
      `parameters: [{ name: q, in: querystring, content: ${content} }], get: { parameters: [{ name: s, in: querystring, content: ${content} }], ${ok} }, put: { parameters: [{ name: q, in: querystring, content: ${content} }], ${ok} }`,
    ),
    ['counterpart/duplicate'],
  ],
  [
    'names of a discriminator',
    schemas(
      `A: { type: object, properties: { k: { type: string } } }, B: { oneOf: [{ $ref: '#/components/schemas/A' }], discriminator: { propertyName: k, mapping: { a: Nope, b: A }, defaultMapping: Neither } }`,
      '3.2.0',
    ),
    ['counterpart/ignored-member', 'counterpart/ignored-member'],
  ],
])('%s', async (_, description, expected) => {
  const found = await diagnosticsOf({ 'api/openapi.yaml': description });
  expect(found.map((line) => line.split(' ')[0]).filter((code) => code?.includes('/'))).toEqual(
    expected,
  );
});

test('a security requirement may refer to its scheme', async () => {
  const api = await generateDescription({
    openapi: '3.2.0',
    info: { title: 'T', version: '1' },
    security: [{ '#/components/securitySchemes/key': [] }],
    paths: { '/a': { get: { responses: { 200: { description: 'd' } } } } },
    components: { securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'k' } } },
  });
  expect(api.diagnostics.filter(({ code }) => code.includes('security'))).toEqual([]);
  expect(api.emitted.files.get('client.ts')).not.toContain('#/components/securitySchemes');
});

test('circles in extensions are warnings, and elsewhere errors, where they are', async () => {
  const inExtension = { 'api/openapi.yaml': describing(circle('x-q')) };
  expect(await diagnosticsOf(inExtension)).toEqual([
    expect.stringMatching(/^counterpart\/extension-reference openapi.yaml:5:\d+$/),
  ]);
  expect(await diagnosticsOf({ 'api/openapi.yaml': describing(circle('unknown')) })).toEqual([
    expect.stringMatching(/^counterpart\/reference-cycle openapi.yaml:5:\d+$/),
  ]);
});

test('names of anchors may be escaped', async () => {
  const files = {
    'api/openapi.yaml': answering(
      "{ $ref: '#%61' }",
      'components: { schemas: { A: { $anchor: a, type: string } } }\n',
    ),
  };
  expect(await diagnosticsOf(files)).toEqual([]);
});

test('chains of references end somewhere', async () => {
  const files = {
    'api/openapi.yaml': answering(
      "{ $ref: '#/components/schemas/S0' }",
      `components: { schemas: { ${chain(510)}, S510: { type: string } } }\n`,
    ),
  };
  expect(await diagnosticsOf(files)).toEqual([
    expect.stringMatching(/^counterpart\/document-size openapi.yaml:/),
  ]);
});
