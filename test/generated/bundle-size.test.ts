/** What a program carries that calls one operation: the client, and only the helpers that it imports. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'counterpart-bundle-size-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * The runtime as it is published, in few files that are minified: what does something as it is loaded stays in
 * every bundle, where of the sources whole modules are left out.
 */
await build({
  entryPoints: ['src/runtime/index.ts', 'src/runtime/node.ts'],
  outdir: folder,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
});

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
    alias: {
      '@openapi-counterpart/runtime': path.join(folder, 'index.js'),
      'openapi-fetch': path.resolve('node_modules/openapi-fetch/dist/index.mjs'),
    },
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
