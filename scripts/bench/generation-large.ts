/** Measures `generate` beside openapi-typescript on GitHub's description, which npm has as a package. */

import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { measure, median, type Measured } from './process.js';
import type { Figure } from './report.js';

const runs = 3;
/** Where GitHub's description lies in a folder that `installGithub` was given. */
export const githubDescription = 'node_modules/@octokit/openapi/generated/api.github.com.json';

const execute = promisify(execFile);

/** Installs the package that has GitHub's description, and others that a benchmark needs beside it. */
export async function installGithub(folder: string, others: readonly string[] = []): Promise<void> {
  const quiet = ['--no-audit', '--no-fund'];
  const args = ['install', ...quiet, '--prefix', folder, '@octokit/openapi@23.0.2', ...others];
  await execute('npm', args, { cwd: folder });
}

/** Cold and unchanged generation of all outputs, in pairs with the peer's types alone. */
export async function benchLargeGeneration(root: string): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-bench-'));
  try {
    await installGithub(folder);
    return await measureIn(folder, root);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureIn(folder: string, root: string): Promise<Figure[]> {
  const spec = githubDescription;
  const out = path.join(folder, 'out');
  const cli = path.join(root, 'src/cli/dist/main.js');
  const peerCli = path.join(root, 'node_modules/openapi-typescript/bin/cli.js');
  const cold: Measured[] = [];
  const alone: Measured[] = [];
  const unchanged: Measured[] = [];
  const nothing: Measured[] = [];
  const options = { cwd: folder };
  for (let run = 0; run < runs; run += 1) {
    await rm(out, { recursive: true, force: true });
    await rm(path.join(folder, 'node_modules/.cache'), { recursive: true, force: true });
    cold.push(await measure([cli, 'generate', '--spec', spec, '--out', out], options));
    alone.push(await measure([peerCli, spec, '-o', 'types.ts'], options));
    unchanged.push(await measure([cli, 'generate', '--spec', spec, '--out', out], options));
    nothing.push(await measure(['-e', '0'], options));
  }
  const validators = (await stat(path.join(out, 'validators.ts'))).size / 1_048_576;
  const again = secondsOf(unchanged) - secondsOf(nothing);
  return [
    figure('CPU time, cold', 's', secondsOf(cold), secondsOf(alone), 0.9),
    figure('peak memory, cold', 'MiB', memoryOf(cold), memoryOf(alone), 1),
    {
      what: "`generate`, GitHub's description: CPU time, nothing changed",
      ours: `${again.toFixed(2)} s`,
      peer: `${secondsOf(alone).toFixed(2)} s, openapi-typescript alone; ours is above that of \`node -e 0\``,
      ratio: again / secondsOf(alone),
      goal: 'at most 0.3 s',
      isReached: again <= 0.3,
    },
    {
      what: "`generate`, GitHub's description: size of validators.ts",
      ours: `${validators.toFixed(2)} MiB`,
      peer: 'openapi-typescript has none',
      ratio: validators / 1.5,
      goal: 'at most 1.5 MiB',
      isReached: validators <= 1.5,
    },
  ];
}

function figure(what: string, unit: string, ours: number, peer: number, goal: number): Figure {
  const digits = unit === 's' ? 1 : 0;
  return {
    what: `\`generate\`, GitHub's description, all outputs: ${what}`,
    ours: `${ours.toFixed(digits)} ${unit}`,
    peer: `${peer.toFixed(digits)} ${unit}, openapi-typescript alone (types only)`,
    ratio: ours / peer,
    goal: `at most ${goal}`,
    isReached: ours / peer <= goal,
  };
}

function secondsOf(measured: readonly Measured[]): number {
  return median(measured.map(({ busy }) => busy)) / 1000;
}

function memoryOf(measured: readonly Measured[]): number {
  return median(measured.map(({ memory }) => memory));
}
