/**
 * `npm run bench`: measures everything this project claims about speed and size, and writes each part
 * into docs/benchmarks.md as soon as it is measured. `-- --only PART` measures one.
 */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchCallSites } from './bench/call-sites.js';
import { benchDiff, benchDiffVerdicts } from './bench/diff.js';
import { benchGeneration } from './bench/generation.js';
import { benchLargeGeneration } from './bench/generation-large.js';
import { benchLinearGeneration } from './bench/generation-linear.js';
import { benchLargeImport } from './bench/import-large.js';
import { benchLarge } from './bench/large.js';
import { benchDurable, benchGrowth, benchRates, benchStart } from './bench/local.js';
import { writeSection } from './bench/page.js';
import { renderFigures, type Detailed, type Figure } from './bench/report.js';
import { benchServer } from './bench/server.js';
import { benchValidators } from './bench/validators.js';
import { benchWatch } from './bench/watch.js';

interface Part {
  readonly title: string;
  readonly measure: (root: string) => Promise<Figure[] | Detailed>;
}

const parts: Readonly<Record<string, Part>> = {
  validators: { title: 'Validators', measure: benchValidators },
  diff: { title: 'Changes of a description', measure: benchDiff },
  'diff-verdicts': { title: 'Changes of a description: verdicts', measure: benchDiffVerdicts },
  generation: { title: 'Generation', measure: benchGeneration },
  'generation-large': {
    title: "Generation of GitHub's description",
    measure: benchLargeGeneration,
  },
  'generation-linear': {
    title: 'Generation of ever larger descriptions',
    measure: benchLinearGeneration,
  },
  'import-large': { title: "Import of what GitHub's description gives", measure: benchLargeImport },
  'call-sites': { title: "Type-check of calls of GitHub's client", measure: benchCallSites },
  watch: { title: '`generate --watch`', measure: benchWatch },
  server: { title: 'Generated server', measure: benchServer },
  'local-rates': { title: 'Local Vercel: requests', measure: benchRates },
  'local-start': { title: 'Local Vercel: start', measure: benchStart },
  'local-growth': { title: 'Local Vercel: a million requests', measure: benchGrowth },
  'local-durable': { title: 'Local Vercel: durable writes', measure: benchDurable },
  'local-large': {
    title:
      'Local Vercel with `--state`: 1,000 · 10,000 · 100,000 resources and invoices in one installation · 100,000 in 10,000',
    measure: benchLarge,
  },
};

const { values: flags } = parseArgs({ options: { only: { type: 'string' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const versions = await versionsOf([
  'openapi-typescript',
  '@redocly/cli',
  '@stoplight/prism-http',
  'ajv',
]);
const wanted = Object.entries(parts).filter(([name]) => [name, undefined].includes(flags.only));
if (wanted.length === 0) {
  throw new Error(`There is no part "${flags.only}". Parts: ${Object.keys(parts).join(', ')}.`);
}

let isAllReached = true;
for (const [name, { title, measure }] of wanted) {
  console.error(`measuring: ${name}`);
  const measured = await measure(root);
  const { figures, details } =
    'figures' in measured ? measured : { figures: measured, details: '' };
  const date = new Date().toISOString().slice(0, 10);
  await writeSection(name, `${renderFigures(title, figures, versions, date)}\n${details}`);
  for (const { what, ours, peer, ratio, goal, isReached } of figures) {
    isAllReached &&= isReached ?? true;
    console.log(
      `${signOf(isReached)} ${what}: ${ours} (${peer}; ratio ${ratio.toFixed(2)}, goal ${goal})`,
    );
  }
}
process.exitCode = isAllReached ? 0 : 1;

function signOf(isReached: boolean | undefined): string {
  if (isReached === undefined) return ' ';
  return isReached ? '✓' : '✗';
}

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
