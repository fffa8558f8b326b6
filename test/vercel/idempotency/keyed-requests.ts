/** Requests with keys, and a server behind them that counts what it runs. */

import { idempotent, memoryStore, type IdempotentOptions } from '@openapi-counterpart/vercel';
import { HttpError } from '@openapi-counterpart/runtime';

const address = 'https://acme.example/v1/installations/icfg_1/resources';

export interface Call {
  readonly key?: string;
  readonly body?: string;
  readonly method?: string;
  readonly path?: string;
  readonly caller?: string;
}

export function request({ key = 'key', body = '{"name":"a"}', ...rest }: Call = {}): Request {
  const { method = 'POST', path = '', caller = 'acme' } = rest;
  return new Request(address + path, {
    method,
    headers: { ...(key !== '' && { 'idempotency-key': key }), authorization: `Bearer ${caller}` },
    ...(method !== 'GET' && { body }),
  });
}

/** Says who calls without a look at keys, as a real one may not. */
export const authenticate: IdempotentOptions['authenticate'] = ({ headers }) => {
  const caller = headers.get('authorization')?.slice('Bearer '.length) ?? '';
  if (caller === 'nobody') throw new HttpError(401, 'Who are you?', { code: 'missing_token' });
  return caller;
};

/** Answers every call with a number of its own and what it was sent. */
export function counting(status = 200): {
  handler: (request: Request) => Promise<Response>;
  runs: number;
} {
  const counter = {
    runs: 0,
    handler: async (incoming: Request): Promise<Response> => {
      counter.runs += 1;
      const sent = await incoming.text();
      return Response.json({ run: counter.runs, sent }, { status, headers: { 'x-made': 'here' } });
    },
  };
  return counter;
}

export function start(
  handler: (request: Request) => Promise<Response>,
  options: Partial<IdempotentOptions> = {},
): (request: Request) => Promise<Response> {
  return idempotent(handler, { store: memoryStore(), authenticate, ...options });
}
