/** The example partner on a real socket, with a stand-in for Vercel's keys and invoices. */

import { createServer, type RequestListener } from 'node:http';
import { toNodeListener } from '@openapi-counterpart/runtime/node';
import type { Invoice } from '../../../examples/partner/environment.js';
import { createPartner } from '../../../examples/partner/server.js';
import { clientId, createTokenIssuer, type TokenIssuer } from '../../../examples/vercel-tokens.js';

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

export interface RunningPartner extends Listening {
  readonly issuer: TokenIssuer;
  /** What Vercel answers when it is asked for an invoice. */
  readonly invoices: Map<string, Invoice>;
  /** How many requests have come in so far. */
  readonly requestCount: () => number;
  /** What was answered with 500, and why; replies that do not match the description among it. */
  readonly faults: readonly unknown[];
}

export async function startExamplePartner(): Promise<RunningPartner> {
  const issuer = await createTokenIssuer();
  const invoices = new Map<string, Invoice>();
  const faults: unknown[] = [];
  const partner = createPartner({
    clientId,
    keys: issuer.keys,
    validateResponses: true,
    readInvoice: async (_, id) => invoices.get(id),
    onError: (error) => void faults.push(error),
  });
  const serve = toNodeListener(partner);
  let count = 0;
  const listening = await listen((message, response) => {
    count += 1;
    serve(message, response);
  });
  return { ...listening, issuer, invoices, requestCount: () => count, faults };
}

/** A server on a free port of the loopback interface. */
export async function listen(listener: RequestListener): Promise<Listening> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was assigned.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
