/** The Vercel API over HTTP: the generated server with the local handlers, every exchange in the log. */

import {
  HttpError,
  InvalidReplyError,
  type Incoming,
  type Issue,
  type Outgoing,
} from 'openapi-counterpart/runtime';
import { createVercelServer } from 'openapi-counterpart/vercel-api/server';
import { authenticateCaller } from '../handlers/caller.js';
import { localHandlers } from '../handlers/index.js';
import type { LocalContext } from '../context.js';
import { RecordedIncoming } from './recorded.js';

/** What validation said while an operation ran. */
interface Verdict {
  operationId: string | undefined;
  request: readonly Issue[];
  response: readonly Issue[];
}

/** Answers the operations of the Vercel API, below `/` and, as the alias vercel.com has it, below `/api`. */
export function createApi(local: LocalContext): (incoming: Incoming) => Promise<Outgoing> {
  const verdicts = new WeakMap<Incoming, Verdict>();
  const server = createVercelServer(localHandlers(local), {
    auth: { bearerToken: authenticateCaller(local) },
    validateResponses: true,
    maxBodyBytes: 4 * 1024 * 1024,
    async around(operation, incoming, next) {
      const verdict: Verdict = { operationId: operation.id, request: [], response: [] };
      verdicts.set(incoming, verdict);
      try {
        return await next();
      } catch (error) {
        if (error instanceof HttpError) verdict.request = error.issues;
        if (error instanceof InvalidReplyError) verdict.response = error.issues;
        throw error;
      }
    },
  });

  return async (incoming) => {
    const recorded = new RecordedIncoming(incoming, incoming.path.replace(/^\/api(?=\/)/, ''));
    const at = Date.now();
    const began = performance.now();
    const outgoing = await server.handle(recorded);
    const verdict = verdicts.get(recorded);
    local.exchanges.add({
      at,
      direction: 'in',
      api: 'vercel-api',
      operationId: verdict?.operationId,
      method: incoming.method,
      path: incoming.search === '' ? incoming.path : `${incoming.path}?${incoming.search}`,
      status: outgoing.status,
      duration: performance.now() - began,
      request: { headers: {}, body: recorded.text, issues: verdict?.request ?? [] },
      response: {
        headers: outgoing.headers,
        body: typeof outgoing.body === 'string' ? outgoing.body : null,
        issues: verdict?.response ?? [],
      },
      note: null,
    });
    return outgoing;
  };
}
