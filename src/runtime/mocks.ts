/** The server core in place of a real API: which requests it answers, by the handlers that there are. */

import { notImplemented } from './http-error.js';
import type { ServerOperation } from './operation.js';
import { createRouter } from './router.js';
import type { Server, ServerOptions } from './server.js';

export interface MockOptions {
  /** Where the API is that is mocked: the described server by default, any host where none is described. */
  readonly baseUrl?: string;
}

export interface Mock {
  /** Whether the request is for an operation that has a handler. */
  matches(request: Request): boolean;
  answer(request: Request): Promise<Response>;
}

/**
 * Answers as the server would: requests that are wrong are refused, replies that are not as described
 * are faults. Credentials are taken unseen where no authenticators are given.
 */
export function createMock<Handlers extends object, Options extends ServerOptions>(
  operations: readonly ServerOperation[],
  create: (handlers: Handlers, options: Options) => Server,
  handlers: Partial<Handlers>,
  { baseUrl, ...options }: Partial<Options> & MockOptions,
  serverUrl?: string,
): Mock {
  const base = baseUrl ?? serverUrl;
  const { origin, pathname } =
    base === undefined ? { origin: undefined, pathname: '' } : new URL(base);
  const basePath = pathname.replace(/\/+$/, '');
  const offered = operations.filter(({ name }) => name in handlers);
  const route = createRouter(offered);
  const all = {
    ...Object.fromEntries(operations.map(({ name }) => [name, notImplemented])),
    ...handlers,
  };
  const names = new Set(operations.flatMap(({ security }) => security.flat()));
  const auth = Object.fromEntries([...names].map((name) => [name, () => undefined]));
  const settings = { auth, validateResponses: true, basePath, ...options };
  // Every operation has a handler, and every scheme an authenticator.
  const server = create(all as Handlers, settings as unknown as Options);
  return {
    matches({ method, url }) {
      const target = new URL(url);
      if (origin !== undefined && target.origin !== origin) return false;
      if (basePath !== '' && !target.pathname.startsWith(`${basePath}/`)) return false;
      const methods = route(target.pathname.slice(basePath.length))?.route.methods;
      return methods?.has(method) === true || (method === 'HEAD' && methods?.has('GET') === true);
    },
    answer: server,
  };
}
