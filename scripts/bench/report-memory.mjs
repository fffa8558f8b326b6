// Preloaded into measured processes: leaves their peak memory and CPU time where the benchmark finds them.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_REPORT, JSON.stringify([maxRSS, userCPUTime + systemCPUTime]));
});
