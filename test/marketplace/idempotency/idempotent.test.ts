import { createServer as createHttpServer } from 'node:http';
import {
  callerOf,
  idempotent,
  memoryStore,
  type IdempotentOptions,
  type OnceStore,
} from 'openapi-counterpart/marketplace';
import { toNodeListener } from 'openapi-counterpart/node';
import { createServer, HttpError } from 'openapi-counterpart/runtime';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { installationId, otherId, startVerifier, system, user } from '../vercel.js';
import { stores, useStores } from './stores.js';

useStores();

const address = 'https://acme.example/v1/installations/icfg_1/resources';

interface Call {
  readonly key?: string;
  readonly body?: string;
  readonly method?: string;
  readonly path?: string;
  readonly caller?: string;
}

function request({ key = 'key', body = '{"name":"a"}', ...rest }: Call = {}): Request {
  const { method = 'POST', path = '', caller = 'acme' } = rest;
  return new Request(address + path, {
    method,
    headers: { ...(key !== '' && { 'idempotency-key': key }), authorization: `Bearer ${caller}` },
    ...(method !== 'GET' && { body }),
  });
}

/** Says who calls without a look at keys, as a real one may not. */
const authenticate: IdempotentOptions['authenticate'] = ({ headers }) => {
  const caller = headers.get('authorization')?.slice('Bearer '.length) ?? '';
  if (caller === 'nobody') throw new HttpError(401, 'Who are you?', { code: 'missing_token' });
  return caller;
};

/** Answers every call with a number of its own and what it was sent. */
function counting(status = 200): {
  handler: (request: Request) => Promise<Response>;
  runs: number;
} {
  const counter = {
    runs: 0,
    handler: async (incoming: Request): Promise<Response> => {
      counter.runs += 1;
      const sent = await incoming.text();
      return Response.json({ run: counter.runs, sent }, { status, headers: { 'x-made': 'here' } });
    },
  };
  return counter;
}

/** An occasion that others wait for. */
function occasion(): { readonly happened: Promise<void>; happen(): void } {
  const bell = new EventTarget();
  const happened = new Promise<void>((resolve) => {
    bell.addEventListener('ring', () => resolve());
  });
  return { happened, happen: () => void bell.dispatchEvent(new Event('ring')) };
}

describe.each(stores)('with the $name store', ({ skip, open }) => {
  beforeEach((context) => context.skip(skip));

  test('answers a request once, and its retries with that answer', async () => {
    const { store, other } = await open();
    const counter = counting(201);
    const server = idempotent(counter.handler, { store, authenticate });
    const first = await server(request());
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    const elsewhere = idempotent(counter.handler, { store: await other(), authenticate });
    for (const retry of [await server(request()), await elsewhere(request())]) {
      expect(retry.status).toBe(201);
      expect(retry.headers.get('x-made')).toBe('here');
      expect(retry.headers.get('content-type')).toBe('application/json');
      expect(retry.headers.get('idempotency-replayed')).toBe('true');
      expect(await retry.json()).toEqual({ run: 1, sent: '{"name":"a"}' });
    }
    expect(counter.runs).toBe(1);
  });

  test('runs one of many that come at once, in this process and in another', async () => {
    const { store, other } = await open();
    const counter = counting();
    const isRunning = occasion();
    const mayEnd = occasion();
    const slow = async (incoming: Request): Promise<Response> => {
      isRunning.happen();
      await mayEnd.happened;
      return counter.handler(incoming);
    };
    // Whoever polls lets the first one end.
    const wait = async (): Promise<void> => mayEnd.happen();
    const here = idempotent(slow, { store, authenticate, wait });
    const elsewhere = idempotent(slow, { store: await other(), authenticate, wait });
    const calls = [here(request())];
    await isRunning.happened;
    calls.push(here(request()), here(request()), elsewhere(request()));
    for (const response of await Promise.all(calls)) {
      expect(await response.json()).toMatchObject({ run: 1 });
    }
    expect(counter.runs).toBe(1);
  });

  test('runs anew when the process that was at it died', async () => {
    const { store, advance } = await open();
    const isRunning = occasion();
    const dying = (): Promise<Response> => {
      isRunning.happen();
      return new Promise(() => undefined);
    };
    void idempotent(dying, { store, authenticate, leaseMs: 1000 })(request());
    await isRunning.happened;
    const counter = counting();
    const wait = (): Promise<void> => advance(500);
    const server = idempotent(counter.handler, { store, authenticate, leaseMs: 5000, wait });
    expect((await server(request())).status).toBe(200);
    expect(counter.runs).toBe(1);
  });
});

function start(
  handler: (request: Request) => Promise<Response>,
  options: Partial<IdempotentOptions> = {},
): (request: Request) => Promise<Response> {
  return idempotent(handler, { store: memoryStore(), authenticate, ...options });
}

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

test('a caller who goes away takes the answer from nobody', async () => {
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

test('says that the first request is still running when it does not end', async () => {
  const store: OnceStore = {
    begin: async (_, fingerprint) => ({ state: 'running', fingerprint }),
    complete: async () => false,
    release: async () => undefined,
  };
  let waited = 0;
  const busy = start(counting().handler, {
    store,
    leaseMs: 1000,
    wait: async (milliseconds) => void (waited += milliseconds),
  });
  const response = await busy(request());
  expect(response.status).toBe(409);
  expect(response.headers.get('retry-after')).toBe('1');
  expect(await response.json()).toMatchObject({ error: { code: 'request_in_progress' } });
  expect(waited).toBeGreaterThanOrEqual(1000);
});

function broken(parts: Partial<OnceStore>): OnceStore {
  return { ...memoryStore(), ...parts };
}

async function fail(): Promise<never> {
  throw new Error('The store is away.');
}

describe('a store that fails', () => {
  test('before the work: nothing is done without its guard', async () => {
    const faults: unknown[] = [];
    const counter = counting();
    const server = start(counter.handler, {
      store: broken({ begin: fail }),
      onError: (error) => faults.push(error),
    });
    expect((await server(request())).status).toBe(500);
    expect(counter.runs).toBe(0);
    expect(faults).toHaveLength(1);
  });

  test.each(['complete', 'release'] as const)(
    'after it, in %s: the answer is given',
    async (part) => {
      const faults: unknown[] = [];
      const counter = counting(part === 'complete' ? 200 : 503);
      const server = start(counter.handler, {
        store: broken({ [part]: fail }),
        onError: (error) => faults.push(error),
      });
      expect(await (await server(request())).json()).toMatchObject({ run: 1 });
      expect(faults).toHaveLength(1);
    },
  );

  test('by taking too long: the answer is given, and the fault told', async () => {
    const faults: unknown[] = [];
    const server = start(counting().handler, {
      store: broken({ complete: async () => false }),
      onError: (error) => faults.push(error),
    });
    expect((await server(request())).status).toBe(200);
    expect(faults).toMatchObject([{ message: expect.stringContaining('lease') }]);
  });
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
