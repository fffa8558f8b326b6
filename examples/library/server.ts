/** A library by hand, with Hono: `tsx examples/library/server.ts`, with the port in PORT and the token in LIBRARY_TOKEN. */

import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { createLibrary } from './library.js';

const token = process.env['LIBRARY_TOKEN'] ?? 'secret';
const app = createLibrary({ token });

createServer((request, response) => {
  const { method = 'GET', url = '/', headers } = request;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  // Node's streams are those of the web by another type.
  const body = hasBody ? (Readable.toWeb(request) as ReadableStream<Uint8Array>) : null;
  const pairs = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  const init = { method, headers: Object.fromEntries(pairs), body, duplex: 'half' as const };
  void Promise.resolve(app.fetch(new Request(new URL(url, 'http://localhost'), init))).then(
    async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    },
  );
}).listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1');
