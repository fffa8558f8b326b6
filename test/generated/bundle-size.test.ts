/** What a program carries that calls one operation: the client, and only the helpers that it imports. */

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

async function bundledBytes(helpers: readonly string[], client: string): Promise<number> {
  const code = `
    import { createVercelClient, submitInvoice } from './generated/vercel-api/client.js';
    import { ${['dataOf', ...helpers].join(', ')} } from '@openapi-counterpart/runtime';
    export const invoice = submitInvoice(${client}, {});`;
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '').byteLength;
}

test.each([
  ['alone', [], 'createVercelClient()', 4300],
  [
    'with retries, timeouts, idempotency',
    ['withRetries'],
    'withRetries(createVercelClient())',
    5120,
  ],
  [
    'with all that goes around calls, openapi-fetch for its middleware included',
    ['withRetries', 'withRefresh', 'throughMiddleware'],
    'withRetries(withRefresh(createVercelClient({ fetch: throughMiddleware([]) }), fetch))',
    7750,
  ],
])('one operation %s, gzipped', async (_, helpers, client, most) => {
  const bytes = await bundledBytes(helpers, client);
  expect(bytes).toBeLessThanOrEqual(most);
  // A bundle that is this small holds no client.
  expect(bytes).toBeGreaterThan(most - 700);
});
