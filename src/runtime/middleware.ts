/** Lets openapi-fetch run its middleware around the requests of a client of ours. */

import createClient, {
  type Client as OpenapiFetch,
  type Middleware as TheirMiddleware,
} from 'openapi-fetch';
import type { CallInput, Fetch, SentCall } from './client.js';
import { encodeBody } from './encode-body.js';
import { encodePath, encodeQuery } from './encode.js';
import { jsonOf } from './operation-json.js';

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
    readonly parseAs: 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';
    readonly fetch: typeof globalThis.fetch;
    readonly querySerializer: (values: Record<string, unknown>) => string;
    readonly bodySerializer: (body: undefined) => unknown;
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
 * answers and errors in the reverse. openapi-fetch itself runs it.
 * @throws what middleware throws, and Error for what it returns and must not.
 */
export function throughMiddleware(
  middleware: readonly Middleware[],
  send: Fetch = (request) => fetch(request),
): Fetch {
  return async (request, sent) => {
    let kept: Response | undefined;
    const keep = (response: Response): void => {
      // openapi-fetch reads refusals, which the caller has yet to do.
      kept = response.ok ? undefined : response.clone();
    };
    const last: TheirMiddleware = { onResponse: ({ response }) => keep(response) };
    const { response } = await openapiFetch(request, sent, send).GET(sent.operation.path, {
      params: paramsOf(sent.input),
      parseAs: 'stream',
      middleware: [last, ...middleware.map((one) => keepingOwnAnswer(one, keep))],
    });
    return kept ?? response;
  };
}

/** An answer that a middleware gives in place of the server's goes past all the others. */
function keepingOwnAnswer(one: Middleware, keep: (response: Response) => void): TheirMiddleware {
  // By name, because what is spread of an instance of a class is without its methods.
  return {
    onResponse: (call) => one.onResponse?.(call),
    onError: (call) => one.onError?.(call),
    async onRequest(call) {
      const given = await one.onRequest?.(call);
      if (given instanceof Response) keep(given);
      return given;
    },
  };
}

/** An operation of any API; the method is that of the request. */
type AnyPaths = Record<
  string,
  {
    get: {
      parameters: MiddlewareCall['params'];
      responses: { default: { content: { '*/*': unknown } } };
    };
  }
>;

/** A client of openapi-fetch that sends this request in place of one that it would build. */
function openapiFetch(request: Request, sent: SentCall, send: Fetch): OpenapiFetch<AnyPaths> {
  const { baseUrl, input, operation } = sent;
  const { parameters } = operation;
  const { stringify } = jsonOf(operation);
  class ThisRequest extends Request {
    constructor() {
      // Made of the request itself it would take its body.
      super(request.url);
      return request;
    }

    /** Middleware may give any other. */
    static override [Symbol.hasInstance](value: unknown): boolean {
      return value instanceof Request;
    }
  }
  return createClient<AnyPaths>({
    baseUrl,
    Request: ThisRequest,
    fetch: (next) => send(next, sent),
    querySerializer: (values) => encodeQuery(values, parameters, stringify),
    pathSerializer: (path, values) => encodePath(path, values, parameters, stringify),
    bodySerializer: (body) => encodeBody({ ...input, body }, operation).body,
  });
}

function paramsOf({ query, header, path, cookie }: CallInput): MiddlewareCall['params'] {
  return {
    ...(query && { query: { ...query } }),
    ...(header && { header: { ...header } }),
    ...(path && { path: { ...path } }),
    ...(cookie && { cookie: { ...cookie } }),
  };
}
