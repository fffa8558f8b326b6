/** `npm run bench`: measures everything this project claims about speed and size, and writes docs/benchmarks.md. */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { sectionOf } from './bench/faults-page.js';
import { benchGeneration } from './bench/generation.js';
import { runNode } from './bench/process.js';
import { renderReport, type Figure } from './bench/report.js';
import { benchLocal } from './bench/local.js';
import { benchServer } from './bench/server.js';
import { benchValidators } from './bench/validators.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const peers = ['openapi-typescript', '@stoplight/prism-http', 'ajv'];

// What is measured is what users install, so it is built afresh.
await runNode([path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
});
const figures: Figure[] = [];
for (const [name, bench] of Object.entries({
  validators: benchValidators,
  generation: benchGeneration,
  server: benchServer,
  local: benchLocal,
})) {
  console.error(`measuring: ${name}`);
  figures.push(...(await bench(root)));
}
const file = path.join(root, 'docs/benchmarks.md');
// Seeded faults are measured by a command of their own.
const faults = sectionOf(await readFile(file, 'utf8'));
const text = `${renderReport(figures, await versionsOf(peers))}\n${faults}\n`;
await writeFile(file, await format(text, { parser: 'markdown', printWidth: 100 }));
for (const { what, ours, peer, ratio, goal, isReached } of figures) {
  console.log(
    `${isReached ? '✓' : '✗'} ${what}: ${ours} (${peer}; ratio ${ratio.toFixed(2)}, goal ${goal})`,
  );
}
process.exitCode = figures.every(({ isReached }) => isReached) ? 0 : 1;

async function versionsOf(names: readonly string[]): Promise<Record<string, string>> {
  const entries = names.map(async (name) => {
    const manifest: unknown = JSON.parse(
      await readFile(path.join(root, 'node_modules', name, 'package.json'), 'utf8'),
    );
    const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
    return [name, hasVersion ? String(manifest.version) : 'unknown'] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
