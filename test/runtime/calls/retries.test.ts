/** Which calls are made again, when, and how often, against a real server. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CallInput, CallOptions } from '../../../src/runtime/client.js';
import { withRetries, type RetryOptions } from '../../../src/runtime/calls/retries.js';
import { base, clientOf, listen, type Answer } from './server.js';

const input = { path: { id: 'a' } };
const key = 'Idempotency-Key';

afterEach(() => void vi.useRealTimers());

async function call(answers: readonly Answer[], { operation = {}, ...rest }: Partial<Parts> = {}) {
  const { url, seen } = await listen(answers);
  const client = withRetries(clientOf(url), { delay: 1, ...rest.options });
  const calling = client.call(
    { ...base, ...operation },
    { ...input, ...rest.input },
    rest.callOptions,
  );
  const result = await calling.then(
    (value) => value.status,
    (error: unknown) => (error instanceof Error ? error.name : error),
  );
  return { result, tries: seen.length, seen };
}

interface Parts {
  readonly operation: Partial<typeof base>;
  readonly input: CallInput;
  readonly options: RetryOptions;
  readonly callOptions: CallOptions;
}

describe('what is tried again', () => {
  test.each<[string, readonly Answer[], Partial<Parts>, unknown, number]>([
    ['a success is not', [200], {}, 200, 1],
    ['a declared refusal that may pass', [429, 429], {}, 200, 3],
    ['an undeclared one', [503, 502], {}, 200, 3],
    ['a broken connection', ['break'], {}, 200, 2],
    ['no more often than asked', [429, 429, 429, 429], { options: { attempts: 4 } }, 429, 4],
    ['three times by default', [503, 503, 503], {}, 'UndeclaredStatusError', 3],
    ['a refusal that stays is not', [404], {}, 'UndeclaredStatusError', 1],
    ['a lasting fault is not', [501], {}, 'UndeclaredStatusError', 1],
    ['PUT', [503], { operation: { method: 'PUT' }, input: { body: { a: 1 } } }, 200, 2],
    ['QUERY', [503], { operation: { method: 'QUERY' }, input: { body: { a: 1 } } }, 200, 2],
    ['POST is not', [429], { operation: { method: 'POST' } }, 429, 1],
    ['PATCH is not', ['break'], { operation: { method: 'PATCH' } }, 'TypeError', 1],
    [
      'POST with a key of the caller',
      [503],
      { operation: { method: 'POST' }, input: { header: { [key]: 'k' } } },
      200,
      2,
    ],
    [
      'POST with a key among the headers of the call',
      [503],
      { operation: { method: 'POST' }, callOptions: { headers: { 'idempotency-key': 'k' } } },
      200,
      2,
    ],
    [
      'POST that describes a key',
      [503, 'break'],
      { operation: { method: 'POST', idempotencyKey: key }, input: { body: [1] } },
      200,
      3,
    ],
    [
      'a stream is not',
      [503],
      {
        operation: { method: 'PUT', contentType: 'application/octet-stream' },
        input: { body: new Blob(['a']).stream() },
      },
      'UndeclaredStatusError',
      1,
    ],
    ['what never went out is not', [], { input: { path: {} } }, 'TypeError', 0],
  ])('%s', async (_, answers, parts, result, tries) => {
    expect(await call(answers, parts)).toMatchObject({ result, tries });
  });

  test('goes out the same, under one key', async () => {
    const operation = { method: 'POST', idempotencyKey: key } as const;
    const { seen } = await call([503, 'break'], { operation, input: { body: { a: 'ü' } } });
    expect(seen.map(({ body }) => body)).toEqual(Array(3).fill('{"a":"ü"}'));
    const keys = new Set(seen.map(({ headers }) => headers['idempotency-key']));
    expect([...keys]).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)]);
    const again = await call([], { operation });
    expect(keys.has(again.seen[0]?.headers['idempotency-key'])).toBe(false);
  });

  test('is told to those who hear of requests', async () => {
    const urls: string[] = [];
    const onRequest = ({ url }: Request): void => void urls.push(new URL(url).pathname);
    await call([503], { callOptions: { onRequest } });
    expect(urls).toEqual(['/things/a', '/things/a']);
  });
});

async function turn(): Promise<boolean> {
  await new Promise((resolve) => void setImmediate(resolve));
  return false;
}

/** How long a call waited after an answer with these headers, and what it came to. */
async function waited(
  headers: Record<string, string>,
  options: RetryOptions = {},
): Promise<[number, number]> {
  const { url } = await listen([{ status: 429, headers }]);
  let isAnswered = false;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 });
  const began = Date.now();
  const calling = withRetries(clientOf(url, { fetch: whole }), options).call(base, input);
  const ended = calling.then(() => true);
  while (!(await Promise.race([ended, turn()]))) {
    // Time stands still while an answer is under way, or the limit of the call would end it.
    if (vi.getTimerCount() > 0 && isAnswered) await vi.advanceTimersToNextTimerAsync();
  }
  async function whole(request: Request): Promise<Response> {
    isAnswered = false;
    const { status, headers: received, body } = await fetch(request);
    const text = body === null ? null : await new Response(body).text();
    isAnswered = true;
    return new Response(text, { status, headers: received });
  }
  return [Date.now() - began, (await calling).status];
}

