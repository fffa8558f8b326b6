/** What the local Vercel holds, as the page last read it; read again after everything that may change it. */

import { computed, signal } from '@preact/signals';
import { getClock, getState, listFaults } from '../../../generated/admin-api/client.js';
import type { ActiveFault, Clock, State } from '../../../generated/admin-api/types.js';
import { ask, client } from './client.js';

/** Absent until the first answer. */
export const state = signal<State | undefined>(undefined);
export const clock = signal<(Clock & { readonly readAt: number }) | undefined>(undefined);
export const faults = signal<readonly ActiveFault[]>([]);
/** Why the state could not be read the last time. */
export const failure = signal<string | undefined>(undefined);

let running: Promise<void> | undefined;
let isAskedAgain = false;

/** Reads all of it; calls while it is being read lead to one more reading. */
export function refresh(): Promise<void> {
  if (running !== undefined) {
    isAskedAgain = true;
    return running;
  }
  running = read().finally(() => {
    running = undefined;
    if (!isAskedAgain) return;
    isAskedAgain = false;
    void refresh();
  });
  return running;
}

async function read(): Promise<void> {
  try {
    const [held, time, rules] = await Promise.all([
      ask(getState(client)),
      ask(getClock(client)),
      ask(listFaults(client)),
    ]);
    state.value = held;
    clock.value = { ...time, readAt: Date.now() };
    faults.value = rules.faults;
    failure.value = undefined;
  } catch (error) {
    failure.value = error instanceof Error ? error.message : String(error);
  }
}

/** A burst of exchanges is over after so long without one, in milliseconds; one that goes on is looked into between. */
const quiet = 200;
const longestBurst = 2000;

let burst: { readonly began: number; readonly timer: ReturnType<typeof setTimeout> } | undefined;

/** After a burst of exchanges the state is read once. */
export function refreshSoon(): void {
  const now = Date.now();
  const began = burst?.began ?? now;
  clearTimeout(burst?.timer);
  const timer = setTimeout(
    () => {
      burst = undefined;
      void refresh();
    },
    Math.max(0, Math.min(quiet, began + longestBurst - now)),
  );
  burst = { began, timer };
}

/** The time of the local Vercel now, in milliseconds since 1970. */
export function nowAt(machineTime: number): number {
  if (clock.value === undefined) return machineTime;
  const { now, isFrozen, readAt } = clock.value;
  const at = Date.parse(now);
  return isFrozen ? at : at + machineTime - readAt;
}

/** Installations of the Marketplace whose removal was not asked for. */
export const liveInstallations = computed(() =>
  (state.value?.installations ?? []).filter(
    ({ deletedAt, deleteRequestedAt, installationType }) =>
      deletedAt === null && deleteRequestedAt === null && installationType === 'marketplace',
  ),
);
