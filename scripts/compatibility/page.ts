/** Writes what the generators made of the documents as docs/compatibility.md. */

import { arch, cpus, platform } from 'node:os';
import { quoted, table } from '../table.js';
import { sourceOf, type PublicDocument } from './documents.js';
import { compilers, node, ours, peers, type Generator } from './generators.js';
import { heap } from './limited.js';
import type { Attempt } from './try.js';

/** One document, and what each generator made of it. */
export interface Tried {
  readonly document: PublicDocument;
  /** Operations that the document has. */
  readonly operations: number;
  readonly attempts: readonly Attempt[];
}

const heads = ['generator', 'accepted', '5.9', '6', '7', 'operations left out', 'CPU'];

export function compatibilityPage(tried: readonly Tried[]): string {
  return [
    '# Public documents',
    '',
    '<!-- Written by `npm run compatibility`. -->',
    '',
    'Each document was given, as it is published, to Counterpart and to four other generators, in a process of its own. What was written was compiled with `--strict` by three versions of TypeScript. An operation counts as left out where the code has nothing for it.',
    '',
    ...summary(tried),
    '',
    ...tried.flatMap(section),
    '## How this was made',
    '',
    `\`npm run compatibility -- FOLDER\` fetches the documents into the folder, the generators and compilers into a temporary one, and writes this page; names of documents after the folder try these alone and print. All run on ${quoted(node)}, one after the other, with at most ${heap} MiB of heap and 15 minutes a process, on ${cpus().length} × ${cpus()[0]?.model ?? arch()} (${platform()}). CPU is user and system time of one run of the generator with all that it starts.`,
    '',
    ...table(['generator', 'makes', 'packages'], [ours, ...peers].map(generatorRow)),
    '',
    `Compilers: ${Object.values(compilers).map(quoted).join(', ')}.`,
    '',
  ].join('\n');
}

/** Of each generator, how many documents it came through. */
function summary(tried: readonly Tried[]): string[] {
  const rows = [ours, ...peers].map(({ name }) => {
    const found = tried.flatMap(({ document, operations, attempts }) =>
      attempts
        .filter(({ generator }) => generator.name === name)
        .map((one) => ({ document, operations, one })),
    );
    const count = (holds: (attempt: (typeof found)[number]) => boolean): string =>
      `${found.filter(holds).length} of ${found.length}`;
    return [
      name,
      count(({ one }) => one.isAccepted),
      ...Object.keys(compilers).map((compiler) => count(({ one }) => compilesBy(one, compiler))),
      count(({ one, operations }) => one.isAccepted && one.operations >= operations),
    ];
  });
  return table(['generator', 'accepted', 'TypeScript 5.9', '6', '7', 'nothing left out'], rows);
}

function section({ document, operations, attempts }: Tried): string[] {
  return [
    `## ${document.name}`,
    '',
    `[${document.file}](${sourceOf(document)}), ${operations} operations.`,
    '',
    ...table(
      heads,
      attempts.map((attempt) => row(attempt, operations)),
    ),
    '',
    ...remarks(attempts),
  ];
}

function row(attempt: Attempt, operations: number): string[] {
  const { generator, isAccepted, busy } = attempt;
  return [
    generator.name,
    isAccepted ? 'yes' : 'no',
    ...Object.keys(compilers).map((compiler) => {
      if (!isAccepted) return '';
      return compilesBy(attempt, compiler) ? 'yes' : 'no';
    }),
    isAccepted ? String(Math.max(0, operations - attempt.operations)) : 'all',
    `${busy.toFixed(1)} s`,
  ];
}

/** What failed, by name: the reasons that the table has no room for. */
function remarks(attempts: readonly Attempt[]): string[] {
  const lines = attempts.flatMap(({ generator, remark, faults }) => {
    const said = remark === undefined ? [] : [`- ${generator.name}: ${code(remark)}`];
    const wrong = [...faults].flatMap(([compiler, fault]) =>
      fault === undefined ? [] : [`- ${generator.name}, ${compiler}: ${code(fault)}`],
    );
    return [...said, ...wrong];
  });
  return lines.length === 0 ? [] : [...lines, ''];
}

function compilesBy({ isAccepted, faults }: Attempt, compiler: string): boolean {
  return isAccepted && faults.get(compiler) === undefined;
}

function generatorRow({ name, makes, packages }: Generator): string[] {
  return [name, makes, packages.map(quoted).join(', ')];
}

/** Others' words, which may hold what Markdown would read. */
function code(text: string): string {
  return quoted(text.replaceAll('`', "'"));
}
