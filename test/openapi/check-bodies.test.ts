/** Schemas of bodies that are handed over as they come: each is named, with its place. */

import { expect, test } from 'vitest';
import { describing, diagnosticsOf } from './diagnostics-of.js';

const unread = (column: number): string[] => [`counterpart/unread-schema openapi.yaml:4:${column}`];
const read: string[] = [];

function columnIn(text: string): number {
  const line = text.split('\n')[3] ?? '';
  return line.indexOf('schema:', line.indexOf('content:')) + 1;
}

function operation(inner: string): string {
  return describing(
    `paths: { /a: { post: { operationId: a, ${inner} } } }\ncomponents: { schemas: { Named: { type: object } } }\n`,
  );
}

async function found(text: string): Promise<string[]> {
  const lines = await diagnosticsOf({ 'api/openapi.yaml': text });
  return lines.filter((line) => line.includes('unread'));
}

test.each<[content: string, ofRequest: boolean, ofAnswer: boolean]>([
  ['application/xml: { schema: { type: object } }', true, true],
  ["application/xml: { schema: { $ref: '#/components/schemas/Named' } }", true, true],
  ['application/octet-stream: { schema: { type: string, maxLength: 9 } }', true, true],
  ['application/octet-stream: { schema: { type: string, format: binary } }', false, false],
  ['image/png: { schema: {} }', false, false],
  ['image/*: { schema: { allOf: [{ required: [a] }] } }', true, true],
  ['text/csv: { schema: { type: array, items: { type: string } } }', true, true],
  ['text/csv: { schema: { type: string, maxLength: 9 } }', false, false],
  ['text/plain: { schema: { type: integer, minimum: 1 } }', false, false],
  ['multipart/mixed: { schema: { type: object } }', true, true],
  ['multipart/mixed: { schema: { type: array } }', false, false],
  ['application/x-www-form-urlencoded: { schema: { type: object } }', false, true],
  ['application/vnd.a+json: { schema: { type: object } }', false, false],
  ["'*/*': { schema: { type: object } }", false, false],
  ['application/x-ndjson: { schema: { type: object } }', false, false],
])('%s', async (content, ofRequest, ofAnswer) => {
  const request = operation(
    `requestBody: { content: { ${content} } }, responses: { '204': { description: d } }`,
  );
  const answer = operation(`responses: { '200': { description: d, content: { ${content} } } }`);
  expect(await found(request)).toEqual(ofRequest ? unread(columnIn(request)) : read);
  expect(await found(answer)).toEqual(ofAnswer ? unread(columnIn(answer)) : read);
});
