/**
 * `npm run bench:peers`: has Specmatic and Dredd test the example partner with the faults that
 * `bench:faults` seeds, and writes what they and we find into docs/benchmarks.md. A sample of the first
 * faults of each kind, `--each N` of them; `--all` takes every fault.
 */

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultKinds, faults, type Fault } from '../../examples/partner/faults/index.js';
import { runJobs } from './faults-pool.js';
import { reportOf } from './faults-report.js';
import type { Outcome } from './faults-run.js';
import { writeSection } from './page.js';
import { addedTo, alarmsOf, inPairs, seconds, shareOf } from './peers-compare.js';
import { javaVersion, Tools, versions, type Subject, type Tested, type Tool } from './peers-run.js';
import { servePartner } from './peers-server.js';

const { values: flags } = parseArgs({
  options: { all: { type: 'boolean', default: false }, each: { type: 'string', default: '5' } },
});

/** What one fault came to. */
interface Row {
  readonly fault: Fault;
  readonly isFoundByUs: boolean;
  readonly specmatic: Tried;
  readonly dredd: Tried;
}

interface Tried {
  readonly isFound: boolean;
  /** A test that fails because of the fault. */
  readonly newly: string | undefined;
  /** Whether a test that fails either way fails for another reason. */
  readonly isOtherwise: boolean;
  readonly tested: Tested;
}

/** A tool's runs of the sound server: without and with resources that take a while. */
interface Sound {
  readonly quick: readonly Tested[];
  readonly slow: readonly Tested[];
}

const tools: readonly Tool[] = ['specmatic', 'dredd'];

const description = fileURLToPath(
  new URL('../../generated/partner-api/openapi.json', import.meta.url),
);

/** Runs of the sound server, so that a test which fails only at times is known as such. */
const soundRuns = 2;

const java = await javaVersion().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
const sample = flags.all ? faults : faultKinds.flatMap((kind) => firstOf(kind, Number(flags.each)));
const installed = await Tools.install(tools);
try {
  await compare(installed);
} finally {
  await installed.remove();
}

function firstOf(kind: Fault['kind'], count: number): readonly Fault[] {
  return faults.filter((fault) => fault.kind === kind).slice(0, count);
}

async function compare(runner: Tools): Promise<void> {
  const ours = await testOurselves();
  const found = new Set(
    reportOf('example', ours).tried.flatMap(({ fault, outcome }) =>
      outcome.isKilled ? [fault.id] : [],
    ),
  );
  const sound = {
    specmatic: await testSound(runner, 'specmatic'),
    dredd: await testSound(runner, 'dredd'),
  };
  const rows = await inPairs(sample, async (fault): Promise<Row> => {
    const specmatic = await tryTool(runner, 'specmatic', fault, sound.specmatic);
    const dredd = await tryTool(runner, 'dredd', fault, sound.dredd);
    const row = { fault, isFoundByUs: found.has(fault.id), specmatic, dredd };
    console.error(textOf(row));
    return row;
  });
  const section = render(rows, ours, sound);
  await writeSection('peers', section);
  console.log(section);
}

/** Our own tests of the same servers. */
async function testOurselves(): Promise<readonly Outcome[]> {
  const sound = [false, true].map(
    (isSlow) => ({ subject: 'example', fault: undefined, seed: 1, isSlow }) as const,
  );
  const seeded = sample.map(
    ({ id, isSlow = false }) => ({ subject: 'example', fault: id, seed: 1, isSlow }) as const,
  );
  return runJobs([...sound, ...seeded], ({ fault = 'sound' }) => console.error(`ours: ${fault}`));
}

function partnerWith(fault: string | undefined, isSlow: boolean): Subject {
  return { description, secrets: {}, serve: () => servePartner(fault, isSlow) };
}

async function testSound(runner: Tools, tool: Tool): Promise<Sound> {
  const runs = Array.from({ length: soundRuns }, () => false);
  const test = async (isSlow: boolean): Promise<Tested> => {
    const tested = await runner.test(tool, partnerWith(undefined, isSlow));
    if (!tested.isComplete) throw new Error(`${tool} did not end on the sound server.`);
    console.error(`${tool}, sound: ${alarmsOf(tested)} tests fail\n${alarmsIn(tested)}`);
    return tested;
  };
  const slow = sample.some(({ isSlow }) => isSlow) ? [true] : [];
  return { quick: await inPairs(runs, test), slow: await inPairs(slow, test) };
}

