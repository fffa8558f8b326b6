/** Middleware has the same effect on a client of ours as on one of openapi-fetch. */

import createFetchClient, { type Middleware as TheirMiddleware } from 'openapi-fetch';
import { describe, expect, test } from 'vitest';
import { int64Json } from '../../src/runtime/int64.js';
import type { ClientOperation } from '../../src/runtime/operation.js';
import { throughMiddleware, type Middleware } from '../../src/runtime/middleware.js';
import { base, clientOf } from './calls/server.js';

/** What happened, as one client or the other would have it. */
interface Happened {
  readonly log: string[];
  readonly outcome: unknown;
}

type Case = (log: string[]) => TheirMiddleware[];

const operation = {
  ...base,
  responses: { '200': { 'application/json': 'json' }, '4XX': { 'application/json': 'json' } },
} as const;

function answer(log: string[]): (request: Request) => Promise<Response> {
  return async (request) => {
    log.push(`fetch ${request.method} ${request.url} ${request.headers.get('x-by') ?? ''}`);
    if (request.url.includes('broken')) throw new TypeError('The line is broken.');
    const status = request.url.includes('refused') ? 409 : 200;
    return Response.json({ from: 'server' }, { status });
  };
}

async function ours(id: string, make: Case): Promise<Happened> {
  const log: string[] = [];
  const fetch = throughMiddleware(make(log), answer(log));
  const client = clientOf('https://api.example.com/v1/', { fetch });
  const outcome = await client
    .call(operation, { path: { id }, query: { a: 1 } })
    .then(({ status, data, error }) => ({ status, data, error }), String);
  return { log, outcome };
}

interface Paths {
  '/things/{id}': {
    get: {
      parameters: { path: { id: string }; query: { a: number } };
      responses: { 200: { content: { 'application/json': unknown } } };
    };
  };
}

async function theirs(id: string, make: Case): Promise<Happened> {
  const log: string[] = [];
  const client = createFetchClient<Paths>({
    baseUrl: 'https://api.example.com/v1/',
    fetch: answer(log),
  });
  client.use(...make(log));
  const outcome = await client
    .GET('/things/{id}', { params: { path: { id }, query: { a: 1 } } })
    .then(({ response: { status }, data, error }) => ({ status, data, error }), String);
  return { log, outcome };
}

function logging(log: string[], name: string): TheirMiddleware {
  return {
    onRequest({ request, schemaPath, params, options, id }) {
      const { baseUrl } = options;
      log.push(
        `${name} ${JSON.stringify({ schemaPath, path: params.path, baseUrl })} ${id.length > 0}`,
      );
      request.headers.set('x-by', `${request.headers.get('x-by') ?? ''}${name}`);
    },
    onResponse({ request, response }) {
      log.push(`${name} ${request.headers.get('x-by')} ${response.status}`);
    },
    onError({ error }) {
      log.push(`${name} ${String(error)}`);
    },
  };
}

/** What it does is of its class, and needs `this`. */
class Counting implements Middleware {
  private count = 0;

  constructor(private readonly log: string[]) {}

  onRequest(): void {
    this.count += 1;
  }

  onResponse(): void {
    this.log.push(`answer ${this.count}`);
  }

  onError(): Error {
    return new Error(`error ${this.count}`);
  }
}

const cases: Readonly<Record<string, Case>> = {
  'that only looks': (log) => [logging(log, 'a'), logging(log, 'b')],
  'that sends another request': (log) => [
    {
      onRequest: ({ request }) =>
        new Request(`${request.url}&b=2`, { headers: { 'x-by': 'replaced' } }),
    },
    logging(log, 'b'),
  ],
  'that answers itself': (log) => [
    logging(log, 'a'),
    { onRequest: () => Response.json({ from: 'cache' }) },
    logging(log, 'c'),
  ],
  'that refuses itself': () => [
    { onRequest: () => Response.json({ from: 'cache' }, { status: 418 }) },
  ],
  'that changes the answer': (log) => [
    logging(log, 'a'),
    {
      onResponse: async ({ response }) =>
        Response.json({ was: await response.json() }, { status: response.ok ? 200 : 422 }),
    },
    logging(log, 'c'),
  ],
  'that recovers from errors': (log) => [
    logging(log, 'a'),
    { onError: () => Response.json({ from: 'recovery' }) },
    logging(log, 'c'),
  ],
  'that words errors anew': (log) => [
    logging(log, 'a'),
    { onError: ({ error }) => new Error(`Oops: ${String(error)}`) },
  ],
  // Theirs has one of the three functions at least, which ours leaves open.
  'that is an instance of a class': (log) => [new Counting(log) as TheirMiddleware],
  'that throws': (log) => [
    logging(log, 'a'),
    {
      onResponse() {
        throw new RangeError('Not today.');
      },
    },
  ],
};

describe.each(Object.entries(cases))('middleware %s', (_, make) => {
  test.each(['fine', 'refused', 'broken'])('does as with openapi-fetch: %s', async (id) => {
    expect(await ours(id, make)).toEqual(await theirs(id, make));
  });
});

test('what middleware must not return is refused', async () => {
  const wrong = { onRequest: () => 'yes' } as unknown as Middleware;
  await expect(ours('fine', () => [wrong as TheirMiddleware])).resolves.toMatchObject({
    outcome: expect.stringContaining('onRequest: must return'),
  });
});

test.each([
  ['JSON', () => ({ a: 1 }), 'application/json'],
  ['bytes', () => new Blob(['{"a":1}']), 'application/octet-stream'],
  ['a stream', () => new Blob(['{"a":1}']).stream(), 'application/octet-stream'],
])('bodies go through: %s', async (_, make, contentType) => {
  const sent: string[] = [];
  const looking: Middleware = {
    onRequest: async ({ request }) => void sent.push(await request.clone().text()),
  };
  const fetch = throughMiddleware([looking, {}], async (request) => {
    sent.push(await request.text());
    return Response.json({});
  });
  const upload = { ...operation, method: 'POST', contentType } as const;
  await clientOf('https://api.example.com', { fetch }).call(upload, {
    path: { id: 'a' },
    body: make(),
  });
  expect(sent).toEqual(['{"a":1}', '{"a":1}']);
});

test('parameters in JSON go through with all digits of their numbers', async () => {
  const urls: string[] = [];
  const fetch = throughMiddleware([{}], async ({ url }) => {
    urls.push(url);
    return Response.json({});
  });
  const exact: ClientOperation = {
    ...operation,
    json: int64Json,
    int64: { as: 'bigint', nodes: [], parameters: {} },
    parameters: [
      { in: 'path', name: 'id', json: true },
      { in: 'query', name: 'q', json: true },
    ],
  };
  await clientOf('https://api.example.com', { fetch }).call(exact, {
    path: { id: [2n ** 63n] },
    query: { q: [2n ** 63n] },
  });
  const list = '%5B9223372036854775808%5D';
  expect(urls).toEqual([`https://api.example.com/things/${list}?q=${list}`]);
});
