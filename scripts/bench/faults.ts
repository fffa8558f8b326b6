/**
 * `npm run bench:faults`: tests a partner with every seeded fault, and writes the table into
 * docs/benchmarks.md. `--subject table` tries the other server, `--only ID,…` the faults whose ids begin so
 * and says what was found, by `--checks PATTERN` alone; `--json` prints all outcomes.
 */

import { parseArgs } from 'node:util';
import { writeSection } from './page.js';
import { runJobs } from './faults-pool.js';
import { isNamed, renderSection, reportOf, type FaultReport } from './faults-report.js';
import type { Job, Outcome } from './faults-run.js';
import { faultsOf, subjectNames, type SubjectFault, type SubjectName } from './faults-subjects.js';

const { values: flags } = parseArgs({
  options: {
    subject: { type: 'string', default: 'example' },
    only: { type: 'string' },
    checks: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const name = subjectOf(flags.subject);
const faults = faultsOf[name];

const seed = 1;
const soundSeeds = Array.from({ length: 10 }, (_, index) => index + 1);

if (flags.only === undefined) await tryAll();
else await trySome(flags.only.split(','));

async function tryAll(): Promise<void> {
  const sound = soundSeeds.flatMap((own) => [false, true].map((isSlow) => toSound(own, isSlow)));
  const jobs = [...sound, ...faults.map(toJob)];
  const outcomes = await runJobs(jobs, (outcome, done) => tell(outcome, done, jobs.length));
  const report = reportOf(name, outcomes);
  await writeSection(name === 'example' ? 'faults' : `faults-${name}`, renderSection(report));
  console.log(flags.json ? JSON.stringify(outcomes, null, 2) : textOf(report));
  process.exitCode = report.goals.every(({ isReached }) => isReached) ? 0 : 1;
}

/** With the sound server before, so that what is said of it too does not count. */
async function trySome(prefixes: readonly string[]): Promise<void> {
  const chosen = faults.filter(({ id }) => prefixes.some((prefix) => id.startsWith(prefix)));
  const sound = [false, true].map((isSlow) => toSound(seed, isSlow));
  const { checks } = flags;
  const jobs = [...sound, ...chosen.map(toJob)].map((job) => ({
    ...job,
    ...(checks && { checks }),
  }));
  const outcomes = await runJobs(jobs, () => {});
  const { tried } = reportOf(name, outcomes);
  for (const outcome of outcomes.filter(({ fault }) => fault === undefined)) {
    console.log(
      `sound${outcome.isSlow ? ', slow' : ''}: ${foundIn(outcome)} (${outcome.requests})`,
    );
    for (const { message } of outcome.violations) console.log(`    ${message}`);
  }
  for (const { fault, outcome } of tried) {
    console.log(
      `${outcome.isKilled ? '+' : '-'} ${fault.id} at ${fault.operationId}: ${foundIn(outcome)}`,
    );
  }
  process.exitCode = tried.every(({ outcome }) => outcome.isKilled) ? 0 : 1;
}

function subjectOf(text: string): SubjectName {
  const known = subjectNames.find((item) => item === text);
  if (known === undefined) throw new RangeError(`Subjects are ${subjectNames.join(' and ')}.`);
  return known;
}

function toSound(own: number, isSlow: boolean): Job {
  return { subject: name, fault: undefined, seed: own, isSlow };
}

function toJob({ id, isSlow = false }: SubjectFault): Job {
  return { subject: name, fault: id, seed, isSlow };
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

function wanted({ id, operationId, rule = [] }: SubjectFault): string {
  return `${id} [${rule.join('|')} at ${operationId}]`;
}

function foundIn({ violations, untested }: Outcome): string {
  const list = violations.map(({ code, operationId }) => `${code} at ${operationId}`);
  return [...list, ...untested.map((id) => `untested ${id}`)].join(', ');
}
