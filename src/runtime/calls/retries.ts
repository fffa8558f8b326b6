/** A client that tries again what may succeed the next time, and gives up what takes too long. */

import type { AnyResult, CallInput, CallOptions, Client } from '../client.js';
import type { ClientOperation } from '../operation.js';
import { present } from '../texts.js';
import {
  backoff,
  conclude,
  isRepeatable,
  longestTimer,
  outcomeOf,
  refreshErrors,
  wait,
} from './repeat.js';

/** Times are in milliseconds. */
export interface RetryOptions {
  /** Tries in all; 3 by default. */
  readonly attempts?: number;
  /** Before the second try, about; twice as long before each further one. 500 by default. */
  readonly delay?: number;
  /** Longest wait, 30,000 by default: where the server asks for a longer one, its answer is given at once. */
  readonly maxDelay?: number;
  /** For one try, up to the end of its answer; of a stream, up to its beginning. */
  readonly attemptTimeout?: number;
  /** For the whole call, waits included. */
  readonly timeout?: number;
}

/** Answers that say nothing against the request. */
const passingStatuses = /^(408|425|429|50[0234])$/;
/** RFC 9110, 9.2.2, and RFC 10008 for QUERY. */
const idempotentMethods = /^(GET|HEAD|OPTIONS|TRACE|PUT|DELETE|QUERY)$/;

/**
 * Tries again after 408, 425, 429, 500, 502, 503 and 504, and where no answer came: calls of
 * idempotent methods and those with an idempotency key. Operations that describe one get a key, the
 * same for all tries, where the caller gives none. `Retry-After` is kept to.
 * @returns A client whose calls also throw a DOMException named TimeoutError when time is up.
 */
export function withRetries<Api extends string>(
  client: Client<Api>,
  options: RetryOptions = {},
): Client<Api> {
  const { attempts = 3, delay = 500, maxDelay = 30_000, attemptTimeout, timeout } = options;

  async function call<Result extends AnyResult>(
    operation: ClientOperation,
    input: CallInput,
    callOptions: CallOptions = {},
  ): Promise<Result> {
    const { idempotencyKey, method } = operation;
    const isKeyed = hasKey(input, callOptions.headers);
    const newKey = idempotencyKey && !isKeyed && { [idempotencyKey]: crypto.randomUUID() };
    const headers = { ...callOptions.headers, ...newKey };
    const isSafe = idempotentMethods.test(method) || isKeyed || idempotencyKey;
    const last = isSafe && isRepeatable(input) ? attempts : 1;
    const deadline = Date.now() + (timeout ?? Infinity);
    return within(operation, timeout, callOptions.signal, async (overall) => {
      for (let tries = 1; ; tries += 1) {
        let isSent = false;
        const onRequest = (request: Request): void => {
          isSent = true;
          callOptions.onRequest?.(request);
        };
        const outcome = await outcomeOf(
          within(operation, attemptTimeout, overall, (signal) =>
            client.call<Result>(operation, input, {
              headers,
              onRequest,
              ...(signal && { signal }),
            }),
          ),
        );
        const { error, response } = outcome;
        // What is no object is not in the set.
        const isFinal = refreshErrors.has(error as object);
        const mayPass =
          !isFinal && (response ? passingStatuses.test(`${response.status}`) : isSent);
        const asked = response && retryAfter(response);
        const pause = asked ?? backoff(tries, delay, maxDelay);
        const isTooLong = pause > maxDelay || Date.now() + pause >= deadline;
        if (!mayPass || isTooLong || tries >= last || overall?.aborted) return conclude(outcome);
        await wait(pause, overall);
      }
    });
  }

  return { api: client.api, call };
}

function hasKey({ header }: CallInput, headers: CallOptions['headers']): boolean {
  return present({ ...headers, ...header }).some(([name]) => isIdempotencyKey(name));
}

/**
 * In milliseconds; undefined where the answer does not ask for a time that can be read. A date is in
 * one of the three forms of RFC 9110, 5.6.7, of which the last is in GMT without saying so.
 */
function retryAfter({ headers }: Response): number | undefined {
  const text = headers.get('retry-after') ?? '';
  // Engines take `1.5`, too, for a date.
  const date = /:/.test(text) ? text.replace(/ \d{4}$/, '$& GMT') : '';
  const pause = /^[\d.]+$/.test(text) ? Number(text) * 1000 : Date.parse(date) - Date.now();
  return Number.isNaN(pause) ? undefined : Math.max(pause, 0);
}

/** Runs with a signal that is aborted when time is up, or with the caller's. */
async function within<Value>(
  { id }: ClientOperation,
  limit: number | undefined,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal | undefined) => Promise<Value>,
): Promise<Value> {
  if (limit === undefined) return run(signal);
  const controller = new AbortController();
  const stop = (): void =>
    controller.abort(new DOMException(`${id} took longer than ${limit} ms.`, 'TimeoutError'));
  const timer = setTimeout(stop, Math.min(limit, longestTimer));
  try {
    return await run(AbortSignal.any([controller.signal, signal ?? controller.signal]));
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a header is one by which a server knows a call that comes again, as the IETF's draft and most APIs name it. */
export function isIdempotencyKey(header: string): boolean {
  return /^(x-)?idempotency-key$/i.test(header);
}
