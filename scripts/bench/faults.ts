/**
 * `npm run bench:faults`: tests the example partner with every seeded fault, and writes the table into
 * docs/benchmarks.md. `--only ID` tries one fault and says what was found; `--json` prints all outcomes.
 */

import { parseArgs } from 'node:util';
import { faultOf, faults, type Fault } from '../../examples/partner/faults/index.js';
import { writeSection } from './page.js';
import { runJobs } from './faults-pool.js';
import { isNamed, renderSection, reportOf, type FaultReport } from './faults-report.js';
import type { Job, Outcome } from './faults-run.js';

const { values: flags } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'boolean', default: false } },
});

const seed = 1;
const soundSeeds = Array.from({ length: 10 }, (_, index) => index + 1);

if (flags.only === undefined) await tryAll();
else await tryOne(faultOf(flags.only));

async function tryAll(): Promise<void> {
  const sound = soundSeeds.flatMap((own) =>
    [false, true].map((isSlow) => ({ fault: undefined, seed: own, isSlow })),
  );
  const jobs = [...sound, ...faults.map(toJob)];
  const outcomes = await runJobs(jobs, (outcome, done) => tell(outcome, done, jobs.length));
  const report = reportOf(outcomes);
  await writeSection('faults', renderSection(report));
  console.log(flags.json ? JSON.stringify(outcomes, null, 2) : textOf(report));
  process.exitCode = report.goals.every(({ isReached }) => isReached) ? 0 : 1;
}

async function tryOne(fault: Fault): Promise<void> {
  const [outcome] = await runJobs([toJob(fault)], () => {});
  console.log(JSON.stringify({ fault: { ...fault, apply: undefined }, outcome }, null, 2));
  process.exitCode = outcome?.isKilled ? 0 : 1;
}

function toJob({ id, isSlow = false }: Fault): Job {
  return { fault: id, seed, isSlow };
}

function tell({ fault = 'sound', isKilled }: Outcome, done: number, total: number): void {
  console.error(`${done}/${total} ${fault}: ${isKilled ? 'found' : 'nothing found'}`);
}

function textOf(report: FaultReport): string {
  const misnamed = report.tried.filter((item) => item.outcome.isKilled && !isNamed(item));
  const many = report.tried.filter(({ outcome }) => outcome.violations.length > 1);
  const alarms = report.sound.filter(({ isKilled }) => isKilled);
  return [
    renderSection(report),
    ...alarms.map((item) => `! sound, seed ${item.seed}: ${foundIn(item)}`),
    ...misnamed.map(({ fault, outcome }) => `? ${wanted(fault)}: ${foundIn(outcome)}`),
    ...many.map(({ fault, outcome }) => `+ ${wanted(fault)}: ${foundIn(outcome)}`),
    ...report.goals.map(
      ({ what, value, goal, isReached }) =>
        `${isReached ? '✓' : '✗'} ${what}: ${value} (goal ${goal})`,
    ),
  ].join('\n');
}

function wanted({ id, operationId, rule }: Fault): string {
  return `${id} [${rule.join('|')} at ${operationId}]`;
}

function foundIn({ violations, untested }: Outcome): string {
  const list = violations.map(({ code, operationId }) => `${code} at ${operationId}`);
  return [...list, ...untested.map((id) => `untested ${id}`)].join(', ');
}
