/**
 * `npm run bench:generic`: has `counterpart test --spec` and Specmatic test the example library with its
 * faults in turn, and writes what they find and what it takes into docs/benchmarks.md. A sample of the first
 * faults of each kind, `--each N` of them; `--all` takes every fault.
 */

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { libraryFaults, type LibraryFault } from '../../examples/library/faults.js';
import { serveLibrary, token } from './generic-server.js';
import { writeSection } from './page.js';
import { addedTo, alarmsOf, inPairs, seconds, shareOf } from './peers-compare.js';
import { javaVersion, Tools, versions, type Subject, type Tested } from './peers-run.js';

const { values: flags } = parseArgs({
  options: { all: { type: 'boolean', default: false }, each: { type: 'string', default: '1' } },
});

const tools = ['counterpart', 'specmatic'] as const;
type Name = (typeof tools)[number];

/** What one fault came to, by tool. */
interface Row {
  readonly kind: string;
  readonly fault: LibraryFault;
  readonly tried: Readonly<Record<Name, Tried>>;
}

interface Tried {
  /** A test that fails because of the fault. */
  readonly newly: string | undefined;
  /** What the report says besides: advice, or another reason of a test that fails anyway. */
  readonly noticed: string | undefined;
  readonly tested: Tested;
}

const description = fileURLToPath(new URL('../../examples/library/openapi.yaml', import.meta.url));

/** Runs of the sound server, so that a test which fails only at times is known as such. */
const soundRuns = 2;

const java = await javaVersion().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
const sample = Object.entries(libraryFaults).flatMap(([kind, faults]) =>
  faults
    .slice(0, flags.all ? faults.length : Number(flags.each))
    .map((fault: LibraryFault) => ({ kind, fault })),
);
const installed = await Tools.install(['specmatic']);
try {
  await compare(installed);
} finally {
  await installed.remove();
}

async function compare(runner: Tools): Promise<void> {
  const sound = await inPairs(
    Array.from({ length: soundRuns }, () => undefined),
    (fault) => testWithBoth(runner, fault),
  );
  for (const name of tools) {
    const [tested] = sound.map((run) => run[name]);
    if (tested?.isComplete !== true) throw new Error(`${name} did not end on the sound server.`);
    console.error(`${name}, sound: ${alarmsOf(tested)} tests fail`);
  }
  const rows = await inPairs(sample, async ({ kind, fault }): Promise<Row> => {
    const tested = await testWithBoth(runner, fault);
    const judge = (name: Name): Tried => {
      const base = sound.map((run) => run[name]);
      const newly = addedTo(base, tested[name], ({ failed }) => failed);
      const noticed = newly ?? addedTo(base, tested[name], ({ reasons }) => reasons);
      const unended = tested[name].isComplete ? undefined : 'comes to no end';
      return { newly: newly ?? unended, noticed: noticed ?? unended, tested: tested[name] };
    };
    const row = {
      kind,
      fault,
      tried: { counterpart: judge('counterpart'), specmatic: judge('specmatic') },
    };
    console.error(textOf(row));
    return row;
  });
  const section = render(rows, sound);
  await writeSection('generic', section);
  console.log(section);
}

/** One after the other, so that both have the same machine. */
async function testWithBoth(
  runner: Tools,
  fault: LibraryFault | undefined,
): Promise<Readonly<Record<Name, Tested>>> {
  const subject: Subject = {
    description,
    secrets: { bearerAuth: token },
    serve: (tool) => serveLibrary(fault, tool === 'specmatic'),
  };
  return {
    counterpart: await runner.test('counterpart', subject),
    specmatic: await runner.test('specmatic', subject),
  };
}

function textOf({ kind, fault, tried }: Row): string {
  const lines = tools.map((name) => {
    const { newly, noticed, tested } = tried[name];
    const told = noticed === undefined ? '-' : `(${noticed})`;
    const times = `${seconds([tested.milliseconds])} s, ${seconds([tested.busy])} s of CPU`;
    return `\n  ${name}: ${newly ?? told}; ${times}`;
  });
  return `${fault} (${kind})${lines.join('')}`;
}

function render(rows: readonly Row[], sound: readonly Readonly<Record<Name, Tested>>[]): string {
  const kinds = Object.keys(libraryFaults).map((kind) =>
    toRow(
      kind,
      rows.filter((row) => row.kind === kind),
    ),
  );
  const all = Object.values(libraryFaults).flat().length;
  const scope = flags.all
    ? `all ${all} faults`
    : `a sample, at most ${flags.each} of each kind, ${rows.length} of ${all} faults`;
  const cells = (cell: (name: Name) => string) => tools.map(cell).join(' | ');
  const timesOf = (name: Name, time: 'milliseconds' | 'busy') =>
    rows.map(({ tried }) => tried[name].tested[time]);
  const wall = ratioOf(rows, 'milliseconds');
  const busy = ratioOf(rows, 'busy');
  return `## Seeded faults of any API: Specmatic beside the generic tests

Written by \`npm run bench:generic\` for ${scope}. Both tools test the library of \`examples/library\`,
with its description and its token: \`counterpart test URL --spec examples/library/openapi.yaml\`, and
Specmatic with its generative tests. For Specmatic, which makes up ids, a proxy puts those of a book, a
review and a member that are there in place of well-formed ones, and takes out authors that it drew twice.
A fault counts as found when a test fails that passes on the sound server, or when the tool comes to no end.

| kind | faults tried | found by Counterpart | found by Specmatic | mentioned by Counterpart | mentioned by Specmatic |
| --- | --- | --- | --- | --- | --- |
${[...kinds, toRow('all', rows)].join('\n')}

Mentioned is also what the report says without a test that fails newly: Counterpart's advice, and another
reason of a test of Specmatic that fails on the sound server, too.

| on the sound server, and time | Counterpart | Specmatic |
| --- | --- | --- |
| tests that fail on the sound server | ${cells((name) =>
    sound
      .slice(0, 1)
      .map((run) => alarmsOf(run[name]))
      .join(''),
  )} |
| seconds a run, median, two at a time | ${cells((name) => seconds(timesOf(name, 'milliseconds')))} |
| CPU seconds a run, median | ${cells((name) => seconds(timesOf(name, 'busy')))} |

Counterpart takes ${wall} of Specmatic's time and ${busy} of its CPU time; the goal is at most a tenth.

${new Date().toISOString().slice(0, 10)}. Node ${process.version}, Java ${java}, Specmatic ${versions.specmatic}.
`;
}

/** Over all runs, as a share. */
function ratioOf(rows: readonly Row[], time: 'milliseconds' | 'busy'): string {
  const sum = (name: Name) => rows.reduce((all, { tried }) => all + tried[name].tested[time], 0);
  return `${((sum('counterpart') / sum('specmatic')) * 100).toFixed(1)} %`;
}

function toRow(kind: string, rows: readonly Row[]): string {
  const cells = (['newly', 'noticed'] as const).flatMap((what) =>
    tools.map((name) => {
      const found = rows.filter(({ tried }) => tried[name][what] !== undefined);
      return shareOf(found.length, rows.length);
    }),
  );
  return `| ${[kind, rows.length, ...cells].join(' | ')} |`;
}