async function tryTool(runner: Tools, tool: Tool, fault: Fault, sound: Sound): Promise<Tried> {
  const { id, isSlow = false } = fault;
  const tested = await runner.test(tool, partnerWith(id, isSlow));
  const base = isSlow ? sound.slow : sound.quick;
  const newly = addedTo(base, tested, ({ failed }) => failed);
  const isFound = newly !== undefined || !tested.isComplete;
  const isOtherwise = !isFound && addedTo(base, tested, ({ reasons }) => reasons) !== undefined;
  return { isFound, newly, isOtherwise, tested };
}

/** Who finds the fault, and by which test. */
function textOf({ fault, isFoundByUs, ...tried }: Row): string {
  const others = tools
    .filter((tool) => tried[tool].isFound || tried[tool].isOtherwise)
    .map(
      (tool) =>
        `\n  ${tool}: ${tried[tool].newly ?? (tried[tool].isOtherwise ? 'another reason' : 'comes to no end')}`,
    );
  return `${fault.id} (${fault.kind}): ${isFoundByUs ? 'Counterpart' : '-'}${others.join('')}`;
}

/** The tests that fail on the sound server, those of one operation and status as one. */
function alarmsIn({ failed }: Tested): string {
  const counts = new Map<string, number>();
  for (const [name, count] of failed) {
    const short = name.replace(/^.*Scenario: /, '').replace(/ with (?:a|the) request.*$/, '');
    counts.set(short, (counts.get(short) ?? 0) + count);
  }
  return [...counts].map(([name, count]) => `  ${count} × ${name}`).join('\n');
}

function render(
  rows: readonly Row[],
  ours: readonly Outcome[],
  sound: Readonly<Record<Tool, Sound>>,
): string {
  const kinds = faultKinds.map((kind) =>
    toRow(
      kind,
      rows.filter((row) => row.fault.kind === kind),
    ),
  );
  const scope = flags.all
    ? `all ${rows.length} faults`
    : `a sample: the first ${flags.each} faults of each kind, ${rows.length} of ${faults.length}`;
  const stopped = tools.map((tool) => rows.filter((row) => !row[tool].tested.isComplete).length);
  const withOthers = tools.map((tool) => {
    return rows.filter((row) => row[tool].isFound || row[tool].isOtherwise).length;
  });
  return `## Seeded faults: general tools beside the contract tests

Written by \`npm run bench:peers\` for ${scope}. Specmatic and Dredd test the same server with the
same description. They can neither sign Vercel's tokens nor install first, so a proxy does it for them:
it sets a valid token, keeps an installation and a resource ready, and puts ids and other values that
only this partner knows into their requests. So faults in which tokens or unknown ids are refused cannot
show; and the tools look neither at webhooks, sign-in and calls to Vercel, nor at retries and calls at
the same time. Specmatic runs with its generative tests. A fault counts as found by a tool when a test
fails that passes on the sound server, or when the tool comes to no end (Specmatic: ${stopped[0]}, Dredd: ${stopped[1]}).

| kind | faults tried | found by Counterpart | found by Specmatic | found by Dredd | found by Specmatic or Dredd |
| --- | --- | --- | --- | --- | --- |
${[...kinds, toRow('all', rows)].join('\n')}

| on the sound server, and time | Counterpart | Specmatic | Dredd |
| --- | --- | --- | --- |
| tests that fail on the sound server | ${ourAlarms(ours)} | ${tools.map((tool) => sound[tool].quick.slice(0, 1).map(alarmsOf)).join(' | ')} |
| seconds a run, median, two at a time | ${seconds(ours.map(({ milliseconds }) => milliseconds))} | ${tools.map((tool) => seconds(rows.map((row) => row[tool].tested.milliseconds))).join(' | ')} |

Most tests of the tools that fail on the sound server expect another of the answers that the description
allows; some write a wrong value that the proxy puts right. Where such a test fails with a fault too,
nothing is counted. Some of these then fail for another
reason, which a reader of the report might notice; with them, Specmatic finds ${withOthers[0]} of ${rows.length} faults and Dredd ${withOthers[1]}.

${new Date().toISOString().slice(0, 10)}. Node ${process.version}, Java ${java}, Specmatic ${versions.specmatic}, Dredd ${versions.dredd}.
`;
}

function toRow(kind: string, rows: readonly Row[]): string {
  const cells = [
    (row: Row) => row.isFoundByUs,
    (row: Row) => row.specmatic.isFound,
    (row: Row) => row.dredd.isFound,
    (row: Row) => row.specmatic.isFound || row.dredd.isFound,
  ].map((isFound) => shareOf(rows.filter(isFound).length, rows.length));
  return `| ${[kind, rows.length, ...cells].join(' | ')} |`;
}

function ourAlarms(ours: readonly Outcome[]): string {
  const sound = ours.filter(({ fault }) => fault === undefined);
  return `${sound.reduce((sum, { violations }) => sum + violations.length, 0)} violations`;
}
