/** `npm run check:package`: what npm would publish, installed into empty folders, weighed, and used there by strangers' rules. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { install, packAll } from './package/install.js';
import { checkProduction } from './package/production.js';
import { checkPublishable } from './package/publishable.js';
import { checkToolchain } from './package/toolchain.js';
import { checkSize, type Limits } from './package/size.js';

const folder = mkdtempSync(path.join(tmpdir(), 'counterpart-package-'));

/** MB are millions of bytes in files, as what is installed adds up. */
const sizes: Readonly<Record<string, Limits>> = {
  runtime: { megabytes: 0.4, packages: 3 },
  production: { megabytes: 3, packages: 8 },
  toolchain: { megabytes: 60, packages: 50 },
};

try {
  const packed = packAll(folder);
  const { runtime, vercel, toolchain } = packed;
  for (const [tarball, source] of [
    [runtime, 'runtime'],
    [vercel, 'vercel'],
    [toolchain, 'cli'],
  ] as const) {
    console.log(await checkPublishable(tarball, source));
  }
  const folders = {
    runtime: install(path.join(folder, 'runtime'), [runtime]),
    production: install(path.join(folder, 'production'), [runtime, vercel]),
    toolchain: install(path.join(folder, 'toolchain'), [runtime, vercel, toolchain]),
  };
  for (const [name, at] of Object.entries(folders)) {
    // Each of the folders has its row.
    console.log(checkSize(name, at, sizes[name] as Limits));
  }
  await checkProduction(folders.production);
  console.log('✓ production: bundles for a browser and for Workers, serves and calls');
  await checkToolchain(folders.toolchain, folders.production);
  console.log('✓ toolchain: generates, compiles strictly, serves, mocks and tests');
} finally {
  rmSync(folder, { recursive: true });
}
