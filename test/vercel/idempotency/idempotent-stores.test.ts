/** Keys in every store: with many processes, one of which may die, and in stores that fail. */

import { idempotent, memoryStore, type OnceStore } from '@openapi-counterpart/vercel';
import { beforeEach, describe, expect, test } from 'vitest';
import { authenticate, counting, request, start } from './keyed-requests.js';
import { stores, useStores } from './stores.js';

useStores();

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
    // The caller that polls lets the first one end.
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
