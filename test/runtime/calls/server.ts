/** A real HTTP server that answers one request after the other as a test says, and a client of it. */

import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import {
  createClient,
  type Client,
  type ClientOptions,
  type CredentialsByScheme,
} from '../../../src/runtime/client.js';
import type { ClientOperation } from '../../../src/runtime/operation.js';

/** A status alone, one with headers, or a connection that breaks. */
export type Answer =
  | number
  | { readonly status: number; readonly headers: Record<string, string> }
  | 'break'
  | 'silence';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export const base: ClientOperation = {
  id: 'doIt',
  method: 'GET',
  path: '/things/{id}',
  security: [],
  contentType: 'application/json',
  responses: { '200': { 'application/json': 'json' }, '429': { 'application/json': 'json' } },
};

/** Answers in the given order, then with 200 for ever. */
export async function listen(answers: readonly Answer[]): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const rest = [...answers];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      const answer = rest.shift() ?? 200;
      if (answer === 'silence') return;
      if (answer === 'break') {
        response.destroy();
        return;
      }
      const { status, headers: own = {} } =
        typeof answer === 'number' ? { status: answer } : answer;
      response.writeHead(status, { 'content-type': 'application/json', ...own });
      response.end(JSON.stringify({ number: seen.length }));
    });
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen };
}

export function clientOf(
  baseUrl: string,
  options: Partial<ClientOptions> = {},
  credentials: CredentialsByScheme = {},
): Client {
  return createClient('test', { bearer: { kind: 'bearer' } }, credentials, { baseUrl, ...options });
}
