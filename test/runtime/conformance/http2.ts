/** A client of HTTP/2 without TLS, which `fetch` of Node is not. */

import { once } from 'node:events';
import {
  connect,
  createServer,
  type ClientHttp2Session,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type IncomingHttpHeaders,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';

export type Send = (target: string, init?: RequestInit) => Promise<Response>;

type Listener = (request: Http2ServerRequest, response: Http2ServerResponse) => void;

export async function sendOverHttp2(listener: Listener): Promise<Send> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  const session = connect(`http://127.0.0.1:${port}`);
  onTestFinished(() => {
    session.destroy();
    server.close();
  });
  return (target, init) => send(session, target, init);
}

async function send(
  session: ClientHttp2Session,
  target: string,
  init: RequestInit = {},
): Promise<Response> {
  const { body, headers, method } = new Request('http://localhost', {
    ...init,
    ...(init.body && { duplex: 'half' }),
  });
  const stream = session.request({
    // As fetch does by itself.
    accept: '*/*',
    ...Object.fromEntries(headers),
    ':method': method,
    ':path': target,
  });
  stream.end(body === null ? undefined : Buffer.from(await new Response(body).arrayBuffer()));
  // What the event comes with.
  const [received] = (await once(stream, 'response')) as [IncomingHttpHeaders];
  const status = Number(received[':status']);
  const isEmpty = method === 'HEAD' || [204, 205, 304].includes(status);
  if (isEmpty) stream.resume();
  // The same stream by the types of either, of the DOM and of Node.
  const web = Readable.toWeb(stream) as unknown as ReadableStream<Uint8Array>;
  return new Response(isEmpty ? null : web, { status, headers: toHeaders(received) });
}

function toHeaders(received: IncomingHttpHeaders): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(received)) {
    if (name.startsWith(':')) continue;
    for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  return headers;
}
