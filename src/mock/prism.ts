/** Serves a bundle with Prism: an independent reading of the same description. */

import type { JsonObject } from '../description/json.js';
import { UsageError } from '../description/usage-error.js';

export interface PrismMock {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts Prism's mock server. It validates requests and answers with the description's examples.
 * @throws UsageError when Prism is not installed or the port is taken.
 */
export async function startPrismMock(
  bundle: JsonObject,
  options: { readonly host: string; readonly port: number },
): Promise<PrismMock> {
  const { createLogger, createServer, getHttpOperationsFromSpec } = await loadPrism();
  // Prism dereferences the document in place, which makes it circular for whoever owns it.
  const operations = await getHttpOperationsFromSpec(structuredClone(bundle));
  const server = createServer(operations, {
    cors: true,
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
  try {
    return { url: await server.listen(options.port, options.host), close: () => server.close() };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new UsageError(
        `Failed to listen: port ${options.port} is taken.`,
        'Choose another --port.',
      );
    }
    throw error;
  }
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
