/** The mock of any description: what is told it remembers, and what it answers is valid. */

import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/openapi/json.js';
import {
  createLocalMock,
  type LocalMock,
  type LocalMockOptions,
} from '../../src/mock/local/local.js';
import { bundleOf } from '../support/descriptions.js';

const library = await bundleOf('examples/library/openapi.yaml');

const start = (options: LocalMockOptions = {}, bundle: JsonObject = library): LocalMock =>
  createLocalMock(bundle, { seed: 1, ...options });

/** For tests that change nothing. */
const idle = start();

interface Sent {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function call(mock: LocalMock, line: string, { body, headers = {} }: Sent = {}) {
  const [method = '', path = ''] = line.split(' ');
  const response = await mock.fetch(
    new Request(`http://localhost${path}`, {
      method,
      headers: {
        authorization: 'Bearer t',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
  const text = await response.text();
  // Tests know what they asked for.
  const json = (
    text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text
  ) as JsonObject;
  return { status: response.status, headers: response.headers, body: json };
}

/** What the log says against answers. */
const complaints = (mock: LocalMock) =>
  mock.exchanges.all().flatMap(({ response }) => response?.issues ?? []);

const book = { title: 'Emma', pages: 400, genre: 'novel' };

test('what POST makes GET shows, PUT and PATCH change, and DELETE removes', async () => {
  const mock = start();
  const made = await call(mock, 'POST /books', { body: book });
  expect(made).toMatchObject({
    status: 201,
    body: { ...book, addedAt: expect.stringMatching(/^2026-01-01T00:00:0/) },
  });
  const path = `/books/${String(made.body['id'])}`;
  expect(made.headers.get('location')).toBe(path);
  expect((await call(mock, `GET ${path}`)).body).toEqual(made.body);
  const changed = await call(mock, `PATCH ${path}`, { body: { pages: 1 } });
  expect(changed.body).toEqual({ ...made.body, pages: 1 });
  const replaced = await call(mock, `PUT ${path}`, {
    body: { ...book, title: 'Eva', id: 'book_x' },
  });
  expect(replaced).toMatchObject({ status: 200, body: { ...made.body, title: 'Eva' } });
  expect((await call(mock, 'GET /books')).body).toEqual({ data: [replaced.body], total: 1 });
  expect((await call(mock, `DELETE ${path}`)).status).toBe(204);
  expect(await call(mock, `GET ${path}`)).toMatchObject({
    status: 404,
    body: { error: { code: 'not_found' } },
  });
  expect((await call(mock, `DELETE ${path}`)).status).toBe(404);
  expect(complaints(mock)).toEqual([]);
});

test('a collection below an item is there while the item is, and ends with it', async () => {
  const mock = start();
  const { body } = await call(mock, 'POST /books', { body: book });
  const path = `/books/${String(body['id'])}`;
  expect(await call(mock, `POST ${path}/reviews`, { body: { stars: 5 } })).toMatchObject({
    status: 201,
    body: { id: 1, stars: 5 },
  });
  expect((await call(mock, `GET ${path}/reviews`)).body).toEqual([{ id: 1, stars: 5 }]);
  expect((await call(mock, 'GET /books/book_none/reviews')).status).toBe(404);
  await call(mock, `DELETE ${path}`);
  expect((await call(mock, `GET ${path}/reviews/1`)).status).toBe(404);
  expect(complaints(mock)).toEqual([]);
});

test('members that are written only are not given back, and those that are read only are not taken', async () => {
  const mock = start();
  const id = '00000000-0000-4000-8000-000000000000';
  const sent = { email: 'a@example.com', password: 'long enough', id };
  const { status, body } = await call(mock, 'POST /members', { body: sent });
  expect(status).toBe(201);
  expect(Object.keys(body).toSorted()).toEqual(['email', 'id', 'joinedAt']);
  expect(body['id']).toMatch(/^[\da-f-]{36}$/);
  expect(body['id']).not.toBe(id);
  expect(complaints(mock)).toEqual([]);
});

test('a list has a page, and what is asked for', async () => {
  const mock = start();
  for (const genre of ['novel', 'poetry', 'novel']) {
    await call(mock, 'POST /books', { body: { ...book, genre } });
  }
  const pages = await Promise.all(
    ['limit=2', 'limit=2&offset=2', 'genre=novel', 'genre=science'].map((query) =>
      call(mock, `GET /books?${query}`),
    ),
  );
  const shapes = pages.map(({ body }) => [[body['data']].flat().length, body['total']]);
  expect(shapes).toEqual([
    [2, 3],
    [1, 3],
    [2, 2],
    [0, 0],
  ]);
});

test.each<[string, Sent, number, string]>([
  ['GET /books', { headers: { authorization: '' } }, 401, 'unauthorized'],
  ['GET /books?limit=x', {}, 400, 'validation_error'],
  ['POST /books', { body: { title: '' } }, 400, 'validation_error'],
  ['PUT /books', { body: book }, 405, 'method_not_allowed'],
  ['GET /nowhere', {}, 404, 'not_found'],
])('%s %j is refused with %i in the declared shape', async (line, sent, status, code) => {
  expect(await call(idle, line, sent)).toMatchObject({ status, body: { error: { code } } });
});

test('what needs no credentials is answered without, below the path of the server too', async () => {
  const headers = { authorization: '' };
  expect((await call(idle, 'GET /v1/health', { headers })).body).toEqual({ status: 'open' });
});

test('Prefer asks for a described answer, and dynamic for another one', async () => {
  const mock = start();
  const prefer = (value: string) => call(mock, 'GET /books/book_1', { headers: { prefer: value } });
  expect(await prefer('code=404')).toMatchObject({ status: 404, body: { error: {} } });
  expect((await prefer('code=200')).body).toHaveProperty('title');
  expect((await prefer('dynamic=true; seed=1')).body).toEqual(
    (await prefer('dynamic=true; seed=1')).body,
  );
  expect((await prefer('example=none')).status).toBe(404);
  expect(complaints(mock)).toEqual([]);
});

test('fault rules come over HTTP, and say what is wrong with them', async () => {
  const mock = start();
  const add = (body: unknown) => call(mock, 'POST /_counterpart/faults', { body });
  expect((await add({ operationId: 'listBook', status: 500 })).body).toMatchObject({
    error: { message: expect.stringContaining('Did you mean "listBooks"?') },
  });
  expect((await add({ operationId: 'listBooks' })).status).toBe(400);
  await add({ operationId: 'listBooks', status: 503, times: 1 });
  await add({ operationId: 'getHealth', drop: true });
  expect((await call(mock, 'GET /books')).status).toBe(503);
  expect((await call(mock, 'GET /books')).status).toBe(200);
  await expect(call(mock, 'GET /health')).rejects.toThrow('connection dropped');
  expect((await call(mock, 'DELETE /_counterpart/faults')).status).toBe(204);
  expect((await call(mock, 'GET /health')).status).toBe(200);
});

test('a seed makes the same ids, and a reset empties it', async () => {
  const make = async () => {
    const mock = start();
    return (await call(mock, 'POST /books', { body: book })).body['id'];
  };
  expect(await make()).toBe(await make());
  const mock = start();
  await call(mock, 'POST /books', { body: book });
  expect((await call(mock, 'GET /_counterpart/state')).body).toHaveProperty('/books');
  await call(mock, 'POST /_counterpart/reset');
  expect((await call(mock, 'GET /_counterpart/state')).body).toEqual({});
});

test.each([
  [{ host: 'a.example' }, 421],
  [{ host: 'localhost', origin: 'http://a.example' }, 403],
])('a request with %j is answered with %i', async (headers, status) => {
  expect((await call(idle, 'GET /books', { headers })).status).toBe(status);
});

const text = (schema: JsonObject, more: JsonObject = {}) => ({
  200: { description: 'ok', content: { 'application/json': { schema, ...more } } },
});
const pathId = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } };
const thing = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: { type: 'integer' }, name: { type: 'string' }, tags: { type: 'array' } },
};
const described = (paths: JsonObject): JsonObject => ({
  openapi: '3.1.0',
  info: { title: 't', version: '1' },
  components: { schemas: { Thing: thing } },
  paths,
});
const ref = { $ref: '#/components/schemas/Thing' };
const bodyOf = (schema: JsonObject) => ({
  required: true,
  content: { 'application/json': { schema } },
});

test('examples are there from the beginning, and without POST all else is not', async () => {
  const example = [{ id: 3, name: 'three' }];
  const bundle = described({
    '/things': {
      get: { operationId: 'list', responses: text({ type: 'array', items: ref }, { example }) },
    },
    '/things/{id}': { get: { operationId: 'show', parameters: [pathId], responses: text(ref) } },
  });
  const mock = start({}, bundle);
  expect((await call(mock, 'GET /things')).body).toEqual(example);
  expect((await call(mock, 'GET /things/3')).body).toEqual(example[0]);
  expect((await call(mock, 'GET /things/4')).status).toBe(404);
});

test('where nothing makes items, and no example shows any, those that are asked for are there until removed', async () => {
  const bundle = described({
    '/things/{id}': {
      get: { operationId: 'show', parameters: [pathId], responses: text(ref) },
      patch: {
        operationId: 'change',
        parameters: [pathId],
        requestBody: bodyOf({ type: 'object' }),
        responses: text(ref),
      },
      delete: {
        operationId: 'remove',
        parameters: [pathId],
        responses: { 204: { description: 'gone' } },
      },
    },
  });
  const mock = start({}, bundle);
  expect((await call(mock, 'GET /things/7')).body).toMatchObject({ id: 7 });
  await call(mock, 'PATCH /things/7', { body: { name: 'seven' } });
  expect((await call(mock, 'GET /things/7')).body).toMatchObject({ id: 7, name: 'seven' });
  await call(mock, 'DELETE /things/7');
  expect((await call(mock, 'GET /things/7')).status).toBe(404);
});

test('an item that its body names, an envelope around one, PUT that makes, and a single thing', async () => {
  const wrapped = { type: 'object', required: ['thing'], properties: { thing: ref } };
  const bundle = described({
    '/thing': {
      post: { operationId: 'make', requestBody: bodyOf(wrapped), responses: text(wrapped) },
      put: { operationId: 'replace', requestBody: bodyOf(ref), responses: text(ref) },
    },
    '/thing/{id}': { get: { operationId: 'show', parameters: [pathId], responses: text(wrapped) } },
    '/files/{name}': {
      parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string' } }],
      get: { operationId: 'read', responses: text(ref) },
      put: {
        operationId: 'write',
        requestBody: bodyOf({ type: 'object' }),
        responses: { 201: text(ref)[200] },
      },
    },
    '/settings': {
      get: { operationId: 'settings', responses: text({ type: 'object', properties: { a: {} } }) },
      patch: {
        operationId: 'set',
        requestBody: bodyOf({ type: 'object' }),
        responses: text({ type: 'object', properties: { a: {} } }),
      },
    },
  });
  const mock = start({}, bundle);
  await call(mock, 'POST /thing', { body: { thing: { id: 9, name: 'nine' } } });
  await call(mock, 'PUT /thing', { body: { id: 9, name: 'new' } });
  expect((await call(mock, 'GET /thing/9')).body).toEqual({ thing: { id: 9, name: 'new' } });
  expect((await call(mock, 'GET /files/a')).status).toBe(404);
  expect((await call(mock, 'PUT /files/a', { body: { id: 1 } })).status).toBe(201);
  expect((await call(mock, 'GET /files/a')).body).toMatchObject({ name: 'a' });
  await call(mock, 'PATCH /settings', { body: { a: 5 } });
  expect((await call(mock, 'GET /settings')).body).toEqual({ a: 5 });
});

test('an example that is not valid is replaced, and said so once', async () => {
  const notes: string[] = [];
  const bundle = described({
    '/one': { get: { operationId: 'one', responses: text(ref, { example: { id: 'x' } }) } },
  });
  const mock = start({ onNote: (note) => notes.push(note) }, bundle);
  for (const _ of [1, 2]) expect((await call(mock, 'GET /one')).status).toBe(200);
  expect(notes).toEqual([
    'No example of 200 of one is valid by its own schema: a value is made up instead.',
  ]);
  expect(complaints(mock)).toEqual([]);
});
