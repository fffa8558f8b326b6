/** Reads single keys from a terminal. */

import type { Action } from './actions.js';
import { colors } from '../colors.js';
import { printFailure } from '../print.js';

/** What a terminal sends for Ctrl-C and Ctrl-D in raw mode. */
const ends = new Set(['\u0003', '\u0004']);

/**
 * Runs the action of each key that is pressed, one after another.
 * @returns Gives the terminal back.
 */
export function listenToKeys(actions: readonly Action[], stop: () => void): () => void {
  const { stdin } = process;
  let running = Promise.resolve();
  const onData = (chunk: Buffer): void => {
    for (const key of chunk.toString()) {
      if (ends.has(key)) stop();
      const action = actions.find((item) => item.key === key.toLowerCase());
      if (action !== undefined) running = running.then(() => runAction(action));
    }
  };
  stdin.setRawMode(true);
  stdin.resume();
  stdin.on('data', onData);
  return () => {
    stdin.off('data', onData);
    stdin.setRawMode(false);
    stdin.pause();
  };
}

async function runAction({ label, run }: Action): Promise<void> {
  try {
    await run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    printFailure(`${label}: ${reason}`);
  }
}

/** `p provision   b bill …`, as many lines as are needed. */
export function describeKeys(actions: readonly Action[], width: number): string[] {
  const lines: string[] = [];
  let line = ' ';
  let length = 1;
  for (const { key, label } of actions) {
    const added = 3 + key.length + label.length;
    if (length + added > width) {
      lines.push(line);
      line = ' ';
      length = 1;
    }
    line += ` ${colors.bold(colors.cyan(key))} ${label} `;
    length += added;
  }
  return [...lines, line];
}
