/** Waits for what the partner does on its own. */

import { setTimeout as pause } from 'node:timers/promises';

/** How long what follows an answer may take, in milliseconds: servers that call or write after an answer do so at once. */
export const settling = 50;

const step = 5;

/**
 * Looks every few milliseconds.
 * @param slowest Where each look costs something: the time to the next doubles up to so many milliseconds.
 * @returns Whether it came true within the time, in milliseconds.
 */
export async function waitUntil(
  isTrue: () => boolean | Promise<boolean>,
  within: number,
  slowest = step,
): Promise<boolean> {
  const end = performance.now() + within;
  for (let next = step; !(await isTrue()); next = Math.min(2 * next, slowest)) {
    if (performance.now() >= end) return false;
    await pause(next);
  }
  return true;
}

export async function waitFor(milliseconds: number): Promise<void> {
  await pause(milliseconds);
}
