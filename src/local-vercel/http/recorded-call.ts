/** What becomes of a call of a described operation besides its answer: fault rules apply to it, and the log keeps it. */

import {
  HttpError,
  InvalidReplyError,
  type Incoming,
  type Outgoing,
  type ServerOperation,
} from '@openapi-counterpart/runtime';
import type { AddedExchange, ExchangeLog } from '../exchanges/log.js';
import { DroppedConnectionError } from '../faults/dropped-connection-error.js';
import type { FaultEffect, FaultEngine } from '../faults/fault-engine.js';
import { maskHeader } from '../masking/mask-text.js';
import { memoizeLast } from '../memoize-last.js';
import { RecordedIncoming, type Verdict } from './recorded.js';

/** The headers of a request that the log keeps, besides the token, which is masked. */
const loggedHeaders = ['content-type', 'if-match', 'prefer', 'user-agent'] as const;

const maskAuthorization = memoizeLast((value: string) => maskHeader('authorization', value));

/** A call as the `around` of a server has it. */
interface AroundCall {
  readonly operation: ServerOperation;
  readonly incoming: Incoming;
  readonly next: () => Promise<Outgoing>;
}

/**
 * Goes on with a call unless a fault rule says otherwise, and notes what the log is to say of it.
 * @param refusal What is thrown on in place of an error.
 */
export function throughFaults<Api extends string>(
  faults: Pick<FaultEngine<Api>, 'apply'>,
  api: Api,
  { operation, incoming, next }: AroundCall,
  refusal: (error: unknown) => unknown = (error) => error,
): Promise<Outgoing> {
  const verdict = verdictOf(incoming);
  verdict.operationId = operation.id;
  const effect = faults.apply(api, operation.id);
  const answered = effect === undefined ? next() : afterFault(effect, verdict, next);
  return answered.catch((error: unknown) => {
    if (error instanceof HttpError) verdict.request = error.issues;
    if (error instanceof InvalidReplyError) verdict.response = error.issues;
    throw refusal(error);
  });
}

/**
 * Adds a call to the log.
 * @throws DroppedConnectionError where a fault rule ends the connection.
 */
export function logExchange(
  { exchanges, api }: { readonly exchanges: ExchangeLog; readonly api: string },
  recorded: RecordedIncoming,
  outgoing: Outgoing,
): Outgoing {
  const exchange = exchangeOf(api, recorded, outgoing);
  exchanges.add(exchange);
  if (exchange.status === null) throw new DroppedConnectionError(exchange.note ?? '');
  return outgoing;
}

/** What the log keeps of a call; without status and response where a fault rule ends the connection. */
function exchangeOf(api: string, recorded: RecordedIncoming, outgoing: Outgoing): AddedExchange {
  const { sentPath: path, search, method } = recorded;
  const { operationId, request, response, note, isDropped } = recorded.verdict;
  return {
    at: recorded.at,
    direction: 'in',
    api,
    operationId,
    method,
    path: search === '' ? path : `${path}?${search}`,
    status: isDropped ? null : outgoing.status,
    duration: performance.now() - recorded.began,
    request: {
      headers: headersOf(recorded),
      body: recorded.body,
      issues: request,
    },
    response: isDropped
      ? null
      : {
          headers: outgoing.headers,
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

/** Of the requests that the server was given here. */
export function verdictOf(incoming: Incoming): Verdict {
  if (incoming instanceof RecordedIncoming) return incoming.verdict;
  throw new TypeError('The request is not one that is recorded.');
}

/** Tokens are masked before the log sees them. */
function headersOf(incoming: Incoming): Record<string, string> {
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
