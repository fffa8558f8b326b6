/** The page that "Open in provider" leads to: signs a user of Vercel in, and shows what was asked for. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { UserClaims } from '../claims.js';
import { createTokenVerifier, type TokenVerifier } from '../verify-token.js';
import { exchangeSsoCode, type SsoOptions } from './exchange.js';
import { defaultPage, readLoginParameters, type LoginParameters } from './pages.js';
import { safeRedirect } from './safe-redirect.js';

/** What `new Headers` takes: only the DOM's types have a name for it. */
type GivenHeaders = NonNullable<ConstructorParameters<typeof Headers>[0]>;

export interface LoginOptions extends SsoOptions {
  /** Verifies id tokens; one for the client id by default. */
  readonly verifier?: TokenVerifier;
  /**
   * Opens the partner's own session and gives the headers that carry it (`Set-Cookie`). The claims say
   * who it is; whether the resource of the parameters is of the claims' installation is to be checked
   * here. An HttpError that it throws is shown to the user.
   */
  readonly onLogin: (
    claims: UserClaims,
    parameters: LoginParameters,
  ) => GivenHeaders | Promise<GivenHeaders>;
  /**
   * The dashboard, as an address or a path, below which `defaultPage` finds the page; or a function
   * that gives the whole address of the page.
   */
  readonly redirectTo: string | ((parameters: LoginParameters, claims: UserClaims) => string);
  /** Where `sso:` links may lead; the origin of `redirectTo` by default, where that is an address. */
  readonly allowedOrigins?: readonly string[];
  /** As registered with Vercel, where the exchange has to repeat it. */
  readonly redirectUri?: string;
  /** Hears of faults that are not the browser's: Vercel gave no answer, `onLogin` broke; writes to stderr by default. */
  readonly onError?: (error: unknown, request: Request) => void;
}

/**
 * Builds the whole route. It answers 302 to the page, or says as plain text what was wrong: 4xx for
 * what came with the request, 502 while Vercel gives no answer, 500 when `onLogin` breaks.
 * @throws TypeError when client id or secret are empty, or an allowed origin is no address.
 */
export function createLoginHandler(options: LoginOptions): (request: Request) => Promise<Response> {
  if (options.clientSecret === '') throw new TypeError('The client secret is empty.');
  const { clientId, fetch } = options;
  const verifier = options.verifier ?? createTokenVerifier({ clientId, ...(fetch && { fetch }) });
  const allowedOrigins = (options.allowedOrigins ?? originOf(options.redirectTo)).map(
    (origin) => new URL(origin).origin,
  );
  const report = options.onError ?? ((error: unknown) => console.error(error));

  async function login(request: Request): Promise<Response> {
    if (request.method !== 'GET') {
      const headers = { allow: 'GET' };
      throw new HttpError(405, `${request.method} is not for this page; use GET.`, { headers });
    }
    const parameters = readLoginParameters(new URL(request.url).searchParams);
    const target = targetOf(parameters, allowedOrigins);
    const tokens = await exchangeSsoCode(options, {
      code: parameters.code,
      state: parameters.state,
      redirectUri: options.redirectUri,
    });
    const claims = await verifier(tokens.id_token, { style: 'user', type: 'id_token' });
    const headers = withDefaults(await options.onLogin(claims, parameters));
    headers.set('location', target ?? pageOf(options.redirectTo, parameters, claims));
    return new Response(null, { status: 302, headers });
  }

  return async (request) => {
    try {
      return await login(request);
    } catch (error) {
      const isRefusal = error instanceof HttpError;
      if (!isRefusal || error.status >= 500) report(error, request);
      return isRefusal
        ? toPage(error)
        : toPage(new HttpError(500, 'The sign-in failed here; try again later.'));
    }
  };
}

function originOf(redirectTo: LoginOptions['redirectTo']): readonly string[] {
  return typeof redirectTo === 'string' && URL.canParse(redirectTo) ? [redirectTo] : [];
}

/** Judged before the code is spent: a link that leads astray is told as such. */
function targetOf({ url }: LoginParameters, allowedOrigins: readonly string[]): string | undefined {
  if (url === undefined) return undefined;
  const target = safeRedirect(url, { allowedOrigins });
  if (target !== undefined) return target;
  throw new HttpError(400, 'The link leads to a site that is not one of ours.');
}

function pageOf(
  redirectTo: LoginOptions['redirectTo'],
  parameters: LoginParameters,
  claims: UserClaims,
): string {
  if (typeof redirectTo === 'function') return redirectTo(parameters, claims);
  const page = defaultPage(parameters);
  const path = redirectTo.replace(/\/+$/, '') + page;
  return path.startsWith('/') || URL.canParse(path) ? path : `/${path}`;
}

/** No page of a sign-in is kept or told to others: its address holds the code. */
function withDefaults(given: GivenHeaders): Headers {
  const headers = new Headers(given);
  const defaults = {
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    // Else Vercel takes a popup for closed.
    'cross-origin-opener-policy': 'unsafe-none',
  };
  for (const [name, value] of Object.entries(defaults)) {
    if (!headers.has(name)) headers.set(name, value);
  }
  return headers;
}

function toPage({ status, message, headers }: HttpError): Response {
  const all = withDefaults({
    ...headers,
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  // A page for people has no credentials to ask for.
  all.delete('www-authenticate');
  return new Response(`${message}\n`, { status, headers: all });
}
