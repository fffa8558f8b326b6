/** The Vercel API over HTTP: the generated server with the local handlers, every exchange in the log. */

import {
  createServer,
  HttpError,
  InvalidReplyError,
  type Incoming,
  type Outgoing,
  type Server,
  type ServerOptions,
} from '@openapi-counterpart/runtime';
import {
  createVercelServer,
  serverOperations,
} from '@openapi-counterpart/vercel/vercel-api/server';
import { DroppedConnectionError } from '../faults/dropped-connection-error.js';
import type { FaultEffect, FaultEngine } from '../faults/fault-engine.js';
import { maskHeader } from '../masking/mask-text.js';
import { authenticateCaller } from '../api/caller.js';
import { localHandlers } from '../api/index.js';
import type { LocalContext } from '../context.js';
import type { AddedExchange } from '../exchanges/log.js';
import { memoizeLast } from '../memoize-last.js';
import { RecordedIncoming, type Verdict } from './recorded.js';

/** The headers of a request that the log keeps, besides the token, which is masked. */
const loggedHeaders = ['content-type', 'if-match', 'prefer', 'user-agent'] as const;

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
      const verdict = verdictOf(incoming);
      verdict.operationId = operation.id;
      const effect = faults.apply('vercel-api', operation.id);
      const answered = effect === undefined ? next() : afterFault(effect, verdict, next);
      return answered.catch((error: unknown) => {
        if (error instanceof HttpError) verdict.request = error.issues;
        if (error instanceof InvalidReplyError) verdict.response = error.issues;
        throw error instanceof HttpError && error.status === 401 ? unauthorized(error) : error;
      });
    },
  } satisfies ServerOptions;
  const server = createVercelServer(localHandlers(local), options);
  const maskAuthorization = memoizeLast((value: string) => maskHeader('authorization', value));
  let preferServer: Server | undefined;

  /** The modules for `Prefer` are loaded with the first request that has the header. */
  async function preferring(prefer: string): Promise<Server> {
    const { preferenceOf, preferHandlers } = await import('./prefer.js');
    if (preferenceOf(prefer) === undefined) return server;
    preferServer ??= createServer(
      serverOperations,
      { bearerToken: { kind: 'bearer' } },
      preferHandlers(),
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
      const exchange = exchangeOf(incoming, recorded, outgoing, maskAuthorization);
      local.exchanges.add(exchange);
      // A fault rule ends the connection.
      if (exchange.status === null) throw new DroppedConnectionError(exchange.note ?? '');
      return outgoing;
    });
  };
}

/** What the log keeps of a call; without status and response where a fault rule ends the connection. */
function exchangeOf(
  incoming: Incoming,
  recorded: RecordedIncoming,
  outgoing: Outgoing,
  maskAuthorization: (value: string) => string,
): AddedExchange {
  const { path, search, method } = incoming;
  const { operationId, request, response, note, isDropped } = recorded.verdict;
  return {
    at: recorded.at,
    direction: 'in',
    api: 'vercel-api',
    operationId,
    method,
    path: search === '' ? path : `${path}?${search}`,
    status: isDropped ? null : outgoing.status,
    duration: performance.now() - recorded.began,
    request: {
      headers: headersOf(incoming, maskAuthorization),
      body: recorded.body,
      issues: request,
    },
    response: isDropped
      ? null
      : {
          headers: { ...outgoing.headers },
          body: typeof outgoing.body === 'string' ? outgoing.body : null,
          issues: response,
        },
    note,
  };
}

/** Applies what a fault rule does to a call, before the operation or in its place. */
async function afterFault(
  meeting: Promise<FaultEffect>,
  verdict: Verdict,
  next: () => Promise<Outgoing>,
): Promise<Outgoing> {
  const effect = await meeting;
  verdict.note = effect.note;
  verdict.isDropped = effect.kind === 'drop';
  if (effect.kind !== 'delay') throw faultError(effect);
  return next();
}

/** With the code that Vercel uses for missing and for wrong tokens. */
function unauthorized({ status, message, issues, headers }: HttpError): HttpError {
  return new HttpError(status, message, { code: 'forbidden', issues, headers });
}

/** Of the requests that the server was given here. */
function verdictOf(incoming: Incoming): Verdict {
  if (incoming instanceof RecordedIncoming) return incoming.verdict;
  throw new TypeError('The request is not one that is recorded.');
}

/** Tokens are masked before the log sees them. */
function headersOf(
  incoming: Incoming,
  maskAuthorization: (value: string) => string,
): Record<string, string> {
  const headers: Record<string, string> = {};
  const authorization = incoming.header('authorization');
  if (authorization !== null) headers['authorization'] = maskAuthorization(authorization);
  for (const name of loggedHeaders) {
    const value = incoming.header(name);
    if (value !== null) headers[name] = value;
  }
  return headers;
}

/** A dropped connection goes through the server as a refusal, which is never sent. */
function faultError(effect: {
  readonly kind: string;
  readonly note: string;
  readonly status?: number;
}) {
  return new HttpError(effect.status ?? 503, `Made to fail by a rule: ${effect.note}.`, {
    ...(effect.status === 429 && { headers: { 'retry-after': '1' } }),
  });
}
