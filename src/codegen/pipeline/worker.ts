/** The other side of `thread.ts`. */

import { parentPort } from 'node:worker_threads';
import { runJob, type Job } from './jobs.js';
import type { JobReply } from './thread.js';

// The compiler takes longest to load, and every generation needs it.
void import('../emitters/types.js');

let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (job: Job) => {
  // One after the other: replies are told apart by their order.
  last = last.then(async () => parentPort?.postMessage(await answer(job)));
});

async function answer(job: Job): Promise<JobReply> {
  try {
    return { text: await runJob(job) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
