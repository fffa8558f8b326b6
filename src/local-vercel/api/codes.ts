/** Codes that are exchanged once. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { AuthorizationCode, Installation, Integration } from '../state/entities.js';

/** What the exchange says besides the code. */
export interface CodeClaims {
  readonly code: string;
  readonly state?: string;
  readonly redirect_uri?: string;
}

/**
 * The code, still good, with its installation.
 * @throws HttpError 400 for one that is not known, was used, has expired, or is of something else.
 */
export function findCode(
  { state, clock }: LocalContext,
  kind: AuthorizationCode['kind'],
  integration: Integration,
  claims: CodeClaims,
): { readonly code: AuthorizationCode; readonly installation: Installation } {
  const code = state.codes.get(claims.code);
  if (code?.kind !== kind || code.integrationId !== integration.id) {
    throw invalid('The code is not known for this integration.');
  }
  if (code.usedAt !== null) throw invalid('The code was used before: it is good once.');
  if (code.expiresAt <= clock.now()) {
    throw invalid(`The code expired at ${new Date(code.expiresAt).toISOString()}.`);
  }
  compare('state', code.state, claims.state);
  compare('redirect_uri', code.redirectUri, claims.redirect_uri);
  const installation = state.installations.get(code.installationId);
  if (installation === undefined || installation.deletedAt !== null) {
    throw invalid('The installation of the code was removed.');
  }
  return { code, installation };
}

function compare(name: string, known: string | null, given: string | undefined): void {
  if (known === null || given === undefined || known === given) return;
  throw invalid(`The ${name} is "${given}", which is not the one that the code came with.`);
}

function invalid(message: string): HttpError {
  return new HttpError(400, message, { code: 'invalid_grant' });
}
