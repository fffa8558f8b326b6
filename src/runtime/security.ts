/** Decides whether a request may pass: credentials are found by scheme, and judged by the application. */

import { HttpError } from './http-error.js';
import type { Incoming } from './incoming.js';
import type { SecuritySchemePlan, ServerOperation } from './operation.js';

/** What a request offers for one security scheme. */
export interface Credentials {
  readonly scheme: string;
  /** The bearer token, the API key, or what follows the scheme's name in the Authorization header. */
  readonly token: string;
  readonly operationId: string;
  /** Decoded path parameters. */
  readonly path: Readonly<Record<string, unknown>>;
  readonly request: Request;
}

/**
 * Says who the credentials belong to.
 * @throws HttpError 401 when they are not valid, 403 when they do not suffice.
 */
export type Authenticate<Principal> = (credentials: Credentials) => Principal | Promise<Principal>;

export type Authenticators = Readonly<Record<string, Authenticate<unknown>>>;
export type SecuritySchemes = Readonly<Record<string, SecuritySchemePlan>>;
/** By scheme: who the request comes from. */
export type Principals = Readonly<Record<string, unknown>>;

/**
 * Tries the operation's alternatives in order; the first that holds is the answer.
 * @throws HttpError 401 without credentials, else the refusal that comes closest to a pass.
 */
export async function authenticate(
  operation: ServerOperation,
  schemes: SecuritySchemes,
  authenticators: Authenticators,
  incoming: Incoming,
  path: Readonly<Record<string, unknown>>,
): Promise<Principals> {
  if (operation.security.length === 0) return {};
  let refusal: HttpError | undefined;
  for (const alternative of operation.security) {
    const outcome = await tryAlternative(alternative);
    if (!(outcome instanceof HttpError)) return outcome;
    // 403 says that the caller is known: more to the point than another scheme's 401.
    if (refusal === undefined || outcome.status > refusal.status) refusal = outcome;
  }
  throw refusal ?? unauthorized('The request carries no credentials.', schemes);

  async function tryAlternative(names: readonly string[]): Promise<Principals | HttpError> {
    const principals: Record<string, unknown> = {};
    for (const scheme of names) {
      const token = findToken(schemes[scheme], incoming);
      if (token === undefined) return unauthorized('The request carries no credentials.', schemes);
      const judge = authenticators[scheme];
      if (judge === undefined) throw new Error(`No authenticator is given for "${scheme}".`);
      try {
        principals[scheme] = await judge({
          scheme,
          token,
          operationId: operation.id,
          path,
          get request() {
            return incoming.request;
          },
        });
      } catch (error) {
        if (error instanceof HttpError) return error;
        throw error;
      }
    }
    return principals;
  }
}

function unauthorized(message: string, schemes: SecuritySchemes): HttpError {
  const challenges = Object.values(schemes).map(({ kind }) =>
    kind === 'basic' ? 'Basic' : 'Bearer',
  );
  return new HttpError(401, message, {
    headers: { 'www-authenticate': [...new Set(challenges)].join(', ') },
  });
}

function findToken(scheme: SecuritySchemePlan | undefined, incoming: Incoming): string | undefined {
  if (scheme === undefined) return undefined;
  if (scheme.kind !== 'apiKey') return authorizationToken(scheme.kind, incoming);
  switch (scheme.in) {
    case 'header':
      return incoming.header(scheme.key) ?? undefined;
    case 'query':
      return new URLSearchParams(incoming.search).get(scheme.key) ?? undefined;
    case 'cookie': {
      const cookies = (incoming.header('cookie') ?? '').split(';').map((cookie) => cookie.trim());
      const prefix = `${scheme.key}=`;
      return cookies.find((cookie) => cookie.startsWith(prefix))?.slice(prefix.length);
    }
  }
}

function authorizationToken(kind: string, incoming: Incoming): string | undefined {
  const header = incoming.header('authorization') ?? '';
  const at = header.indexOf(' ');
  if (at < 0) return undefined;
  // Scheme names are case-insensitive (RFC 9110, 11.1).
  const name = header.slice(0, at).toLowerCase();
  const token = header.slice(at + 1).trim();
  const expected = kind === 'basic' ? 'basic' : 'bearer';
  return (kind === 'other' || name === expected) && token !== '' ? token : undefined;
}
