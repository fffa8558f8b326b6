/** The body of a `node:http` request: collected from the first moment where it is short, on demand otherwise. */

import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error.js';
import { concat, tooLarge } from './incoming.js';

/**
 * Whether a body is said to be so short that Node holds it in memory in any case. Collecting it right
 * away saves the turns of the event loop that it takes to stop a stream and to start it again.
 */
export function isShort(message: IncomingMessage): boolean {
  const length = message.headers['content-length'];
  return length !== undefined && Number(length) <= message.readableHighWaterMark;
}

/** Collects a body; nobody hears of a failure who does not ask for the bytes. */
export class NodeBody {
  readonly #limit: number;
  readonly #chunks: Uint8Array[] = [];
  #length = 0;
  #end: Uint8Array | HttpError | undefined;
  #settle: (() => void) | undefined;

  /** @param limit Bytes that are collected at most; of a longer body nothing is kept. */
  constructor(message: IncomingMessage, limit: number) {
    this.#limit = limit;
    message.on('data', (chunk: Uint8Array) => this.#add(chunk));
    message.on('end', () => this.#finish(concat(this.#chunks, this.#length)));
    // Whoever sent half a body is gone: a refusal to nobody, not a fault of the server.
    message.on('error', () => this.#finish(new HttpError(400, 'The request broke off.')));
  }

  /**
   * The whole body.
   * @throws HttpError 413 when it is longer than `limit` bytes, 400 when its end never came.
   */
  bytes(limit: number): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#settle = () => {
        if (this.#end instanceof HttpError) reject(this.#end);
        else if (this.#length > limit) reject(tooLarge(limit));
        else if (this.#end !== undefined) resolve(this.#end);
      };
      this.#settle();
    });
  }

  #add(chunk: Uint8Array): void {
    this.#length += chunk.byteLength;
    if (this.#length <= this.#limit) {
      this.#chunks.push(chunk);
      return;
    }
    this.#chunks.length = 0;
    this.#settle?.();
  }

  #finish(end: Uint8Array | HttpError): void {
    this.#end ??= end;
    this.#settle?.();
  }
}

/** Reads only when it is read: most Requests are made for their headers. */
export function toStream(source: IncomingMessage | NodeBody): ReadableStream<Uint8Array> {
  const chunks = source instanceof NodeBody ? wholeOf(source) : chunksOf(source);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = await chunks.next();
        if (chunk.done) controller.close();
        else controller.enqueue(new Uint8Array(chunk.value));
      },
      async cancel() {
        await chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

function chunksOf(message: IncomingMessage): AsyncIterator<Uint8Array> {
  return message.iterator({ destroyOnReturn: false });
}

async function* wholeOf(body: NodeBody): AsyncIterator<Uint8Array> {
  yield await body.bytes(Infinity);
}
