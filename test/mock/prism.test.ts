/** The mock by Prism, over HTTP. */

import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '../../src/openapi/json.js';
import { startPrismMock, type PrismMock } from '../../src/mock/prism.js';

/** Names that are spelled otherwise on the way to Prism, and one that only looks so. */
const note = { $ref: '#/info/title', $ref_: [{ $ref: 'a title' }], ref: '$ref_' };

const bundle = {
  openapi: '3.1.0',
  info: { title: 'THE TITLE', version: '1' },
  paths: {
    '/example': { get: answering({ schema: { type: 'object' }, example: note }) },
    '/named': {
      get: answering({ schema: { type: 'object' }, examples: { one: { value: note } } }),
    },
    '/default': {
      get: answering({ schema: { type: 'object', properties: { a: { default: note } } } }),
    },
    '/enum': {
      post: {
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['$ref'],
                properties: { $ref: { enum: ['a'] }, note: { enum: [note] } },
              },
            },
          },
        },
        ...answering({ schema: { type: 'object', properties: { a: { enum: [note] } } } }),
      },
    },
  },
};

function answering(media: JsonObject) {
  return { responses: { 200: { description: 'ok', content: { 'application/json': media } } } };
}

let mock: PrismMock;
beforeAll(async () => {
  mock = await startPrismMock(bundle);
});
afterAll(() => mock.close());

test.each([
  ['/example', note],
  ['/named', note],
  ['/default', { a: note }],
])('what stands at %s is answered as itself', async (path, expected) => {
  const response = await fetch(mock.url + path);
  expect([response.status, await response.json()]).toEqual([200, expected]);
});

test.each([
  [{ $ref: 'a', note }, 200],
  [{ $ref: 'b' }, 422],
  [{ $ref: 'a', note: { ...note, ref: 'other' } }, 422],
  [{ $ref_: 'a' }, 422],
])('the body %j is judged by its own names: %i', async (body, status) => {
  const response = await fetch(`${mock.url}/enum`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(status);
});

test('what Prism makes up holds an enum as it is', async () => {
  const response = await fetch(`${mock.url}/enum`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', prefer: 'dynamic=true' },
    body: JSON.stringify({ $ref: 'a' }),
  });
  // It may make up members that no one describes.
  expect(await response.json()).toMatchObject({ a: note });
});

test.each([
  [{ host: 'a.example' }, 421],
  [{ origin: 'http://a.example' }, 403],
  [{ 'sec-fetch-site': 'same-origin' }, 200],
])('a request with %j is answered with %i, and no page is let in', async (headers, status) => {
  const answer = await getWith(headers);
  expect(answer.status).toBe(status);
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
});

test('names that are allowed are answered', async () => {
  const open = await startPrismMock(bundle, { allowedHosts: ['A.example'] });
  expect((await getWith({ host: 'a.example' }, open.url)).status).toBe(200);
  await open.close();
});

/** Fetch sets the header Host itself. */
function getWith(headers: Record<string, string>, url = mock.url) {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const call = request(`${url}/example`, { headers }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, headers: response.headers });
      });
      call.once('error', reject).end();
    },
  );
}
