/** Signals to a command and to all that it has started: to the process group that it leads. */

import { setTimeout as wait } from 'node:timers/promises';

/** Between two looks whether anything is left, in milliseconds. */
const interval = 20;

/**
 * @param leader Process id of the command.
 * @param signal Zero only asks.
 * @returns Whether anything of the group was there.
 */
export function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal);
  } catch {
    return false;
  }
}

/**
 * Tells a group to end and waits until nothing of it is left: shells end before what they have started.
 * @param grace After which what is left is ended, in milliseconds.
 */
export async function endGroup(leader: number, grace: number): Promise<void> {
  if (!signalGroup(leader, 'SIGTERM')) return;
  const until = Date.now() + grace;
  while (Date.now() < until) {
    await wait(interval);
    if (!signalGroup(leader, 0)) return;
  }
  signalGroup(leader, 'SIGKILL');
}
