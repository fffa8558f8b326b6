/**
 * `npm run bench:sound`: tests five servers without a fault with ten seeds each, as many at a time as there are
 * cores and then four times as many, and writes what was said of them into docs/benchmarks.md.
 */

import { availableParallelism } from 'node:os';
import { runJobs } from './faults-pool.js';
import type { Job, Outcome } from './faults-run.js';
import { subjectNames } from './faults-subjects.js';
import { writeSection } from './page.js';
import { median } from './process.js';
import { soundNames } from './sound-subjects.js';

const servers = {
  example: 'the example, by the generated code',
  table: 'a table of routes, by hand',
  express: 'Express, by hand, as a process of its own',
  late: 'the example, each answer up to 40 ms late',
  text: 'the example, refusals in plain text',
} as const satisfies Record<Job['subject'], string>;

const seeds = Array.from({ length: 10 }, (_, index) => index + 1);

const cores = availableParallelism();

const jobs = [...subjectNames, ...soundNames].flatMap((subject) =>
  seeds.map((seed): Job => ({ subject, fault: undefined, seed, isSlow: false })),
);

const rows: string[] = [];
let alarms = 0;
for (const [load, workers] of [
  ['a run for each core', cores],
  [`four runs for each core`, 4 * cores],
] as const) {
  const outcomes = await runJobs(jobs, tell, workers);
  for (const [subject, server] of Object.entries(servers)) {
    const own = outcomes.filter((outcome) => outcome.subject === subject);
    rows.push(toRow(server, load, own));
    alarms += own.filter(isAlarm).length;
  }
}
await writeSection('sound', renderSection());
console.log(renderSection());
process.exitCode = alarms === 0 ? 0 : 1;

/** Red for a server that is right. */
function isAlarm({ violations, untested }: Outcome): boolean {
  return untested.length > 0 || violations.some(({ severity }) => severity === 'must');
}

function adviceIn({ violations }: Outcome): readonly string[] {
  return violations.filter(({ severity }) => severity === 'should').map(({ code }) => code);
}

function tell(outcome: Outcome, done: number): void {
  const said = outcome.violations.map(({ code, operationId }) => `${code} at ${operationId}`);
  console.error(
    `${done}/${jobs.length} ${outcome.subject}, seed ${outcome.seed}: ${said.join(', ')}`,
  );
}

function toRow(server: string, load: string, outcomes: readonly Outcome[]): string {
  const advice = [...new Set(outcomes.flatMap(adviceIn))].map((code) => `\`${code}\``);
  return `| ${[
    server,
    load,
    outcomes.length,
    outcomes.filter(isAlarm).length,
    advice.join(', ') || '—',
    Math.round(median(outcomes.map(({ requests }) => requests))),
  ].join(' | ')} |`;
}

function renderSection(): string {
  return `## Contract tests of servers without a fault

Written by \`npm run bench:sound\`. Five servers that are right are tested with ten seeds each, on a machine
that has time and on one that has none. An alarm is a run that is red.

| server | at a time | runs | alarms | advice | requests, median |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
