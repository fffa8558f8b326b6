/** Measures what the code that is generated for GitHub's description takes until it is imported. */

import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { githubDescription, installGithub } from './generation-large.js';
import { measure, median, runNode } from './process.js';
import type { Figure } from './report.js';

const runs = 9;

/** CPU time at most, in milliseconds above that of a process that does nothing. */
const subjects = [
  { module: 'client', most: 60 },
  { module: 'server', most: 150 },
] as const;

/** Imports in fresh processes; an operation's data is only read when the operation is called. */
export async function benchLargeImport(root: string): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-bench-'));
  try {
    await installGithub(folder);
    const out = path.join(folder, 'out');
    const cli = path.join(root, 'src/cli/dist/main.js');
    const args = ['generate', '--spec', githubDescription, '--out', out];
    await runNode([cli, ...args], { cwd: folder });
    await translate(out);
    const scope = 'node_modules/@openapi-counterpart';
    await symlink(path.join(root, scope), path.join(folder, scope));
    return await figuresOf(folder, out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What Node runs of what was generated. */
async function translate(out: string): Promise<void> {
  await writeFile(path.join(out, 'package.json'), '{ "type": "module" }');
  const modules = (await readdir(out)).filter((name) => name.endsWith('.ts'));
  for (const name of modules) {
    const text = await readFile(path.join(out, name), 'utf8');
    const { code } = await transform(text, { loader: 'ts', target: 'node20.19' });
    await writeFile(path.join(out, name.replace(/ts$/, 'js')), code);
  }
}

async function figuresOf(folder: string, out: string): Promise<Figure[]> {
  const busy = new Map<string, number[]>();
  const programs = [
    ['nothing', '0'],
    ...subjects.map(({ module }) => [module, importOf(path.join(out, `${module}.js`))] as const),
  ] as const;
  for (let run = 0; run < runs; run += 1) {
    for (const [name, program] of programs) {
      const args = ['--input-type=module', '--eval', program];
      const measured = await measure(args, { cwd: folder });
      busy.set(name, [...(busy.get(name) ?? []), measured.busy]);
    }
  }
  const nothing = median(busy.get('nothing') ?? []);
  return subjects.map(({ module, most }) => {
    const above = median(busy.get(module) ?? []) - nothing;
    return {
      what: `import of GitHub's ${module}: CPU time above that of an empty process`,
      ours: `${Math.round(above)} ms`,
      peer: `an empty process takes ${Math.round(nothing)} ms`,
      ratio: above / most,
      goal: `at most ${most} ms`,
      isReached: above <= most,
    };
  });
}

function importOf(file: string): string {
  return `await import(${JSON.stringify(pathToFileURL(file).href)})`;
}
