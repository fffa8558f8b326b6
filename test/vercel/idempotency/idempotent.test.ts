import { createServer as createHttpServer } from 'node:http';
import { callerOf, idempotent, memoryStore } from '@openapi-counterpart/vercel';
import { toNodeListener } from '@openapi-counterpart/runtime/node';
import { createServer } from '@openapi-counterpart/runtime';
import { describe, expect, onTestFinished, test } from 'vitest';
import { installationId, otherId, startVerifier, system, user } from '../vercel.js';
import { authenticate, counting, request, start, type Call } from './keyed-requests.js';

test.each<{ what: string; call: Call; status: number; code?: string }>([
  { what: 'another body', call: { body: '{}' }, status: 409, code: 'idempotency_key_reused' },
  { what: 'another method', call: { method: 'PUT' }, status: 409, code: 'idempotency_key_reused' },
  { what: 'another path', call: { path: '/x' }, status: 409, code: 'idempotency_key_reused' },
  { what: 'another query', call: { path: '?a' }, status: 409, code: 'idempotency_key_reused' },
  {
    what: 'a caller that is nobody',
    call: { caller: 'nobody' },
    status: 401,
    code: 'missing_token',
  },
])('refuses the same key with $what', async ({ call, status, code }) => {
  const counter = counting();
  const server = start(counter.handler);
  await server(request());
  const response = await server(request(call));
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ error: { code, message: expect.any(String) } });
  expect(counter.runs).toBe(1);
});

test.each<{ what: string; call: Call }>([
  { what: 'another key', call: { key: 'other' } },
  { what: 'no key', call: { key: '' } },
  { what: 'a request that only reads', call: { method: 'GET' } },
  { what: 'another caller', call: { caller: 'other' } },
])('answers $what by itself', async ({ call }) => {
  const counter = counting();
  const server = start(counter.handler);
  await server(request());
  expect(await (await server(request(call))).json()).toMatchObject({ run: 2 });
});

test('passes requests without a key to the server that refuses or lets them in itself', async () => {
  const counter = counting();
  const server = start(counter.handler);
  expect((await server(request({ key: '', caller: 'nobody' }))).status).toBe(200);
});

test.each([
  [200, 1],
  [204, 1],
  [400, 1],
  [404, 1],
  [409, 1],
  [422, 1],
  [401, 2],
  [403, 2],
  [408, 2],
  [425, 2],
  [429, 2],
  [500, 2],
  [503, 2],
])('after %i a retry leads to %i run(s)', async (status, runs) => {
  let count = 0;
  const server = start(async () => {
    count += 1;
    return new Response(null, { status });
  });
  expect((await server(request())).status).toBe(status);
  expect((await server(request())).status).toBe(status);
  expect(count).toBe(runs);
});

test('tries again after a handler that threw', async () => {
  const faults: unknown[] = [];
  let count = 0;
  const server = start(
    async () => {
      count += 1;
      if (count === 1) throw new Error('The database is away.');
      return new Response('fine');
    },
    { onError: (error) => faults.push(error) },
  );
  const first = await server(request());
  expect(first.status).toBe(500);
  expect(await first.text()).not.toContain('database');
  expect(await (await server(request())).text()).toBe('fine');
  expect(faults).toMatchObject([{ message: 'The database is away.' }]);
});

test('a caller who goes away does not take the answer from others', async () => {
  const leaving = new AbortController();
  const server = start(async ({ signal }) => {
    leaving.abort();
    return new Response(signal.aborted ? 'gone' : 'fine');
  });
  void server(new Request(request(), { signal: leaving.signal }));
  expect(await (await server(request())).text()).toBe('fine');
});

test('keeps bytes as they are', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const server = start(async () => new Response(bytes));
  await server(request());
  const retry = await server(request());
  expect(new Uint8Array(await retry.arrayBuffer())).toEqual(bytes);
});

test('reads no body that is too long', async () => {
  const counter = counting();
  const server = start(counter.handler, { maxBodyBytes: 10 });
  const response = await server(request({ body: 'x'.repeat(11) }));
  expect(response.status).toBe(413);
  expect(counter.runs).toBe(0);
});

/** The last status, and how often the handler ran, when requests come with these tokens. */
async function statusAndRuns(tokens: readonly string[]): Promise<readonly number[]> {
  const counter = counting();
  const verifier = await startVerifier();
  const server = start(counter.handler, { authenticate: callerOf(verifier) });
  for (const caller of tokens) {
    const response = await server(request({ caller }));
    if (response.status !== 200) return [response.status];
  }
  return [200, counter.runs];
}

describe('callers by tokens of Vercel', () => {
  test('a fresh token of the same caller gets the answer', async () => {
    expect(await statusAndRuns([await user({ jti: '1' }), await user({ jti: '2' })])).toEqual([
      200, 1,
    ]);
  });

  test.each([
    ['another installation', () => user({ installation_id: otherId })],
    ['another user', () => user({ user_id: 'other', sub: 'account:a1b2c3:user:0' })],
    ['another role', () => user({ user_role: 'USER' })],
    ['the system', () => system({ installation_id: installationId })],
  ])('%s does not', async (_, other) => {
    expect(await statusAndRuns([await user(), await other()])).toEqual([200, 2]);
  });

  test.each([
    ['forged', async () => `${(await user()).slice(0, -8)}AAAAAAAA`],
    ['expired', () => user({ exp: 1 })],
    ['absent', async () => ' '],
  ])('a token that is %s is refused, whatever is stored', async (_, other) => {
    expect(await statusAndRuns([await user(), await other()])).toEqual([401]);
  });
});

test('serves on node:http as the server does that it wraps', async () => {
  let runs = 0;
  const inner = createServer(
    [
      {
        id: 'change',
        name: 'change',
        method: 'POST',
        path: '/things',
        security: [],
        parameters: [],
        validate: {},
        body: { required: true, content: { 'application/json': {} } },
        responses: { '200': { content: { 'application/json': undefined } } },
        errors: {},
      },
    ],
    {},
    {
      change: ({ body }: { body: unknown }) => {
        runs += 1;
        return { status: 200, body: { runs, body } };
      },
    },
    {},
  );
  const server = idempotent(inner, { store: memoryStore(), authenticate });
  const http = createHttpServer(toNodeListener(server));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void http.close());
  const at = http.address();
  const port = typeof at === 'object' ? at?.port : undefined;
  const send = async (key: string): Promise<unknown> => {
    const headers = {
      'content-type': 'application/json',
      ...(key !== '' && { 'idempotency-key': key }),
    };
    const init = { method: 'POST', headers, body: '{"a":1}' };
    return (await fetch(`http://127.0.0.1:${port}/things`, init)).json();
  };
  const answer = { runs: 1, body: { a: 1 } };
  expect(await send('key')).toEqual(answer);
  expect(await send('key')).toEqual(answer);
  expect(await send('')).toEqual({ runs: 2, body: { a: 1 } });
});
