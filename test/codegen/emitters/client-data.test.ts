/** What the client is told of an operation where it is not as most are. */

import { expect, test } from 'vitest';
import { describing, generateDescription, textOf } from '../../support/generation.js';

const answer = { description: 'd' };
const texts = (type: string, schema: object): object => ({
  responses: { 200: { ...answer, content: { [type]: { schema } } } },
});

test.each<[name: string, operation: object, said: string[]]>([
  ['nothing', texts('application/json', { type: 'string' }), []],
  ['a text', texts('text/plain', { type: 'string' }), ['readText: readText']],
  ['a number', texts('text/plain', { type: 'integer' }), ['readText: readText']],
  ['anything', texts('*/*', { type: 'string' }), ['readText: readText']],
  ['a redirect', { responses: { 302: answer } }, ["redirect: 'manual'"]],
  ['any redirect', { responses: { '3XX': answer } }, ["redirect: 'manual'"]],
  ['what has not changed', { responses: { 304: answer } }, []],
  [
    'a server',
    { servers: [{ url: 'https://b.example' }], responses: { 204: answer } },
    ["serverUrl: 'https://b.example'", 'ownServer: ownServer'],
  ],
])('%s', async (_, operation, said) => {
  const api = await generateDescription(
    describing({ '/a': { patch: { operationId: 'a', ...operation } } }),
  );
  const client = textOf(api, 'client.ts');
  const all = ['readText: readText', "redirect: 'manual'", 'ownServer: ownServer', 'serverUrl: '];
  expect(client).toContain("method: 'PATCH'");
  for (const text of said) expect(client).toContain(text);
  for (const text of all.filter((other) => !said.some((own) => own.startsWith(other)))) {
    expect(client).not.toContain(text);
  }
});

test('a method that is not in upper case is said to be meant so', async () => {
  const description = describing({
    '/a': { additionalOperations: { cOpy: { operationId: 'a', responses: { 204: answer } } } },
  });
  const api = await generateDescription({ ...description, openapi: '3.2.0' });
  expect(textOf(api, 'client.ts')).toContain("method: 'cOpy' as string as Uppercase<string>");
});
