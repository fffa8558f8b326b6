/** Prism between a client and a server: it refuses requests and replies that do not match the bundle. */

import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { readBundle, type ApiName } from './apis.js';

export interface PrismProxy {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A request that does not match never reaches `upstream`; a reply that does not match becomes a 500.
 * A status that is not described is let through with a warning in the header `sl-violations`.
 */
export async function startPrismProxy(api: ApiName, upstream: string): Promise<PrismProxy> {
  // The bundle is read anew: Prism dereferences it in place, which makes it circular.
  const operations = await getHttpOperationsFromSpec(readBundle(api));
  const server = createServer(operations, {
    cors: false,
    config: {
      isProxy: true,
      upstream: new URL(upstream),
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      mock: { dynamic: false },
    },
    components: { logger: createLogger('prism', { level: 'silent' }) },
  });
  return { url: await server.listen(0, '127.0.0.1'), close: () => server.close() };
}
