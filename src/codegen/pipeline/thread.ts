/** A second thread for what takes longest and needs nothing from the rest: openapi-typescript and formatting. */

import { Worker } from 'node:worker_threads';
import { builtFile, isSource } from '@openapi-counterpart/openapi/package-file';
import { runJob, type Job } from './jobs.js';

export interface Thread {
  /** The formatted text that a job gives. */
  run(job: Job): Promise<string>;
  close(): Promise<void>;
}

/** What the worker answers: one message a job, in the order in which they were sent. */
export type JobReply = { readonly text: string } | { readonly error: string };

/** Starts the thread at once, so that it loads the compiler while descriptions are linted. */
export function startThread(): Thread {
  // A worker could load nothing.
  if (isSource) return { run: runJob, close: () => Promise.resolve() };
  const worker = new Worker(builtFile('worker.js'));
  const waiting: { resolve(text: string): void; reject(error: Error): void }[] = [];
  worker.on('message', (reply: JobReply) => {
    const caller = waiting.shift();
    if ('text' in reply) caller?.resolve(reply.text);
    else caller?.reject(new Error(reply.error));
  });
  worker.on('error', (error) => {
    for (const caller of waiting.splice(0)) caller.reject(error);
  });
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(job);
      }),
    close: async () => void (await worker.terminate()),
  };
}
