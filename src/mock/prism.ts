/** Serves a bundle with Prism: an independent reading of the same description. */

import type { JsonObject } from '@openapi-counterpart/openapi/json';
import { mapDocumentSchemas } from '@openapi-counterpart/openapi/walk';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';

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
  const operations = await getHttpOperationsFromSpec(forPrism(bundle));
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
    const url = await server.listen(options.port, options.host);
    return { url: withBrackets(url, options.host), close: () => server.close() };
  } catch (error) {
    // Prism throws text.
    if (String(error).includes('EADDRINUSE')) {
      throw new UsageError(
        `Failed to listen: port ${options.port} is taken.`,
        'Choose another --port.',
      );
    }
    throw error instanceof Error ? error : new Error(String(error));
  }
}

/**
 * A copy that Prism reads rightly, and may dereference in place. It adds null to the members of a
 * nullable enum itself: where it is there already its validator fails on the repeated member, and
 * then takes everything for valid.
 */
export function forPrism(bundle: JsonObject): JsonObject {
  const copy = structuredClone(bundle);
  return mapDocumentSchemas(copy, (schema) => {
    const members = schema['enum'];
    if (schema['nullable'] !== true || !Array.isArray(members)) return schema;
    return { ...schema, enum: members.filter((member) => member !== null) };
  });
}

/** Prism writes an IPv6 address as it is, which is no valid URL. */
function withBrackets(url: string, host: string): string {
  return host.includes(':') ? url.replace(host, `[${host}]`) : url;
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
