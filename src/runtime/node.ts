/** Runs a server on `node:http` and `node:http2`, without making a Request for handlers that never ask for one. */

import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { setImmediate } from 'node:timers';
import { readBody, type Incoming, type Outgoing } from './incoming.js';
import { discardRest, readMessage, toStream } from './node-body.js';
import type { Server } from './server.js';

/** A listener for `createServer` of `node:http` and `node:http2`, and for Express-like frameworks that have not read the body. */
export function toNodeListener(
  server: Pick<Server, 'handle'>,
): (
  message: IncomingMessage | Http2ServerRequest,
  response: ServerResponse | Http2ServerResponse,
) => void {
  const answer = createOutbox();
  return (...given) => {
    // What is used of them `node:http2` has for compatibility.
    const [message, response] = given as [IncomingMessage, ServerResponse];
    server.handle(new NodeIncoming(message, response)).then(
      (outgoing) => {
        if (!message.complete) {
          response.once('finish', () => discardRest(message, outgoing.status === 413));
        }
        answer(response, outgoing);
      },
      (error: unknown) => breakOff(response, error),
    );
  };
}

/**
 * Sends what is ready in one turn of the event loop together: each write wakes its reader, and many at
 * once wake it once, which is a fifth of the throughput under load.
 */
function createOutbox(): (response: ServerResponse, outgoing: Outgoing) => void {
  let ready: (readonly [ServerResponse, Outgoing])[] = [];
  const sendAll = (): void => {
    const batch = ready;
    ready = [];
    for (const [response, outgoing] of batch) {
      try {
        send(response, outgoing);
      } catch (error) {
        breakOff(response, error);
      }
    }
  };
  return (response, outgoing) => {
    // Node's own, which goes on where a test has replaced the timers.
    if (ready.push([response, outgoing]) === 1) setImmediate(sendAll);
  };
}

function breakOff(response: ServerResponse, error: unknown): void {
  response.destroy(error instanceof Error ? error : undefined);
}

/** A class, because one object a request with closures in it costs a tenth of the throughput. */
class NodeIncoming implements Incoming {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly #message: IncomingMessage;
  readonly #response: ServerResponse;
  #bytes: Uint8Array | Promise<Uint8Array> | undefined;
  #request: Request | undefined;

  constructor(message: IncomingMessage, response: ServerResponse) {
    const url = withoutOrigin(message.url ?? '/');
    const mark = url.indexOf('?');
    this.#message = message;
    this.#response = response;
    this.method = message.method ?? 'GET';
    this.path = mark < 0 ? url : url.slice(0, mark);
    this.search = mark < 0 ? '' : url.slice(mark + 1);
  }

  header(name: string): string | null {
    const value = this.#message.headers[name];
    if (typeof value === 'string') return value;
    return Array.isArray(value) ? value.join(', ') : null;
  }

  bytes(limit: number): Uint8Array | Promise<Uint8Array> {
    // Once there is a Request the body belongs to that, even where a part has been read.
    this.#bytes ??=
      this.#request === undefined
        ? readMessage(this.#message, limit)
        : readBody(this.#request, limit);
    return this.#bytes;
  }

  get request(): Request {
    this.#request ??= this.#makeRequest();
    return this.#request;
  }

  /** Its signal is aborted when the client leaves before the answer is written. */
  #makeRequest(): Request {
    const controller = new AbortController();
    const leave = (): void => {
      // By `this` the Request is kept till then: the signal of one that was collected is never aborted.
      if (!this.#response.writableEnded) controller.abort();
    };
    if (this.#response.destroyed) leave();
    else this.#response.once('close', leave);
    return toRequest(this.#message, this.#bytes === undefined, controller.signal);
  }
}

function toRequest(message: IncomingMessage, withBody: boolean, signal: AbortSignal): Request {
  const headers = new Headers();
  for (let index = 0; index + 1 < message.rawHeaders.length; index += 2) {
    const name = message.rawHeaders[index] ?? '';
    // HTTP/2 has there what HTTP/1 has in the first line.
    if (!name.startsWith(':')) headers.append(name, message.rawHeaders[index + 1] ?? '');
  }
  const { host = message.headers[':authority'] ?? 'localhost' } = message.headers;
  const origin = `http://${String(host)}`;
  const base = URL.canParse(origin) ? origin : 'http://localhost';
  const url = base + withoutOrigin(message.url ?? '/');
  const method = message.method ?? 'GET';
  const mayHaveBody = withBody && method !== 'GET' && method !== 'HEAD';
  return new Request(url, {
    method,
    headers,
    signal,
    ...(mayHaveBody && { body: toStream(message), duplex: 'half' }),
  });
}

/** A request may name the whole address, which is the same to every server (RFC 9112, 3.2.2). */
function withoutOrigin(target: string): string {
  if (target.startsWith('/')) return target;
  const path = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '');
  return path.startsWith('?') || path === '' ? `/${path}` : path;
}

function send(response: ServerResponse, outgoing: Outgoing): void {
  const { status, headers, cookies, body } = outgoing;
  const begin = (): ServerResponse =>
    cookies === undefined
      ? response.writeHead(status, headers)
      : response.writeHead(status, { ...headers, 'set-cookie': [...cookies] });
  if (body instanceof ReadableStream) {
    // Whoever waits for the first item knows meanwhile that there is an answer.
    begin().flushHeaders();
    void pipe(body, response);
    return;
  }
  if (body === null) {
    begin().end();
    return;
  }
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;
  headers['content-length'] = String(length);
  begin().end(body);
}

async function pipe(body: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void> {
  const reader = body.getReader();
  // A client that leaves before the end ends the loop, wherever that waits.
  const left = new Promise<void>((resolve) => {
    response.once('close', () => reader.cancel().then(resolve, resolve));
  });
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      if (!response.write(chunk.value)) await Promise.race([once(response, 'drain'), left]);
    }
    response.end();
  } catch (error) {
    // What was written in this turn goes out before.
    setImmediate(() => response.destroy(error instanceof Error ? error : undefined));
  }
}
