/** Starts one of the servers that the benchmark compares, and prints its address. */

import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeListener } from 'openapi-counterpart/node';
import { notImplemented } from 'openapi-counterpart/runtime';
import { createVercelServer, type VercelHandlers } from 'openapi-counterpart/vercel-api/server';
import { startPrismMock } from '../../src/mock/prism.js';
import { exchange, vercelBundle } from './exchange.js';

const [kind, status, reply] = process.argv.slice(2);

if (kind === 'prism') {
  const text = readFileSync(vercelBundle, 'utf8');
  const { url } = await startPrismMock(JSON.parse(text), { host: '127.0.0.1', port: 0 });
  console.log(url);
} else {
  const server = createServer(
    kind === 'bare' ? bareListener(Number(status), reply) : generatedListener(),
  );
  server.listen(0, '127.0.0.1', () => {
    // A TCP server's address is an object.
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
}

/** The least that a server can do with the request: read it, parse it, answer. */
function bareListener(code: number, given: string | undefined): RequestListener {
  const value: unknown = given === undefined ? undefined : JSON.parse(given);
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (chunks.length > 0) JSON.parse(Buffer.concat(chunks).toString());
      if (value === undefined) {
        response.writeHead(code).end();
        return;
      }
      const text = JSON.stringify(value);
      response.writeHead(code, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    });
  };
}

function generatedListener(): RequestListener {
  const others = new Proxy<Partial<VercelHandlers>>({}, { get: () => notImplemented });
  // The proxy has a handler for every operation, which its type cannot say.
  const handlers = Object.create(others, {
    submitInvoice: { value: () => ({ status: 200, body: exchange.reply }) },
  }) as VercelHandlers;
  return toNodeListener(
    createVercelServer(handlers, { auth: { bearerToken: ({ token }) => token } }),
  );
}
