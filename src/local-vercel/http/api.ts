/** The Vercel API over HTTP: the generated server with the local handlers, every exchange in the log. */

import { createRequire } from 'node:module';
import {
  createServer,
  HttpError,
  type Incoming,
  type Outgoing,
  type Server,
  type ServerOptions,
} from '@openapi-counterpart/runtime';
import {
  createVercelServer,
  serverOperations,
} from '@openapi-counterpart/vercel/vercel-api/server';
import type { FaultEngine } from '../faults/fault-engine.js';
import { authenticateCaller } from '../api/caller.js';
import { localHandlers } from '../api/index.js';
import type { LocalContext } from '../context.js';
import type { ExampleSource } from './prefer.js';
import { logExchange, throughFaults } from './recorded-call.js';
import { RecordedIncoming } from './recorded.js';

/**
 * Answers the operations of the Vercel API, below `/` and, as the alias vercel.com has it, below
 * `/api`.
 */
export function createApi(
  local: LocalContext,
  faults: FaultEngine,
): (incoming: Incoming) => Promise<Outgoing> {
  const options = {
    auth: { bearerToken: authenticateCaller(local) },
    validateResponses: true,
    maxBodyBytes: 4 * 1024 * 1024,
    around(operation, incoming, next) {
      return throughFaults(faults, 'vercel-api', { operation, incoming, next }, (error) =>
        error instanceof HttpError && error.status === 401 ? unauthorized(error) : error,
      );
    },
  } satisfies ServerOptions;
  const server = createVercelServer(localHandlers(local), options);
  let preferServer: Server | undefined;

  /** The modules for `Prefer` are loaded with the first request that has the header. */
  async function preferring(prefer: string): Promise<Server> {
    const { preferenceOf, preferHandlers } = await import('./prefer.js');
    if (preferenceOf(prefer) === undefined) return server;
    preferServer ??= createServer(
      serverOperations,
      { bearerToken: { kind: 'bearer' } },
      preferHandlers(serverOperations, description),
      options,
    );
    return preferServer;
  }

  return (incoming) => {
    const { path } = incoming;
    const recorded = new RecordedIncoming(
      incoming,
      path.startsWith('/api/') ? path.slice('/api'.length) : path,
    );
    const prefer = incoming.header('prefer');
    const answered =
      prefer === null
        ? server.handle(recorded)
        : preferring(prefer).then((called) => called.handle(recorded));
    return answered.then((outgoing) => {
      return logExchange({ exchanges: local.exchanges, api: 'vercel-api' }, recorded, outgoing);
    });
  };
}

let loaded: ExampleSource | undefined;

/** The bundle is read with the first request that prefers a reply of it. */
function description(): ExampleSource {
  const require = createRequire(import.meta.url);
  // The bundle is our own, and was linted.
  loaded ??= require('@openapi-counterpart/vercel/vercel-api/openapi.json') as ExampleSource;
  return loaded;
}

/** With the code that Vercel uses for missing and for wrong tokens. */
function unauthorized({ status, message, issues, headers }: HttpError): HttpError {
  return new HttpError(status, message, { code: 'forbidden', issues, headers });
}
