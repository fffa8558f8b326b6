/** Signals to a command and to all that it has started: to the process group that it leads. */

import { readdirSync, readFileSync } from 'node:fs';
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
    if (!hasRunning(leader)) return;
  }
  signalGroup(leader, 'SIGKILL');
}

/**
 * @returns Whether a process of the group still runs. One that has ended can be signalled until its
 *   parent asks how it ended, and the first process of many containers never asks.
 */
export function hasRunning(leader: number): boolean {
  if (!signalGroup(leader, 0)) return false;
  // macOS refuses to signal a group of which nothing else is left.
  if (process.platform !== 'linux') return true;
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && isRunningIn(leader, name));
}

function isRunningIn(leader: number, id: string): boolean {
  try {
    const line = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name before stands in parentheses and may hold any character: proc_pid_stat(5).
    const [state, , group] = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return state !== 'Z' && state !== 'X' && Number(group) === leader;
  } catch {
    // It has ended since its folder was listed.
    return false;
  }
}
