/** The jobs of a state in the order in which they fall due, also after the state was replaced. */

import { DueQueue } from './due-queue.js';
import type { Job } from './entities.js';
import { replacementsOf, type State } from './state.js';

export interface JobQueue {
  /** The earliest job that is not running. */
  next(): Job | undefined;
  /** Takes out the one that `next` gave. */
  removeFirst(): void;
  /** Puts in a job that the state has now. */
  add(id: string, dueAt: number): void;
}

export function createJobQueue(state: State, isRunning: (id: string) => boolean): JobQueue {
  let queue = new DueQueue();
  /** Which state the queue is of. */
  let filledAt: number | undefined;

  function fill(): void {
    queue = new DueQueue();
    filledAt = replacementsOf(state);
    for (const [dueAt, jobIds] of state.jobs.keys('due')) {
      for (const id of jobIds) queue.add(id, Number(dueAt));
    }
  }

  return {
    next() {
      if (filledAt !== replacementsOf(state)) fill();
      for (let first = queue.first(); first !== undefined; first = queue.first()) {
        const job = isRunning(first.id) ? undefined : state.jobs.get(first.id);
        if (job !== undefined) return job;
        // It was cancelled, or runs and is deleted after that.
        queue.removeFirst();
      }
      return undefined;
    },
    removeFirst: () => queue.removeFirst(),
    add(id, dueAt) {
      // A queue of another state is filled anew, with this job, when it is next asked.
      if (filledAt === replacementsOf(state)) queue.add(id, dueAt);
    },
  };
}
