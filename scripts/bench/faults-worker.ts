/** A worker process of the benchmark of faults: runs the jobs that it is sent, one after the other. */

import { runJob, type Job } from './faults-run.js';

process.on('message', (job: Job) => {
  runJob(job).then(
    (outcome) => process.send?.({ outcome }),
    (error: unknown) =>
      process.send?.({ error: String(error instanceof Error ? error.stack : error) }),
  );
});
