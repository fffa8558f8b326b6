// Preloaded into measured processes: leaves their peak memory where the benchmark finds it.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env.BENCH_REPORT, String(process.resourceUsage().maxRSS));
});
