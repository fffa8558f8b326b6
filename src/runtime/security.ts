/** Decides whether a request may pass: credentials are found by scheme, and judged by the application. */

import { decodedOrRaw } from './percent.js';
import { HttpError } from './http-error.js';
import type { Incoming } from './incoming.js';
import type { ServerOperation } from './operation.js';
import type { SecurityScheme } from './security-scheme.js';
import { isThenable } from './thenable.js';

/** What a request offers for one security scheme. */
export interface Credentials {
  readonly scheme: string;
  /** The bearer token, the API key, or what follows the scheme's name in the Authorization header. */
  readonly token: string;
  /** Scopes that the description says the credentials must grant here. */
  readonly scopes: readonly string[];
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
export type SecuritySchemes = Readonly<Record<string, SecurityScheme>>;
/** By scheme: who the request comes from. */
export type Principals = Readonly<Record<string, unknown>>;

/** A request whose credentials are looked for. */
interface Call {
  readonly operation: ServerOperation;
  readonly schemes: SecuritySchemes;
  readonly authenticators: Authenticators;
  readonly incoming: Incoming;
  readonly path: Readonly<Record<string, unknown>>;
}

/**
 * Tries the operation's alternatives in order; the first that holds is the answer, at once where no
 * authenticator has to wait.
 * @throws HttpError 401 without credentials, else the refusal that comes closest to a pass.
 */
export function authenticate(call: Call): Principals | Promise<Principals> {
  return tryFrom(call, 0, undefined);
}

/** @param refusal Of the alternatives before. */
function tryFrom(
  call: Call,
  first: number,
  refusal: HttpError | undefined,
): Principals | Promise<Principals> {
  const { operation, schemes } = call;
  let closest = refusal;
  for (let index = first; index < operation.security.length; index += 1) {
    try {
      const principals = judgeFrom(call, index, 0, {});
      if (!(principals instanceof Promise)) return principals;
      const before = closest;
      return principals.catch((error: unknown) =>
        tryFrom(call, index + 1, closerOf(before, error)),
      );
    } catch (error) {
      closest = closerOf(closest, error);
    }
  }
  if (closest === undefined) return {};
  throw closest.status === 401 ? withChallenge(closest, operation, schemes) : closest;
}

/**
 * What an authenticator says is more to the point than that others were not asked, and a 403, by which
 * the caller is known, more than another scheme's 401.
 */
function closerOf(refusal: HttpError | undefined, error: unknown): HttpError {
  if (!(error instanceof HttpError)) throw error;
  const isTelling = error !== missing && error.status > (refusal?.status ?? 0);
  return refusal === undefined || refusal === missing || isTelling ? error : refusal;
}

/** Asks the authenticators of one alternative, one after another. @param first The first scheme that was not asked. */
function judgeFrom(
  call: Call,
  index: number,
  first: number,
  principals: Record<string, unknown>,
): Principals | Promise<Principals> {
  const { operation, schemes, authenticators, incoming, path } = call;
  const alternative = operation.security[index] ?? [];
  for (let at = first; at < alternative.length; at += 1) {
    const scheme = alternative[at] ?? '';
    const token = findToken(schemes[scheme], incoming);
    if (token === undefined) {
      throw (missing ??= new HttpError(401, 'The request carries no credentials.'));
    }
    const judge = authenticators[scheme];
    // Every object has members such as `constructor`, which nobody gave.
    if (judge === undefined || judge === Object.prototype[scheme as keyof object]) {
      throw new Error(`No authenticator is given for "${scheme}".`);
    }
    const scopes = operation.scopes?.[index]?.[scheme] ?? noScopes;
    const judged = judge(
      new PresentedCredentials(scheme, token, scopes, operation.id, path, incoming),
    );
    if (isThenable(judged)) {
      return Promise.resolve(judged).then((principal) => {
        principals[scheme] = principal;
        return judgeFrom(call, index, at + 1, principals);
      });
    }
    principals[scheme] = judged;
  }
  return principals;
}

const noScopes: readonly string[] = [];
/** One for all, and made when it is first thrown: what a module makes as it loads, clients bundle as well. */
let missing: HttpError | undefined;

/** A class, so that the Request is only made for authenticators that look at it. */
class PresentedCredentials implements Credentials {
  readonly #incoming: Incoming;

  constructor(
    readonly scheme: string,
    readonly token: string,
    readonly scopes: readonly string[],
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

/** Says what would be accepted, as every 401 must (RFC 9110, 15.5.2). */
function withChallenge(
  { status, message, code, issues, headers }: HttpError,
  operation: ServerOperation,
  schemes: SecuritySchemes,
): HttpError {
  const names = operation.security.flat().map((name) => challengeOf(schemes[name]));
  const challenge = [...new Set(names)].join(', ');
  return new HttpError(status, message, {
    code,
    issues,
    headers: { 'www-authenticate': challenge, ...lowerCase(headers) },
  });
}

/** The name of a scheme as a challenge has it. */
function challengeOf(scheme: SecurityScheme | undefined): string {
  switch (scheme?.kind) {
    case 'apiKey':
      return 'ApiKey';
    case 'basic':
      return 'Basic';
    case 'http':
      return scheme.scheme;
    case 'mutualTLS':
      return 'Mutual';
    default:
      return 'Bearer';
  }
}

function lowerCase(headers: HttpError['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function findToken(scheme: SecurityScheme | undefined, incoming: Incoming): string | undefined {
  if (scheme === undefined) return undefined;
  // The certificate came with the connection, of which the application knows more.
  if (scheme.kind === 'mutualTLS') return '';
  if (scheme.kind !== 'apiKey') return authorizationToken(scheme, incoming);
  switch (scheme.in) {
    case 'header':
      return incoming.header(scheme.key.toLowerCase()) ?? undefined;
    case 'query':
      return new URLSearchParams(incoming.search).get(scheme.key) ?? undefined;
    case 'cookie': {
      const cookies = (incoming.header('cookie') ?? '').split(';').map((cookie) => cookie.trim());
      const prefix = `${scheme.key}=`;
      const value = cookies.find((cookie) => cookie.startsWith(prefix))?.slice(prefix.length);
      // Most cookies are not percent-encoded: what cannot be is as it is.
      return value === undefined ? undefined : decodedOrRaw(value);
    }
  }
}

function authorizationToken(scheme: SecurityScheme, incoming: Incoming): string | undefined {
  const header = incoming.header('authorization') ?? '';
  const at = header.indexOf(' ');
  if (at < 0) return undefined;
  // Scheme names are case-insensitive (RFC 9110, 11.1).
  const name = header.slice(0, at).toLowerCase();
  const token = header.slice(at + 1).trim();
  const isExpected = scheme.kind === 'other' || name === challengeOf(scheme).toLowerCase();
  return isExpected && token !== '' ? token : undefined;
}
