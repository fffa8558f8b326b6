/** Runs jobs in worker processes, and gives their outcomes in the order of the jobs. */

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Job, Outcome } from './faults-run.js';

const worker = fileURLToPath(new URL('./faults-worker.ts', import.meta.url));

/**
 * @param most How many at a time; as many as there are cores by default.
 * @throws Error when a job fails: that is a fault of the benchmark or of a check.
 */
export async function runJobs(
  jobs: readonly Job[],
  onDone: (outcome: Outcome, done: number) => void,
  most: number = availableParallelism(),
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  let done = 0;

  async function work(): Promise<void> {
    const child = fork(worker, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    try {
      for (let index = next; index < jobs.length; index = next) {
        next += 1;
        const job = jobs[index];
        if (job === undefined) return;
        const outcome = await ask(child, job);
        outcomes[index] = outcome;
        done += 1;
        onDone(outcome, done);
      }
    } finally {
      child.kill();
    }
  }

  const workers = Math.min(most, jobs.length);
  await Promise.all(Array.from({ length: workers }, work));
  return outcomes;
}

interface Answer {
  readonly outcome?: Outcome;
  readonly error?: string;
}

async function ask(child: ChildProcess, job: Job): Promise<Outcome> {
  const listening = new AbortController();
  const gone = once(child, 'exit', listening).then(() => {
    throw new Error(`The worker ended in the midst of ${job.fault ?? 'the sound server'}.`);
  });
  // No longer of interest once there is an answer.
  gone.catch(() => {});
  child.send(job);
  // What comes over this channel was sent by the worker above.
  const [{ outcome, error }] = (await Promise.race([once(child, 'message'), gone])) as [Answer];
  listening.abort();
  if (outcome === undefined) throw new Error(`${job.fault ?? 'The sound server'}: ${error}`);
  return outcome;
}
