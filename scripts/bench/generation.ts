/** Measures `generate` beside openapi-typescript, on the same two descriptions. */

import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measure, median } from './process.js';
import type { Figure } from './report.js';

const runs = 7;

/** Cold and unchanged generation, in copies of this repository's descriptions. */
export async function benchGeneration(root: string): Promise<Figure[]> {
  const own = await prepare(root, 'redocly.yaml');
  const peer = await prepare(root, undefined);
  const cli = path.join(root, 'src/cli/dist/main.js');
  const peerCli = path.join(root, 'node_modules/openapi-typescript/bin/cli.js');
  const cold = [];
  const alone = [];
  const unchanged = [];
  for (let run = 0; run < runs; run += 1) {
    await rm(path.join(own, 'generated'), { recursive: true, force: true });
    await rm(path.join(own, 'node_modules'), { recursive: true, force: true });
    await mkdir(path.join(own, 'node_modules'));
    // The peer is given these two; this repository's third description is no API of a partner.
    const generate = [cli, 'generate', 'partner-api', 'vercel-api'];
    cold.push(await measure(generate, { cwd: own }));
    alone.push(await measure([peerCli], { cwd: peer }));
    unchanged.push(await measure(generate, { cwd: own }));
  }
  await Promise.all([own, peer].map((folder) => rm(folder, { recursive: true })));
  const coldTime = median(cold.map(({ busy }) => busy));
  const aloneTime = median(alone.map(({ busy }) => busy));
  const aloneWait = median(alone.map(({ milliseconds }) => milliseconds));
  const unchangedTime = median(unchanged.map(({ milliseconds }) => milliseconds));
  return [
    {
      what: '`generate`, both APIs, cold: lint, bundle and all outputs, CPU time',
      ours: `${Math.round(coldTime)} ms`,
      peer: `${Math.round(aloneTime)} ms, openapi-typescript alone (types only)`,
      ratio: coldTime / aloneTime,
      goal: 'at most 0.8',
      isReached: coldTime / aloneTime <= 0.8,
    },
    {
      what: '`generate`, both APIs, nothing changed',
      ours: `${Math.round(unchangedTime)} ms`,
      peer: `${Math.round(aloneWait)} ms, openapi-typescript alone (it remembers nothing)`,
      ratio: unchangedTime / aloneWait,
      goal: 'at most 500 ms',
      isReached: unchangedTime <= 500,
    },
    memoryFigure(cold, alone),
  ];
}

function memoryFigure(
  cold: readonly { readonly memory: number }[],
  alone: readonly { readonly memory: number }[],
): Figure {
  const ours = median(cold.map(({ memory }) => memory));
  const peer = median(alone.map(({ memory }) => memory));
  return {
    what: '`generate`, both APIs, cold: peak memory',
    ours: `${Math.round(ours)} MiB`,
    peer: `${Math.round(peer)} MiB, openapi-typescript alone`,
    ratio: ours / peer,
    goal: 'under 300 MB',
    isReached: ours * 1.048_576 < 300,
  };
}

async function prepare(root: string, config: string | undefined): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-bench-'));
  await cp(path.join(root, 'spec'), path.join(folder, 'spec'), { recursive: true });
  if (config !== undefined) await cp(path.join(root, config), path.join(folder, config));
  else await writeFile(path.join(folder, 'redocly.yaml'), peerConfig);
  return folder;
}

const peerConfig = `
apis:
  partner-api:
    root: spec/partner-api/openapi.yaml
    x-openapi-ts: { output: out/partner-api.ts }
  vercel-api:
    root: spec/vercel-api/openapi.yaml
    x-openapi-ts: { output: out/vercel-api.ts }
`;
