/**
 * `npm run check:next`: builds `examples/next-partner` with Next.js and Turbopack as a stranger does, from
 * the packed packages, and runs the contract tests on `next start`. Reads Next.js from the network.
 */

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packAll, root, run } from './package/install.js';

const folder = mkdtempSync(path.join(tmpdir(), 'counterpart-next-'));
try {
  const { runtime, vercel, toolchain } = packAll(folder);
  const project = path.join(folder, 'project');
  cpSync(path.join(root, 'examples/next-partner'), project, { recursive: true });
  run('npm', ['install', '--no-audit', '--no-fund', runtime, vercel, toolchain], project);
  run('npm', ['run', 'build'], project);
  console.log(run('npm', ['run', '--silent', 'test:contract'], project));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
