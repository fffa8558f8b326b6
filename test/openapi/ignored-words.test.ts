/** Words of a description without effect: each is named, with its place. */

import { expect, test } from 'vitest';
import { loadDescription } from '../../src/openapi/load.js';
import { openFile } from '../../src/openapi/workspace.js';
import { folderWith } from '../support/temporary.js';

const operation = (inner: string): string =>
  `paths: { /a: { post: { operationId: a, ${inner} } } }`;
const body = (content: string): string =>
  operation(`requestBody: { content: { ${content} } }, responses: { '204': { description: d } }`);
const parameter = (inner: string): string =>
  operation(`parameters: [{ name: p, ${inner} }], responses: { '204': { description: d } }`);

test.each<[text: string, found: string[]]>([
  [
    body(`text/csv: { itemSchema: {} }`),
    ['"itemSchema" has no effect on bodies of the type text/csv'],
  ],
  [body(`application/jsonl: { itemSchema: {} }`), []],
  [body(`application/json: { schema: {}, encoding: { a: {} } }`), ['"encoding" has no effect']],
  [
    body(`multipart/mixed: { itemEncoding: {}, prefixEncoding: [] }`),
    ['"itemEncoding"', '"prefixEncoding"'],
  ],
  [
    body(
      `multipart/form-data: { schema: { type: object }, encoding: { a: { headers: { X-A: { schema: {} } } } } }`,
    ),
    ['"headers" has no effect'],
  ],
  [
    body(`application/json: { schema: { type: string, xml: { name: a } } }`),
    ['"xml" has no effect'],
  ],
  [
    body(`application/json: { schema: { type: string, contentSchema: {} } }`),
    ['"contentSchema" has no effect'],
  ],
  [
    parameter('in: query, style: deepObject, schema: { type: array }'),
    ['the style deepObject for a value of the type array'],
  ],
  [parameter('in: query, style: deepObject, schema: { type: object }'), []],
  [
    parameter('in: query, style: pipeDelimited, schema: { type: [string, "null"] }'),
    ['the style pipeDelimited'],
  ],
  [parameter('in: query, style: pipeDelimited, explode: false, schema: { type: array }'), []],
  [
    operation(`parameters: [{ name: Accept, in: header, schema: {} }], responses: {}`),
    ['OpenAPI ignores header parameters'],
  ],
  [
    operation(
      `responses: { '204': { description: d, headers: { Content-Type: { schema: {} } } } }`,
    ),
    ['OpenAPI ignores this header'],
  ],
  ['jsonSchemaDialect: https://example.com/dialect\npaths: {}', ['JSON Schema 2020-12, whatever']],
  ['jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base\npaths: {}', []],
])('%s', async (text, found) => {
  const head = "openapi: 3.2.0\ninfo: { title: T, version: '1' }\n";
  const folder = await folderWith({ 'openapi.yaml': `${head}${text}\n` });
  const { diagnostics } = await loadDescription(await openFile(`${folder}/openapi.yaml`));
  const own = diagnostics.filter(({ code }) => code.startsWith('counterpart/'));
  expect(own.map(({ message }) => message)).toEqual(
    found.map((part) => expect.stringContaining(part)),
  );
  for (const { position } of own) expect(position.line).toBe(3);
});