describe('waits', () => {
  test.each<[string, string, [number, number]]>([
    ['seconds', '7', [7000, 200]],
    ['no time at all', '0', [0, 200]],
    ['a part of a second', '1.5', [1500, 200]],
    ['a date of RFC 850', 'Thursday, 01-Jan-70 00:16:49 GMT', [9000, 200]],
    ['a date of asctime', 'Thu Jan  1 00:16:49 1970', [9000, 200]],
    ['a date', new Date(1_000_000 + 9000).toUTCString(), [9000, 200]],
    ['a date that is past', new Date(0).toUTCString(), [0, 200]],
    ['longer than is waited for', '31', [0, 429]],
  ])('as Retry-After asks: %s', async (_, header, expected) => {
    expect(await waited({ 'retry-after': header })).toEqual(expected);
  });

  test.each(['', 'soon', '-1', 'in 5', '1.2.3'])(
    'at random around the delay: %j',
    async (header) => {
      const [time] = await waited({ 'retry-after': header }, { delay: 1000 });
      expect(time).toBeGreaterThanOrEqual(500);
      expect(time).toBeLessThanOrEqual(1000);
    },
  );

  test('are not begun when the time of the call would end in them', async () => {
    expect(await waited({ 'retry-after': '20' }, { timeout: 10_000 })).toEqual([0, 429]);
  });

  test('end when the caller gives up', async () => {
    const { url, seen } = await listen([{ status: 429, headers: { 'retry-after': '20' } }]);
    const controller = new AbortController();
    const client = withRetries(clientOf(url, { fetch: watched }));
    async function watched(request: Request): Promise<Response> {
      const response = await fetch(request);
      setImmediate(() => void controller.abort(new Error('Enough.')));
      return response;
    }
    const calling = client.call(base, input, { signal: controller.signal });
    await expect(calling).rejects.toThrow('Enough.');
    expect(seen).toHaveLength(1);
  });
});

describe('time', () => {
  test('of a try ends that try alone', async () => {
    const options = { attemptTimeout: 50 };
    expect(await call(['silence'], { options })).toMatchObject({ result: 200, tries: 2 });
  });

  test('of the call ends it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const silence = vi.fn<(request: Request) => Promise<Response>>(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    );
    const options = { attempts: 99, attemptTimeout: 20, timeout: 500, delay: 1 };
    const client = withRetries(clientOf('http://127.0.0.1:1', { fetch: silence }), options);
    const ended = client.call(base, input).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(500);
    expect(await ended).toMatchObject({ name: 'TimeoutError' });
    expect(silence.mock.calls.length).toBeGreaterThan(1);
    expect(silence.mock.calls.length).toBeLessThan(27);
  });

  test('ends what does not look at the signal', async () => {
    const client = clientOf('http://127.0.0.1:1', { fetch: () => new Promise(() => undefined) });
    const calling = withRetries(client, { timeout: 10 }).call(base, input);
    await expect(calling).rejects.toThrow('doIt took longer than 10 ms.');
  });

  test('without end is no limit', async () => {
    const options = { attemptTimeout: Infinity, timeout: Infinity };
    expect(await call([503], { options })).toMatchObject({ result: 200, tries: 2 });
  });

  test('does not end a call that the caller has given up', async () => {
    const signal = AbortSignal.abort(new Error('Never mind.'));
    const { url, seen } = await listen([]);
    const calling = withRetries(clientOf(url), { timeout: 1000 }).call(base, input, { signal });
    await expect(calling).rejects.toThrow('Never mind.');
    expect(seen).toEqual([]);
  });
});
