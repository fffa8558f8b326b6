/** Measures that an operation more takes `generate` the same time however many there are. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { operationsIn } from '../../src/openapi/path-items.js';
import { isObject, type JsonObject } from '../../src/openapi/json.js';
import { githubDescription, installGithub } from './generation-large.js';
import { measure } from './process.js';
import type { Figure } from './report.js';

/** How many operations there are. */
const sizes = [1_000, 2_000, 4_000] as const;

/** Generation of all outputs from GitHub's description, cut or copied to sizes. */
export async function benchLinearGeneration(root: string): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-bench-'));
  try {
    await installGithub(folder);
    const text = await readFile(path.join(folder, githubDescription), 'utf8');
    const seconds: number[] = [];
    for (const size of sizes) {
      const project = path.join(folder, String(size));
      await mkdir(project);
      // A description that was installed as a package.
      const description = resized(JSON.parse(text) as JsonObject, size);
      await writeFile(path.join(project, 'openapi.json'), JSON.stringify(description, null, 2));
      const args = ['generate', '--spec', 'openapi.json', '--out', 'out'];
      const { busy } = await measure([path.join(root, 'src/cli/dist/main.js'), ...args], {
        cwd: project,
      });
      seconds.push(busy / 1000);
    }
    return [figureOf(seconds)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function figureOf(seconds: readonly number[]): Figure {
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = seconds;
  // The components are the same in each, so that what one operation more takes is held against itself.
  const early = (second - first) / (sizes[1] - sizes[0]);
  const ratio = (third - second) / (sizes[2] - sizes[1]) / early;
  return {
    what: "`generate`, GitHub's description cut or copied to 1,000 · 2,000 · 4,000 operations: CPU time",
    ours: `${seconds.map((value) => value.toFixed(1)).join(' · ')} s`,
    peer: 'itself: one more after 2,000 beside one more after 1,000',
    ratio,
    goal: 'at most 1.2',
    isReached: ratio <= 1.2,
  };
}

/** The description with its paths as often as it takes for so many operations, each time below another prefix. */
function resized(description: JsonObject, size: number): JsonObject {
  const { paths } = description;
  if (!isObject(paths)) throw new Error('The description has no paths.');
  const entries: [string, JsonObject][] = [];
  let left = size;
  for (let round = 0; left > 0; round += 1) {
    for (const [route, item] of Object.entries(paths)) {
      if (left <= 0) break;
      if (!isObject(item)) continue;
      const copied = copyOf(item, round);
      entries.push([round === 0 ? route : `/copy-${round}${route}`, copied]);
      left -= operationsIn(copied).length;
    }
  }
  return { ...description, paths: Object.fromEntries(entries) };
}

/** A path item with its operations under other names. */
function copyOf(item: JsonObject, round: number): JsonObject {
  if (round === 0) return item;
  const named = Object.entries(item).map(([key, value]) => {
    const id = isObject(value) ? value['operationId'] : undefined;
    const copy = isObject(value) && id ? { ...value, operationId: `copy-${round}/${id}` } : value;
    return [key, copy] as const;
  });
  return Object.fromEntries(named);
}
