/** `npm run build`, after tsc wrote the declarations: the code in few files, because each one more makes every start longer. */

import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

interface Package {
  readonly exports: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}

// Our own.
const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

/** Built files that nobody imports by the package's name: threads, preloads, what the benchmark starts. */
const internal = [
  './dist/src/generator/worker.js',
  './dist/src/intercept/register.js',
  './dist/src/local/state/bare.js',
  './dist/src/mock/prism.js',
];

/** What a built file is made from; a pattern stands for every file in its folder. */
function sourcesOf(built: string): string[] {
  const source = built.replace(/^(?:\.\/)?dist\//, '').replace(/\.js$/, '.ts');
  const folder = source.replace(/\*\.ts$/, '');
  if (folder === source) return [source];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => folder + name);
}

const built = [...Object.values(exports), ...Object.values(bin), ...internal];
await rm('dist/src/chunks', { recursive: true, force: true });
await build({
  entryPoints: built.filter((file) => file.endsWith('.js')).flatMap(sourcesOf),
  outdir: 'dist',
  outbase: '.',
  // One copy of what several of them share: an error is of one class wherever it is caught.
  splitting: true,
  chunkNames: 'src/chunks/[name]-[hash]',
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
});
