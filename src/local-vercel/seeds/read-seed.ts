/** Reads a seed that came as data. */

import { refuseDuplicates } from './duplicates.js';
import { seedShape, type Seed } from './seed.js';

/** @throws ShapeError for what a seed cannot say, and for two things of one id or token. */
export function readSeed(value: unknown): Seed {
  // An empty file.
  const seed = seedShape(value ?? {}, []);
  refuseDuplicates(seed);
  return seed;
}
