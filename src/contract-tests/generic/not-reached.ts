/** Ends checks at requests that a server refused, and says where that is for want of credentials. */

import { NotTested } from '../context/outcome.js';
import type { Exchange, MissingCredentials } from '../model.js';
import type { ApiOperation } from './api.js';
import type { AnyContext } from './context.js';

/** What a check is left with whose request was to succeed, and did not. */
export function notReached(
  context: AnyContext,
  operation: ApiOperation,
  exchange: Exchange,
  message = `${operation.id} was answered with ${exchange.status ?? 'nothing'}.`,
): NotTested {
  const missing = missingIn(context, operation, exchange);
  if (missing === undefined) return new NotTested(message);
  return new NotTested(`${message} ${advice[missing.why]}`, missing);
}

const advice: Readonly<Record<MissingCredentials['why'], string>> = {
  'not given': 'Give credentials with --auth.',
  refused: 'The credentials that were given were refused.',
  'not described': 'The description asks for no credentials.',
};

function missingIn(
  context: AnyContext,
  operation: ApiOperation,
  { status }: Exchange,
): MissingCredentials | undefined {
  if (status !== 401 && status !== 403) return undefined;
  const schemes = [...new Set(operation.described.security.flat())];
  if (schemes.length === 0) return { why: 'not described', schemes };
  return { why: context.credentials(operation) === undefined ? 'not given' : 'refused', schemes };
}
