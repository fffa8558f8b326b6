// Starts one of the servers that the benchmark compares, from what is built, and prints its address:
// `generated REPLY`, `bare STATUS [REPLY]` or `prism`, with replies as JSON.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { toNodeListener } from '@openapi-counterpart/runtime/node';
import { notImplemented } from '@openapi-counterpart/runtime';
import { createVercelServer } from '@openapi-counterpart/vercel/vercel-api/server';

const [kind, ...args] = process.argv.slice(2);

if (kind === 'prism') {
  const { startPrismMock } = await import('../../src/cli/dist/prism.js');
  const bundle = new URL('../../generated/vercel-api/openapi.json', import.meta.url);
  const { url } = await startPrismMock(JSON.parse(readFileSync(bundle, 'utf8')), {
    host: '127.0.0.1',
    port: 0,
  });
  console.log(url);
} else {
  const server = createServer(kind === 'bare' ? bareListener(...args) : generatedListener(...args));
  server.listen(0, '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${server.address().port}`);
  });
}

/** The least that a server can do with the request: read it, parse it, answer. */
function bareListener(status, given) {
  const value = given === undefined ? undefined : JSON.parse(given);
  return (request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      if (chunks.length > 0) JSON.parse(Buffer.concat(chunks).toString());
      if (value === undefined) {
        response.writeHead(Number(status)).end();
        return;
      }
      const text = JSON.stringify(value);
      response.writeHead(Number(status), {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    });
  };
}

/** Has a handler for every operation, one of which is called. */
function generatedListener(reply) {
  const body = JSON.parse(reply);
  const others = new Proxy({}, { get: () => notImplemented });
  const handlers = Object.create(others, {
    submitInvoice: { value: () => ({ status: 200, body }) },
  });
  return toNodeListener(
    createVercelServer(handlers, { auth: { bearerToken: ({ token }) => token } }),
  );
}
