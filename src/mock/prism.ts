/** Serves a bundle with Prism: an independent reading of the same description. */

import { listen } from '@openapi-counterpart/local-vercel/listen';
import type { JsonObject } from '@openapi-counterpart/openapi/json';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { forPrism, unservedByPrism } from './for-prism.js';
import { createFront } from './front.js';
import { makeSocket } from './socket.js';

export interface PrismMock {
  readonly url: string;
  /** Operations that it answers with 405, because Prism does not know them. */
  readonly unserved: readonly string[];
  close(): Promise<void>;
}

export interface PrismOptions {
  /** Loopback by default: nothing outside of this machine reaches it. */
  readonly host?: string;
  /** 0, the default, picks a free one. */
  readonly port?: number;
  /** Host names under which it may be called besides those of the loopback interface. */
  readonly allowedHosts?: readonly string[];
}

/**
 * Starts Prism's mock server. It validates requests and answers with the description's examples. Web
 * pages of other origins are refused.
 * @throws UsageError when Prism is not installed, the port is taken, or the bundle has a reference that
 * it cannot be given.
 */
export async function startPrismMock(
  bundle: JsonObject,
  options: PrismOptions = {},
): Promise<PrismMock> {
  const { createLogger, createServer, getHttpOperationsFromSpec } = await loadPrism();
  const operations = await getHttpOperationsFromSpec(forPrism(bundle));
  const prism = createServer(operations, {
    cors: false,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: createLogger('prism', { level: 'silent' }) },
  });
  const socket = await makeSocket();
  // It hands the port on to Node, which takes the path of a socket as well.
  await prism.listen(socket.path as unknown as number);
  const hosts = [options.host ?? '', ...(options.allowedHosts ?? [])];
  const close = async (): Promise<void> => {
    await prism.close();
    await socket.remove();
  };
  try {
    const server = await listen(createFront(socket.path, new Set(hosts.map(lower))), options);
    return {
      url: server.url,
      unserved: unservedByPrism(bundle),
      close: () => server.close().then(close),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function lower(name: string): string {
  return name.toLowerCase();
}

/** Prism weighs 90 MB, so it is installed only by those who use it. */
async function loadPrism() {
  try {
    const [core, http, server] = await Promise.all([
      import('@stoplight/prism-core'),
      import('@stoplight/prism-http'),
      import('@stoplight/prism-http-server'),
    ]);
    return {
      createLogger: core.createLogger,
      createServer: server.createServer,
      getHttpOperationsFromSpec: http.getHttpOperationsFromSpec,
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
      throw new UsageError(
        'Prism is not installed.',
        'npm install @stoplight/prism-core@5.8.0 @stoplight/prism-http@5.12.0 @stoplight/prism-http-server@5.12.2',
      );
    }
    throw error;
  }
}
