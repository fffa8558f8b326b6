/**
 * Takes one installation through its whole life, on both sides, and tells it as a story:
 * `npx tsx examples/lifecycle/main.ts [--seed N]`.
 */

import { parseArgs } from 'node:util';
import { chapters } from './chapters.js';
import { createNarrator } from './narrator.js';
import type { Plot } from './plot.js';
import { setUp } from './set-up.js';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
const sides = await setUp(Number(values.seed));
const narrator = createNarrator(sides.vercel, (line) => console.log(line));
const plot: Plot = { sides, narrator, installationId: '', resourceId: '' };
try {
  for (const [title, play] of chapters) {
    narrator.chapter(title);
    await play(plot);
    await sides.vercel.settled();
  }
  console.log(`\nThe end, after ${narrator.close()} calls.`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await sides.close();
}
