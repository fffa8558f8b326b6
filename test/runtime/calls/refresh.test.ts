/** Credentials that run out are refreshed once, for all calls that were refused. */

import { EventEmitter, once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { withRefresh } from '../../../src/runtime/calls/refresh.js';
import { withRetries } from '../../../src/runtime/calls/retries.js';
import { createClient, type Client } from '../../../src/runtime/client.js';
import type { ClientOperation } from '../../../src/runtime/operation.js';
import { base, clientOf } from './server.js';

const operation = { ...base, security: [['bearer']] };
const input = { path: { id: 'a' } };

/** A server that takes the token of one number, and answers with what it got. */
function service(fetches: string[], isTaken: (token: string) => boolean, hold: () => unknown) {
  return async (request: Request): Promise<Response> => {
    const token = request.headers.get('authorization') ?? '';
    fetches.push(token);
    await hold();
    return Response.json({ token }, { status: isTaken(token) ? 200 : 401 });
  };
}

function refused(): Promise<Response> {
  return Promise.resolve(Response.json({}, { status: 401 }));
}

interface Refreshing {
  readonly client: Client;
  readonly fetches: string[];
  readonly refreshes: number[];
}

function refreshing(
  isTaken: (token: string) => boolean,
  refresh: () => unknown = () => undefined,
  hold: () => unknown = () => undefined,
): Refreshing {
  const fetches: string[] = [];
  const refreshes: number[] = [];
  let token = 1;
  const client = createClient(
    'test',
    { bearer: { kind: 'bearer' } },
    { bearer: () => String(token) },
    { baseUrl: 'http://localhost', fetch: service(fetches, isTaken, hold) },
  );
  return {
    fetches,
    refreshes,
    client: withRefresh(client, async () => {
      refreshes.push(token);
      await new Promise((resolve) => void setImmediate(resolve));
      await refresh();
      token += 1;
    }),
  };
}

describe('after a refusal with 401', () => {
  test('the call is made again with new credentials', async () => {
    const { client, fetches, refreshes } = refreshing((token) => token === 'Bearer 2');
    expect((await client.call(operation, input)).data).toEqual({ token: 'Bearer 2' });
    expect(fetches).toEqual(['Bearer 1', 'Bearer 2']);
    expect(refreshes).toEqual([1]);
  });

  test('calls share one refresh, those too that begin meanwhile', async () => {
    const { client, fetches, refreshes } = refreshing((token) => token === 'Bearer 2');
    const first = [1, 2, 3].map(() => client.call(operation, input));
    while (refreshes.length === 0) await Promise.resolve();
    const results = await Promise.all([...first, client.call(operation, input)]);
    expect(results.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(refreshes).toEqual([1]);
    expect(fetches.filter((token) => token === 'Bearer 1')).toHaveLength(3);
  });

  test('a late one, of older credentials, makes no refresh', async () => {
    const gate = new EventEmitter();
    const held = once(gate, 'open');
    let count = 0;
    const { client, refreshes } = refreshing(
      (token) => token === 'Bearer 2',
      undefined,
      () => ((count += 1) === 1 ? held : undefined),
    );
    const late = client.call(operation, input);
    expect((await client.call(operation, input)).status).toBe(200);
    gate.emit('open');
    expect((await late).status).toBe(200);
    expect(refreshes).toEqual([1]);
  });

  test('a second one is given to the caller', async () => {
    const { client, fetches, refreshes } = refreshing(() => false);
    const calling = client.call(
      { ...operation, responses: { ...base.responses, '401': {} } },
      input,
    );
    expect((await calling).status).toBe(401);
    expect(fetches).toHaveLength(2);
    expect(refreshes).toHaveLength(1);
    await expect(client.call(operation, input)).rejects.toThrow('doIt answered with 401');
    expect(refreshes).toHaveLength(2);
  });

  test('a refresh that fails fails all that wait for it, and the next begins afresh', async () => {
    let isWell = false;
    const { client, refreshes } = refreshing(
      (token) => token === 'Bearer 2',
      () => {
        if (!isWell) throw new Error('There is no session.');
      },
    );
    const calls = await Promise.allSettled([1, 2].map(() => client.call(operation, input)));
    expect(calls.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(refreshes).toHaveLength(1);
    isWell = true;
    expect((await client.call(operation, input)).status).toBe(200);
  });

  test('a call that was sent before a refresh failed shares its failure, one that is sent after it begins another', async () => {
    const gate = new EventEmitter();
    const held = once(gate, 'open');
    let count = 0;
    const { client, refreshes } = refreshing(
      () => false,
      () => {
        throw new Error(`There is no session ${refreshes.length}.`);
      },
      () => ((count += 1) === 1 ? held : undefined),
    );
    const late = client.call(operation, input);
    await expect(client.call(operation, input)).rejects.toThrow('session 1');
    gate.emit('open');
    await expect(late).rejects.toThrow('session 1');
    expect(refreshes).toHaveLength(1);
    await expect(client.call(operation, input)).rejects.toThrow('session 2');
  });

  test.each([
    ['is no answer', () => new TypeError('fetch failed')],
    [
      'has an answer',
      () => Object.assign(new Error('503'), { response: new Response(null, { status: 503 }) }),
    ],
  ])(
    'retries around it do not try again a refresh that failed, where its error %s',
    async (_, failure) => {
      const error = failure();
      const { client, refreshes } = refreshing(
        () => false,
        () => Promise.reject(error),
      );
      const calling = withRetries(client, { delay: 0 }).call(operation, input);
      await expect(calling).rejects.toBe(error);
      expect(refreshes).toHaveLength(1);
    },
  );

  test('a refresh that throws at once does not fail those that come later', async () => {
    let tries = 0;
    const client = withRefresh(clientOf('http://localhost', { fetch: refused }), () => {
      tries += 1;
      throw new Error(`There is no session ${tries}.`);
    });
    await expect(client.call(operation, input)).rejects.toThrow('session 1');
    await expect(client.call(operation, input)).rejects.toThrow('session 2');
  });

  test('a refresh may call an operation without security through the same client', async () => {
    const paths: string[] = [];
    let token = 'old';
    const client = withRefresh(
      createClient(
        'test',
        { bearer: { kind: 'bearer' } },
        { bearer: () => token },
        {
          baseUrl: 'http://localhost',
          fetch: async (request) => {
            paths.push(new URL(request.url).pathname);
            const isTaken = request.headers.get('authorization') !== 'Bearer old';
            return Response.json({}, { status: isTaken ? 200 : 401 });
          },
        },
      ),
      async () => {
        await Promise.resolve();
        await client.call({ ...base, path: '/login', security: [[]] }, {});
        token = 'new';
      },
    );
    expect((await client.call(operation, input)).status).toBe(200);
    expect(paths).toEqual(['/things/a', '/login', '/things/a']);
  });

  test('a refresh may call an operation with security through the client that it gets', async () => {
    let token = 'old';
    const client = withRefresh(
      createClient(
        'test',
        { bearer: { kind: 'bearer' } },
        { bearer: () => token },
        {
          baseUrl: 'http://localhost',
          fetch: async ({ headers, url }) => {
            const isTaken = url.endsWith('/b') || headers.get('authorization') === 'Bearer new';
            return Response.json({}, { status: isTaken ? 200 : 401 });
          },
        },
      ),
      async (without) => {
        if ((await without.call(operation, { path: { id: 'b' } })).ok) token = 'new';
      },
    );
    expect((await client.call(operation, input)).status).toBe(200);
  });

  test('a caller that gives up does not wait for it', async () => {
    const controller = new AbortController();
    const client = withRefresh(clientOf('http://localhost', { fetch: refused }), () => {
      controller.abort(new Error('Never mind.'));
      return new Promise(() => undefined);
    });
    const { signal } = controller;
    await expect(client.call(operation, input, { signal })).rejects.toThrow('Never mind.');
  });

  test('a body that is gone is not sent again', async () => {
    const { client, fetches } = refreshing(() => false);
    const upload: ClientOperation = {
      ...operation,
      method: 'POST',
      contentType: 'application/octet-stream',
    };
    const calling = client.call(upload, { ...input, body: new Blob(['a']).stream() });
    await expect(calling).rejects.toThrow('401');
    expect(fetches).toHaveLength(1);
  });
});
