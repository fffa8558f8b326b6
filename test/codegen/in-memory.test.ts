/** The generated server without files: it is the one that files hold. */

import { readdirSync } from 'node:fs';
import { createServer } from '@openapi-counterpart/runtime';
import { expect, test } from 'vitest';
import { serverInMemory } from '../../src/codegen/in-memory.js';
import { bundleDescription } from '../../src/openapi/bundle.js';
import { loadDescription } from '../../src/openapi/load.js';
import { openFile } from '../../src/openapi/workspace.js';
import { inRepository } from '../support/repository.js';

const fixtures = readdirSync(inRepository('test/fixtures/positive')).filter((name) =>
  name.endsWith('.yaml'),
);

async function bundleOf(file: string) {
  return (await bundleDescription(await loadDescription(await openFile(file)))).document;
}

test.each(fixtures)('%s is compiled and run', async (name) => {
  const bundle = await bundleOf(inRepository(`test/fixtures/positive/${name}`));
  const { operations, description, schemes } = serverInMemory(bundle);
  expect(operations.map(({ described }) => described)).toEqual(description.operations);
  // A server is made of them, and none has a method and path that another took.
  const server = createServer(
    operations.map(({ served }) => served),
    schemes,
    {},
    {},
  );
  expect((await server(new Request('http://localhost/no/such/path'))).status).toBe(404);
});

/** What TypeScript needs help with, and what would end a text. */
const hostile = ['constructor', "'; throw new Error('run'); '", '`${1}`', '</script>', '__proto__'];

test('texts of the description are data, whatever they say', async () => {
  const members = JSON.parse(
    `{${hostile.map((name) => `${JSON.stringify(name)}: 1`).join(', ')}}`,
  ) as Record<string, number>;
  const schema = {
    type: 'object',
    required: hostile,
    properties: { constructor: { enum: [members, 'b', 'c', 'd', 'e', ...hostile] } },
    additionalProperties: false,
  };
  const { operations } = serverInMemory({
    openapi: '3.1.0',
    info: { title: 'hostile', version: '1' },
    paths: {
      '/': {
        post: {
          operationId: 'post',
          requestBody: { content: { 'application/json': { schema } } },
          responses: { 200: { description: 'ok' } },
        },
      },
    },
  });
  const validate = operations[0]?.served.body?.content['application/json']?.validate;
  expect(validate?.({ constructor: members })).toBe(false);
  expect(validate?.({ ...members, constructor: members, ['__proto__']: 1 })).toBe(false);
});
