/** Reads the body of a `node:http` request: at once where all of it is there, as it comes otherwise. */

import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error.js';
import { concat, tooLarge } from './incoming.js';

/**
 * The whole body.
 * @throws HttpError 413 when it is longer than `limit` bytes, 400 when its end never came.
 */
export function readMessage(
  message: IncomingMessage,
  limit: number,
): Uint8Array | Promise<Uint8Array> {
  if (message.readableEnded) return afterEnd(message);
  if (message.destroyed) throw brokenOff();
  const length = message.readableLength;
  // Most bodies come with the head. Taken out at once they save the turns of a stream that flows.
  const isThere =
    length > 0 &&
    length === Number(message.headers['content-length']) &&
    message.readableEncoding === null;
  if (!isThere) return collect(message, limit);
  // Without an encoding a stream reads bytes, and here there are some.
  const bytes = message.read() as Uint8Array;
  // On to its end, for which others may wait.
  message.resume();
  if (length > limit) throw tooLarge(limit);
  return bytes;
}

/** Nothing comes any more: waiting for it would never end. */
function afterEnd({ headers }: IncomingMessage): Uint8Array {
  const hadBody =
    headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > 0;
  if (!hadBody) return new Uint8Array();
  throw new Error(
    'The body was read before the server got the request. Let the server come before body parsers such as express.json().',
  );
}

function collect(message: IncomingMessage, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const read = (data: Uint8Array | string): void => {
      const chunk = toBytes(message, data);
      length += chunk.byteLength;
      if (length <= limit) chunks.push(chunk);
      else {
        // What comes after the refusal is for `discardRest`.
        message.off('data', read).pause();
        reject(tooLarge(limit));
      }
    };
    message.on('data', read);
    message.on('end', () => resolve(concat(chunks, length)));
    message.on('error', () => reject(brokenOff()));
  });
}

/** What is still read of a body that was refused, in bytes: so much as may be under way already. */
const longestRest = 1024 * 1024;

/**
 * Reads past the rest of a body so that the connection can be used again, unless there is much of it.
 * Node does so only where nothing of a body was read.
 * @param isRefused Whether what still listens is to get no more of it. A handler that has answered may read on.
 */
export function discardRest(message: IncomingMessage, isRefused: boolean): void {
  // A stream that has one does not flow, and a Request that was left in the middle keeps its own.
  if (isRefused) message.removeAllListeners('readable');
  else if (message.listenerCount('readable') + message.listenerCount('data') > 0) return;
  let length = 0;
  message.on('data', (chunk: Uint8Array | string) => {
    length += chunk.length;
    if (length > longestRest) message.destroy();
  });
  message.resume();
}

/** The client is gone before it has sent the whole body, which is no fault of the server. */
function brokenOff(): HttpError {
  return new HttpError(400, 'The request broke off.');
}

/** Another reader may have set the encoding of the stream before, which then gives text. */
function toBytes(message: IncomingMessage, data: Uint8Array | string): Uint8Array {
  return typeof data === 'string' ? Buffer.from(data, message.readableEncoding ?? 'utf8') : data;
}

/** Reads only when it is read: most Requests are made for their headers. */
export function toStream(message: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array | string> = message.iterator({ destroyOnReturn: false });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = await chunks.next().catch(() => Promise.reject(brokenOff()));
        if (chunk.done) controller.close();
        else controller.enqueue(new Uint8Array(toBytes(message, chunk.value)));
      },
      async cancel() {
        await chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
