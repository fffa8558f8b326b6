/** How much a page of a list has: `?limit=`. */

import { integer } from '../shape.js';

const longestPage = 1000;

/** @returns 100 by default. @throws ShapeError for what is no number from 1 to 1000. */
export function limitOf(limit: string | null): number {
  return limit === null ? 100 : integer(1, longestPage)(Number(limit), ['limit']);
}
