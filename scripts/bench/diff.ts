/** Measures `diff` beside that of Redocly: time, memory, and which breaking changes each finds. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { isObject, objectAt, type Json, type JsonObject } from '../../src/openapi/json.js';
import {
  describeOperations,
  describeSchemas,
  operationExamples,
  operationPath,
  placeOf,
  schemaExamples,
} from '../../test/openapi/diff/examples/index.js';
import { unchangedPairs } from '../../test/openapi/diff/examples/unchanged.js';
import { measure, median, runNode, type Measured } from './process.js';
import { table, type Row } from '../table.js';
import type { Detailed, Figure } from './report.js';

const runs = 5;

/** How long it takes, and how much memory. */
export function benchDiff(root: string): Promise<Figure[]> {
  return withPrograms(root, (folder, programs) => benchSize(root, folder, programs));
}

/** What it says of pairs whose verdict is proven. */
export function benchDiffVerdicts(root: string): Promise<Detailed> {
  return withPrograms(root, benchVerdicts);
}

async function withPrograms<T>(
  root: string,
  bench: (folder: string, programs: Programs) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-bench-'));
  try {
    return await bench(folder, {
      ours: [path.join(root, 'src/cli/dist/main.js'), 'diff'],
      peer: [path.join(root, 'node_modules/@redocly/cli/bin/cli.js'), 'diff', '--fail-on=none'],
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Programs {
  readonly ours: readonly string[];
  readonly peer: readonly string[];
}

async function benchSize(root: string, folder: string, programs: Programs): Promise<Figure[]> {
  const text = await readFile(path.join(root, 'generated/vercel-api/openapi.json'), 'utf8');
  // The bundle is one JSON object.
  const bundle = JSON.parse(text) as JsonObject;
  const some = await writePair(folder, 'some', repeat(bundle, 180));
  const many = await writePair(folder, 'many', repeat(bundle, 1200));
  const ours: Measured[] = [];
  const peer: Measured[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await measure([...programs.ours, ...some], { cwd: folder }));
    peer.push(await measure([...programs.peer, ...some], { cwd: folder }));
  }
  const large = await measure([...programs.ours, ...many], { cwd: folder });
  const largePeer = await measure([...programs.peer, ...many], { cwd: folder });
  const time = ratioOf(ours, peer, ({ busy }) => busy);
  const memory = ratioOf(ours, peer, (measured) => measured.memory);
  return [
    {
      what: '`diff` of two revisions with 180 operations: CPU time',
      ours: `${Math.round(time.ours)} ms`,
      peer: `${Math.round(time.peer)} ms, redocly diff`,
      ratio: time.ratio,
      goal: 'at most 0.5',
      isReached: time.ratio <= 0.5,
    },
    {
      what: '`diff` of two revisions with 180 operations: peak memory',
      ours: `${Math.round(memory.ours)} MiB`,
      peer: `${Math.round(memory.peer)} MiB, redocly diff`,
      ratio: memory.ratio,
      goal: 'at most 0.5',
      isReached: memory.ratio <= 0.5,
    },
    {
      what: '`diff` of two revisions with 1,200 operations: CPU time',
      ours: `${Math.round(large.busy)} ms`,
      peer: `${Math.round(largePeer.busy)} ms, redocly diff`,
      ratio: large.busy / largePeer.busy,
      goal: 'at most 4 s',
      isReached: large.busy <= 4000,
    },
  ];
}

function ratioOf(
  ours: readonly Measured[],
  peer: readonly Measured[],
  pick: (measured: Measured) => number,
): { readonly ours: number; readonly peer: number; readonly ratio: number } {
  const own = median(ours.map(pick));
  const other = median(peer.map(pick));
  return { ours: own, peer: other, ratio: own / other };
}

/** The operations of a description again and again, under paths and names of their own. */
function repeat(bundle: JsonObject, operations: number): JsonObject {
  const paths: Record<string, Json> = {};
  const components: Record<string, Record<string, Json>> = {};
  let count = 0;
  for (let copy = 0; count < operations; copy += 1) {
    const renamed = copyOf(bundle, copy);
    for (const [kind, members] of Object.entries(objectAt(renamed, 'components'))) {
      for (const [name, member] of Object.entries(isObject(members) ? members : {})) {
        const own = kind === 'securitySchemes' ? name : `C${copy}${name}`;
        (components[kind] ??= {})[own] = member ?? null;
      }
    }
    for (const [template, item] of Object.entries(objectAt(renamed, 'paths'))) {
      if (count >= operations || !isObject(item)) continue;
      paths[`/c${copy}${template}`] = item;
      count += Object.keys(item).filter((key) => key !== 'parameters').length;
    }
  }
  return { ...bundle, paths, components };
}

/** The description with references that lead to the components of this copy. */
function copyOf(bundle: JsonObject, copy: number): JsonObject {
  const text = JSON.stringify(bundle)
    .replace(/#\/components\/(\w+)\//g, `#/components/$1/C${copy}`)
    .replaceAll('"operationId":"', `"operationId":"c${copy}-`);
  // What was an object still is one.
  return JSON.parse(text) as JsonObject;
}

/** Both revisions as YAML; in the new one every tenth whole number may be any number. */
async function writePair(folder: string, name: string, old: JsonObject): Promise<string[]> {
  const current = stringify(old, { aliasDuplicateObjects: false });
  let seen = 0;
  const changed = current.replace(/^( +)type: integer$/gm, (line: string, indent: string) => {
    seen += 1;
    return seen % 10 === 0 ? `${indent}type: number` : line;
  });
  const files = [path.join(folder, `${name}-old.yaml`), path.join(folder, `${name}-new.yaml`)];
  await Promise.all(files.map((file, index) => writeFile(file, index === 0 ? current : changed)));
  return files;
}

/** Pairs with one change each, or none: which break a client that was written for the old one? */
async function benchVerdicts(folder: string, programs: Programs): Promise<Detailed> {
  const schemas = await flagged(folder, programs, describeSchemas('old'), describeSchemas('new'));
  const operations = await flagged(
    folder,
    programs,
    describeOperations('old'),
    describeOperations('new'),
  );
  const judged: Judgement[] = [
    ...schemaExamples.flatMap(({ code, onlyOld, onlyNew }, index) => [
      judge(`${code}, sent`, placeOf('request', index), onlyOld !== undefined, schemas),
      judge(`${code}, answered`, placeOf('response', index), onlyNew !== undefined, schemas),
    ]),
    ...operationExamples.map(({ code, direction, onlyOld, onlyNew, ...example }, index) => {
      const breaks = (direction === 'request' ? onlyOld : onlyNew) !== undefined;
      const side = example.new === undefined ? 'old' : 'new';
      return judge(code, operationPath(index, side), breaks, operations);
    }),
  ];
  for (const { name: what, ...pair } of unchangedPairs) {
    const { ours, peer } = await flagged(folder, programs, pair.old, pair.new);
    judged.push({ what, breaks: false, ours: ours.size > 0, peer: peer.size > 0 });
  }
  const breaking = judged.filter(({ breaks }) => breaks);
  const harmless = judged.filter(({ breaks }) => !breaks);
  const figures = [
    verdictFigure('breaking changes found', breaking, 'all'),
    verdictFigure('breaking changes invented', harmless, 'none'),
  ];
  return { figures, details: sideBySide(judged) };
}

/** Every pair, and what each tool says of it. */
function sideBySide(judged: readonly Judgement[]): string {
  const said = (breaks: boolean, pair: Judgement): string => {
    const word = breaks ? 'breaks' : 'harmless';
    return breaks === pair.breaks ? word : `**${word}**`;
  };
  const rows = judged.map((pair, index): Row => [
    String(index + 1),
    pair.what,
    pair.breaks ? 'breaks' : 'harmless',
    said(pair.ours, pair),
    said(pair.peer, pair),
  ]);
  const head: Row = ['', 'what changes', 'proven', 'Counterpart', 'redocly diff'];
  return [
    'What a change is to a client that was written for the old description, as validators prove it ' +
      '([changes.md](changes.md)), and what each tool says; the pairs at the end mean the same.',
    table(head, rows).join('\n'),
  ].join('\n\n');
}

interface Judgement {
  readonly what: string;
  readonly breaks: boolean;
  readonly ours: boolean;
  readonly peer: boolean;
}

interface Flagged {
  readonly ours: ReadonlySet<string>;
  readonly peer: ReadonlySet<string>;
}

function judge(what: string, place: string, breaks: boolean, { ours, peer }: Flagged): Judgement {
  return { what, breaks, ours: ours.has(place), peer: peer.has(place) };
}

function verdictFigure(what: string, pairs: readonly Judgement[], goal: 'all' | 'none'): Figure {
  const ours = pairs.filter((pair) => pair.ours).length;
  const peer = pairs.filter((pair) => pair.peer).length;
  const wanted = goal === 'all' ? pairs.length : 0;
  return {
    what: `${what}, of ${pairs.length} pairs that ${goal === 'all' ? 'break' : 'do not break'} a client`,
    ours: String(ours),
    peer: `${peer}, redocly diff`,
    ratio: ours / Math.max(peer, 1),
    goal,
    isReached: ours === wanted,
  };
}

/** The paths for which each tool says that a client breaks. */
async function flagged(
  folder: string,
  programs: Programs,
  old: Json,
  current: Json,
): Promise<Flagged> {
  const files = [path.join(folder, 'old.yaml'), path.join(folder, 'new.yaml')];
  await Promise.all(
    [old, current].map((document, index) =>
      writeFile(files[index] ?? '', stringify(document, { aliasDuplicateObjects: false })),
    ),
  );
  const [ours, peer] = await Promise.all(
    [programs.ours, programs.peer].map(async (program) =>
      JSON.parse(await runNode([...program, '--format=json', ...files], { cwd: folder })),
    ),
  );
  const own = changesIn(ours).filter(({ client }) => client === 'major');
  const other = changesIn(peer).filter(({ impact }) => impact === 'major');
  return {
    ours: new Set(own.flatMap(({ operations }) => pathsOf(operations))),
    peer: new Set(other.map((change) => pathIn(String(change['path'])))),
  };
}

function changesIn(report: unknown): JsonObject[] {
  const changes: unknown = isObject(report) ? report['changes'] : [];
  return Array.isArray(changes) ? changes.filter((change) => isObject(change)) : [];
}

function pathsOf(operations: Json | undefined): string[] {
  return Array.isArray(operations)
    ? operations.flatMap((one: Json) => (isObject(one) ? [String(one['path'])] : []))
    : [];
}

/** The path that a JSON Pointer into `paths` leads through. */
function pathIn(pointer: string): string {
  const [, , segment = ''] = pointer.split('/');
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
