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
  let refusal: HttpError | undefined;
  for (const alternative of operation.security) {
    const principals: Record<string, unknown> = {};
    try {
      for (const scheme of alternative) {
        const token = findToken(schemes[scheme], incoming);
        if (token === undefined) throw missingCredentials(schemes);
        const judge = authenticators[scheme];
        if (judge === undefined) throw new Error(`No authenticator is given for "${scheme}".`);
        principals[scheme] = await judge(
          new PresentedCredentials(scheme, token, operation.id, path, incoming),
        );
      }
      return principals;
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      // 403 says that the caller is known: more to the point than another scheme's 401.
      if (refusal === undefined || error.status > refusal.status) refusal = error;
    }
  }
  if (refusal !== undefined) throw refusal;
  return {};
}

/** A class, so that the Request is only made for authenticators that look at it. */
class PresentedCredentials implements Credentials {
  readonly #incoming: Incoming;

  constructor(
    readonly scheme: string,
    readonly token: string,
    readonly operationId: string,
    readonly path: Readonly<Record<string, unknown>>,
    incoming: Incoming,
  ) {
    this.#incoming = incoming;
  }

  get request(): Request {
    return this.#incoming.request;
  }
}

function missingCredentials(schemes: SecuritySchemes): HttpError {
  const challenges = Object.values(schemes).map(({ kind }) =>
    kind === 'basic' ? 'Basic' : 'Bearer',
  );
  return new HttpError(401, 'The request carries no credentials.', {
    headers: { 'www-authenticate': [...new Set(challenges)].join(', ') },
  });
}

function findToken(scheme: SecuritySchemePlan | undefined, incoming: Incoming): string | undefined {
  if (scheme === undefined) return undefined;
  if (scheme.kind !== 'apiKey') return authorizationToken(scheme.kind, incoming);
  switch (scheme.in) {
    case 'header':
      return incoming.header(scheme.key.toLowerCase()) ?? undefined;
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
