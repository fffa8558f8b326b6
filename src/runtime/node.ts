/** Runs a server on `node:http`, without making a Request for handlers that never ask for one. */

import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { concat, tooLarge, type Incoming, type Outgoing } from './incoming.js';
import type { Server } from './server.js';

/** A listener for `http.createServer` and for Express-like frameworks that have not read the body. */
export function toNodeListener(
  server: Server,
): (message: IncomingMessage, response: ServerResponse) => void {
  return (message, response) => {
    server.handle(fromMessage(message)).then(
      (outgoing) => send(response, outgoing),
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    );
  };
}

function fromMessage(message: IncomingMessage): Incoming {
  const url = message.url ?? '/';
  const mark = url.indexOf('?');
  let body: Promise<Uint8Array> | undefined;
  let request: Request | undefined;
  return {
    method: message.method ?? 'GET',
    path: mark < 0 ? url : url.slice(0, mark),
    search: mark < 0 ? '' : url.slice(mark + 1),
    header(name) {
      const value = message.headers[name.toLowerCase()];
      return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
    },
    bytes(limit) {
      body ??= readAll(message, limit);
      return body;
    },
    get request() {
      request ??= toRequest(message, body === undefined);
      return request;
    },
  };
}

function readAll(message: IncomingMessage, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    message.on('data', (chunk: Uint8Array) => {
      length += chunk.byteLength;
      if (length > limit) {
        chunks.length = 0;
        reject(tooLarge(limit));
        return;
      }
      chunks.push(chunk);
    });
    message.on('end', () => resolve(concat(chunks, length)));
    message.on('error', reject);
  });
}

function toRequest(message: IncomingMessage, withBody: boolean): Request {
  const headers = new Headers();
  for (let index = 0; index + 1 < message.rawHeaders.length; index += 2) {
    headers.append(message.rawHeaders[index] ?? '', message.rawHeaders[index + 1] ?? '');
  }
  const url = new URL(message.url ?? '/', `http://${message.headers.host ?? 'localhost'}`);
  const method = message.method ?? 'GET';
  const mayHaveBody = withBody && method !== 'GET' && method !== 'HEAD';
  return new Request(url, {
    method,
    headers,
    ...(mayHaveBody && { body: toStream(message), duplex: 'half' }),
  });
}

function toStream(message: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      message.on('data', (chunk: Uint8Array) => controller.enqueue(new Uint8Array(chunk)));
      message.on('end', () => controller.close());
      message.on('error', (error) => controller.error(error));
    },
  });
}

function send(response: ServerResponse, { status, headers, body }: Outgoing): void {
  if (body instanceof ReadableStream) {
    response.writeHead(status, { ...headers });
    void pipe(body, response);
    return;
  }
  const length =
    body === null ? 0 : typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;
  const hasNoLength = status === 204 || status === 304 || body === null;
  response.writeHead(status, hasNoLength ? headers : { ...headers, 'content-length': length });
  response.end(body ?? undefined);
}

async function pipe(body: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void> {
  try {
    const reader = body.getReader();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      if (!response.write(chunk.value)) await once(response, 'drain');
    }
    response.end();
  } catch (error) {
    response.destroy(error instanceof Error ? error : undefined);
  }
}
