/** Lets middleware of openapi-fetch go around the requests of a client, as openapi-fetch itself would. */

import type { Fetch, SentCall } from './client.js';
import { encodeBody } from './encode-body.js';
import { encodePath, encodeQuery } from './encode.js';

/** What a middleware gets; parameters as the caller gave them. */
export interface MiddlewareCall {
  readonly request: Request;
  /** The path as described, with its braces. */
  readonly schemaPath: string;
  readonly params: {
    readonly query?: Record<string, unknown>;
    readonly header?: Record<string, unknown>;
    readonly path?: Record<string, unknown>;
    readonly cookie?: Record<string, unknown>;
  };
  /** The same for all middleware of one request. */
  readonly id: string;
  readonly options: {
    readonly baseUrl: string;
    readonly parseAs: 'stream';
    readonly fetch: typeof globalThis.fetch;
    readonly querySerializer: (values: Record<string, unknown>) => string;
    readonly bodySerializer: (body: unknown) => BodyInit;
    readonly pathSerializer: (path: string, values: Record<string, unknown>) => string;
  };
}

type Given<Value> = Value | undefined | void | Promise<Value | undefined | void>;

/** In the form of openapi-fetch: what a function does not return stays as it is. */
export interface Middleware {
  /** A Request goes on in place of the one it got; a Response is the answer, and nothing is sent. */
  onRequest?(call: MiddlewareCall): Given<Request | Response>;
  onResponse?(call: MiddlewareCall & { readonly response: Response }): Given<Response>;
  /** An Error is thrown in place of the one it got; a Response is the answer. */
  onError?(call: MiddlewareCall & { readonly error: unknown }): Given<Response | Error>;
}

/**
 * A fetch for `ClientOptions.fetch` that goes through middleware: requests in the order of the list,
 * answers and errors in the reverse.
 * @throws TypeError for what middleware returns and must not.
 */
export function throughMiddleware(
  middleware: readonly Middleware[],
  send: Fetch = (request) => fetch(request),
): Fetch {
  const reversed = middleware.toReversed();
  return async (first, sent) => {
    let request = first;
    const about = describeCall(sent, send);
    for (const { onRequest } of middleware) {
      const given = await onRequest?.({ ...about, request });
      if (given instanceof Response) return given;
      if (given instanceof Request) request = given;
      else reject(given, 'onRequest', 'a Request or a Response');
    }
    let response: Response;
    try {
      response = await send(request, sent);
    } catch (error) {
      response = await recover(reversed, { ...about, request }, error);
    }
    for (const { onResponse } of reversed) {
      const given = await onResponse?.({ ...about, request, response });
      if (given instanceof Response) response = given;
      else reject(given, 'onResponse', 'a Response');
    }
    return response;
  };
}

/** The first answer that middleware gives in place of an error. */
async function recover(
  reversed: readonly Middleware[],
  call: MiddlewareCall,
  first: unknown,
): Promise<Response> {
  let error = first;
  for (const { onError } of reversed) {
    const given = await onError?.({ ...call, error });
    if (given instanceof Response) return given;
    if (given instanceof Error) error = given;
    else reject(given, 'onError', 'an Error or a Response');
  }
  throw error;
}

function reject(given: unknown, name: string, allowed: string): void {
  if (given) throw new TypeError(`The ${name} of a middleware returns ${allowed}, or nothing.`);
}

function describeCall(sent: SentCall, send: Fetch): Omit<MiddlewareCall, 'request'> {
  const { baseUrl, input, operation } = sent;
  const { parameters } = operation;
  const type = input.contentType ?? operation.contentType ?? 'application/json';
  return {
    schemaPath: operation.path,
    params: {
      ...(input.query && { query: { ...input.query } }),
      ...(input.header && { header: { ...input.header } }),
      ...(input.path && { path: { ...input.path } }),
      ...(input.cookie && { cookie: { ...input.cookie } }),
    },
    id: Math.random().toString(36).slice(2, 11),
    options: Object.freeze({
      baseUrl,
      parseAs: 'stream' as const,
      fetch: (target: RequestInfo | URL, init?: RequestInit) =>
        send(new Request(target, init), sent),
      querySerializer: (values: Record<string, unknown>) => encodeQuery(values, parameters),
      bodySerializer: (body: unknown) => encodeBody(type, body, operation).body,
      pathSerializer: (path: string, values: Record<string, unknown>) =>
        encodePath(path, values, parameters),
    }),
  };
}
