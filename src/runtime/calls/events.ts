/** Reads server-sent events for as long as there are any, and connects again where the stream breaks off. */

import { dataOf, type AnyResult, type CallOptions } from '../client.js';
import type { Connection } from '../streams.js';
import { backoff, wait } from './repeat.js';

/** Times are in milliseconds. */
export interface EventOptions {
  /** Ends the loop, with its reason. */
  readonly signal?: AbortSignal;
  /** Wait before connecting again while the server names none with `retry`; 3000 by default. */
  readonly delay?: number;
  /** Longest wait, 30,000 by default: it doubles with each connection that fails. */
  readonly maxDelay?: number;
  /** The last event that is known already. */
  readonly lastEventId?: string;
}

type Events<Result extends AnyResult> = EventOf<Extract<Result, { ok: true }>['data']>;

/** Of an operation that also answers without a stream, those of the stream. */
type EventOf<Data> = Data extends AsyncIterable<infer Event> ? Event : never;

/**
 * The events of an operation, over as many connections as it takes, each of which asks for what came
 * after the last event (`Last-Event-ID`), as the HTML standard has it for EventSource. An answer with
 * 204 ends the loop, and so does a stream that ends with `[DONE]`.
 * @param connect Calls the operation with the options that it is given.
 * @throws ResultError, UndeclaredStatusError for an answer without events; the signal's reason.
 */
export async function* readEvents<Result extends AnyResult>(
  connect: (options: CallOptions) => Promise<Result>,
  { signal, delay = 3000, maxDelay = 30_000, lastEventId = '' }: EventOptions = {},
): AsyncGenerator<Events<Result>, void> {
  let id = lastEventId;
  let retry = delay;
  let failures = 0;
  for (;;) {
    const result = await connectOnce(connect, id, signal);
    if (result !== undefined) {
      const data: unknown = dataOf(result);
      if (result.status === 204) return;
      if (!isEventStream(data)) throw new TypeError('The operation answers with no events.');
      failures = 0;
      try {
        // The description says what they are.
        yield* data as AsyncIterable<Events<Result>>;
      } catch (error) {
        if (signal?.aborted || !(error instanceof TypeError)) throw error;
      }
      if (data.connection.isDone) return;
      id = data.connection.lastEventId ?? id;
      retry = data.connection.retry ?? retry;
    }
    await wait(failures === 0 ? retry : backoff(failures + 1, retry, maxDelay), signal);
    failures += 1;
  }
}

/** Nothing where no answer came. */
async function connectOnce<Result extends AnyResult>(
  connect: (options: CallOptions) => Promise<Result>,
  id: string,
  signal: AbortSignal | undefined,
): Promise<Result | undefined> {
  let isSent = false;
  try {
    return await connect({
      onRequest: () => (isSent = true),
      ...(id !== '' && { headers: { 'Last-Event-ID': byBytes(id) } }),
      ...(signal && { signal }),
    });
  } catch (error) {
    const isOffline = isSent && error instanceof TypeError && !signal?.aborted;
    if (isOffline) return undefined;
    throw error;
  }
}

/** Headers hold bytes, and the id goes out in UTF-8. */
function byBytes(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

interface EventStream extends AsyncIterable<unknown> {
  readonly connection: Connection;
}

function isEventStream(data: unknown): data is EventStream {
  return typeof data === 'object' && data !== null && 'connection' in data;
}
