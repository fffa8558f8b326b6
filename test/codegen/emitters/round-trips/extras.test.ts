/** What `--emit tanstack-query,msw` adds, with the real libraries: queries and mutations over mocks that are the server core. */

import { MutationObserver, QueryClient } from '@tanstack/query-core';
import { setupServer } from 'msw/node';
import type { HttpHandler } from 'msw';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../../../src/runtime/client.js';
import type { MutationOptions, QueryOptions } from '../../../../src/runtime/calls/queries.js';
import { describing, generateFile } from '../../../support/generation.js';
import { folderWith } from '../../../support/temporary.js';

const base = 'https://things.example.com/v1';
const thing = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
const content = { 'application/json': { schema: thing } };
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const refused = { description: 'No.', content: { 'application/json': { schema: {} } } };

const description = describing(
  {
    '/things/{id}': {
      parameters: [id],
      get: {
        operationId: 'get-thing',
        responses: {
          '200': { description: 'It.', content },
          '204': { description: 'None.' },
          '404': refused,
        },
      },
      put: {
        operationId: 'putThing',
        requestBody: { required: true, content },
        responses: { '200': { description: 'It.', content }, '400': refused },
      },
    },
    '/things/{id}/parts': {
      parameters: [id],
      get: { operationId: 'listParts', responses: { '200': { description: 'They.' } } },
    },
  },
  {
    servers: [{ url: base }],
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  },
);

type Input = Readonly<Record<string, unknown>>;
interface Queries {
  getThingQuery(client: Client, input: Input): QueryOptions<readonly unknown[], unknown>;
  putThingMutation(client: Client): MutationOptions<Input, unknown>;
}

let queries: Queries;
let client: Client;
let createHandlers: (handlers: object, options?: object) => HttpHandler[];
const server = setupServer();

beforeAll(async () => {
  const folder = await folderWith({
    'package.json': '{ "type": "module" }',
    'things.yaml': JSON.stringify(description),
  });
  const emit = ['tanstack-query', 'msw'];
  await generateFile(`${folder}/things.yaml`, `${folder}/out`, { checkOnly: false, emit });
  // Modules that were just written: no type knows them.
  queries = (await import(`${folder}/out/tanstack-query.ts`)) as Queries;
  const clients = (await import(`${folder}/out/client.ts`)) as Record<
    string,
    (options: object) => Client
  >;
  const made = clients['createThingsClient'];
  if (made === undefined) throw new Error('There is no client.');
  client = made({ accessToken: 'any' });
  const mocks = (await import(`${folder}/out/msw.ts`)) as Record<string, typeof createHandlers>;
  createHandlers = mocks['createThingsHandlers'] ?? (() => []);
  server.listen({ onUnhandledRequest: 'error' });
  return () => void server.close();
});

afterEach(() => void server.resetHandlers());

type Handler = (context: { path: { id: string }; body: Input }) => object;

function mock(handlers: Readonly<Record<string, Handler>>, options?: object): void {
  server.use(...createHandlers(handlers, options));
}

const input = { path: { id: 'a' } };
const quiet = { retry: false } as const;

describe('a query', () => {
  test('has a key that says what it reads, and data', async () => {
    mock({ getThing: ({ path }) => ({ status: 200, body: { name: path.id } }) });
    const store = new QueryClient();
    const options = queries.getThingQuery(client, input);
    expect(options.queryKey).toEqual(['things', 'get-thing', input]);
    expect(await store.fetchQuery(options)).toEqual({ name: 'a' });
    expect(store.getQueryData(queries.getThingQuery(client, { ...input }).queryKey)).toEqual({
      name: 'a',
    });
  });

  test('has null where an answer has no body, which TanStack does not let be undefined', async () => {
    mock({ getThing: () => ({ status: 204 }) });
    expect(await new QueryClient().fetchQuery(queries.getThingQuery(client, input))).toBeNull();
  });

  test('fails with what the server says', async () => {
    mock({ getThing: () => ({ status: 404, body: { reason: 'Gone.' } }) });
    const fetching = new QueryClient().fetchQuery({
      ...queries.getThingQuery(client, input),
      ...quiet,
    });
    await expect(fetching).rejects.toMatchObject({
      result: { status: 404, error: { reason: 'Gone.' } },
    });
  });

  test('is given up with the signal of TanStack', async () => {
    mock({ getThing: () => ({ status: 204 }) });
    const signal = AbortSignal.abort(new Error('Gone away.'));
    const { queryFn } = queries.getThingQuery(client, input);
    await expect(queryFn({ signal })).rejects.toThrow('Gone away.');
  });
});

test('a mutation takes the input of its operation', async () => {
  mock({
    putThing: ({ body }) => ({ status: 200, body: { name: `new ${String(body['name'])}` } }),
  });
  const observer = new MutationObserver(new QueryClient(), queries.putThingMutation(client));
  expect(observer.options.mutationKey).toEqual(['things', 'putThing']);
  expect(await observer.mutate({ ...input, body: { name: 'b' } })).toEqual({ name: 'new b' });
});

function put(path: string, body: unknown): Promise<Response> {
  return fetch(`${base}${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: 'Bearer any' },
    body: JSON.stringify(body),
  });
}

describe('mocks', () => {
  test('refuse what the description refuses', async () => {
    mock({ putThing: () => ({ status: 200, body: { name: 'b' } }) });
    expect((await put('/things/a', {})).status).toBe(400);
    expect((await put('/things/a', { name: 'b' })).status).toBe(200);
  });

  test('find replies that are not as described', async () => {
    const faults: unknown[] = [];
    mock(
      { putThing: () => ({ status: 200, body: {} }) },
      { onError: (fault: unknown) => faults.push(fault) },
    );
    expect((await put('/things/a', { name: 'b' })).status).toBe(500);
    expect(String(faults)).toContain('/name is missing');
  });

  test('let requests go their way that they have no handler for', async () => {
    mock({ putThing: () => ({ status: 200, body: { name: 'b' } }) });
    await expect(fetch(`${base}/things/a`)).rejects.toThrow('Cannot bypass a request');
    await expect(put('/things/a/parts', {})).rejects.toThrow('Cannot bypass a request');
    await expect(fetch('https://other.example.com/v1/things/a', { method: 'PUT' })).rejects.toThrow(
      'Cannot bypass a request',
    );
  });

  test('are where the caller says', async () => {
    mock({ getThing: () => ({ status: 204 }) }, { baseUrl: 'https://other.example.com' });
    const headers = { authorization: 'Bearer any' };
    expect((await fetch('https://other.example.com/things/a', { headers })).status).toBe(204);
  });
});
