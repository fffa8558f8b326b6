/** Starts a local Vercel for a test: on a free port, with a state of its own, beside any number of others. */

import { createLocalVercel, type LocalVercel, type LocalVercelOptions } from './local-vercel.js';
import type { ListenOptions } from './listen.js';

/**
 * Resolves once it takes requests; `close()` ends it.
 *
 * @example
 * const vercel = await startLocalVercel({ seed: 1, partnerUrl: 'http://localhost:3000' });
 * process.env.VERCEL_API_URL = vercel.url;
 */
export async function startLocalVercel(
  options: LocalVercelOptions & ListenOptions = {},
): Promise<LocalVercel> {
  const { host, port, ...rest } = options;
  const local = await createLocalVercel(rest);
  try {
    await local.listen({
      ...(host !== undefined && { host }),
      ...(port !== undefined && { port }),
    });
  } catch (error) {
    await local.close();
    throw error;
  }
  return local;
}
