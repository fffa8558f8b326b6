/** Lets one generator read one document, and three compilers what it wrote. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilers, ours, oursInPart, type Generator } from './generators.js';
import { heap, runLimited, type Ran } from './limited.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What one generator made of one document. */
export interface Attempt {
  readonly generator: Generator;
  readonly isAccepted: boolean;
  /** CPU time of generation in seconds. */
  readonly busy: number;
  /** Operations that its code has. */
  readonly operations: number;
  /** By compiler, what it says first, or nothing where it says nothing. */
  readonly faults: ReadonlyMap<string, string | undefined>;
  /** Why the document was refused, or what was left out of it. */
  readonly remark: string | undefined;
}

/** Generates and compiles. `tools` is the folder that the peers and compilers are installed in. */
export async function attempt(
  generator: Generator,
  description: string,
  tools: string,
): Promise<Attempt> {
  const whole = await generate(generator, description, tools);
  // Not every failure shows in the exit code.
  if (whole.isDone && hasModules(outIn(tools)))
    return compileAll(generator, whole, tools, undefined);
  const reason = firstError(whole.output, [tools, path.dirname(description)]);
  const part = generator === ours ? await generate(oursInPart, description, tools) : undefined;
  if (part?.isDone === true) return compileAll(generator, part, tools, `in part: ${reason}`);
  const nothing = { operations: 0, faults: new Map<string, undefined>() };
  return { generator, isAccepted: false, busy: whole.busy, remark: reason, ...nothing };
}

function generate(generator: Generator, description: string, tools: string): Promise<Ran> {
  const out = outIn(tools);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  return runLimited([nodeIn(tools), ...generator.call(description, out)], tools);
}

async function compileAll(
  generator: Generator,
  { busy }: Ran,
  tools: string,
  remark: string | undefined,
): Promise<Attempt> {
  const faults = new Map<string, string | undefined>();
  writeFileSync(path.join(tools, 'tsconfig.json'), JSON.stringify(settings()));
  for (const compiler of Object.keys(compilers)) {
    const ran = await runLimited(compileCall(compiler, tools), tools);
    faults.set(compiler, ran.isDone ? undefined : firstError(ran.output, [tools]));
  }
  const operations = countIn(outIn(tools), generator.operation);
  return { generator, isAccepted: true, busy, operations, faults, remark };
}

function compileCall(compiler: string, tools: string): readonly string[] {
  return [
    nodeIn(tools),
    path.join('node_modules', compiler, compiler === 'typescript-7' ? 'bin/tsc' : 'lib/tsc.js'),
    '-p',
    'tsconfig.json',
    '--pretty',
    'false',
  ];
}

/** Strict, as a new project has it; the module resolution is what code without file extensions wants. */
export const strictOptions = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  strict: true,
  skipLibCheck: true,
  noEmit: true,
} as const;

function settings(): object {
  return {
    compilerOptions: {
      ...strictOptions,
      types: ['node'],
      paths: {
        '@openapi-counterpart/runtime': [path.join(root, 'src/runtime/index.ts')],
        '@openapi-counterpart/runtime/node': [path.join(root, 'src/runtime/node.ts')],
      },
    },
    include: ['out'],
  };
}

function hasModules(folder: string): boolean {
  return modulesIn(folder).length > 0;
}

function modulesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.ts'));
}

function countIn(folder: string, operation: RegExp): number {
  const texts = modulesIn(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  // What follows the paths can look like them.
  const counts = texts.map((text) => {
    const [paths = ''] = text.split(/^export (?:type|interface) (?:webhooks|components)\b/m);
    return paths.match(operation)?.length ?? 0;
  });
  return Math.max(0, ...counts);
}

/** The first that says what is wrong, without colours and without paths of this machine. */
function firstError(output: string, folders: readonly string[]): string {
  // eslint-disable-next-line no-control-regex -- colours begin with it
  const colourless = output.replaceAll(/\u001B\[[\d;]*m/g, '');
  const plain = folders.reduce((text, folder) => text.replaceAll(`${folder}/`, ''), colourless);
  if (plain.includes('heap out of memory')) return `more than ${heap} MiB of memory`;
  const lines = plain
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const at = lines.findIndex((line) => /error|not |cannot|fail|❌|🛑/i.test(line));
  const [first = '', next = ''] = lines.slice(Math.max(0, at));
  const said = first.endsWith(':') ? `${first} ${next}` : first;
  return said.length > 200 ? `${said.slice(0, 200)}…` : said;
}

function outIn(tools: string): string {
  return path.join(tools, 'out');
}

function nodeIn(tools: string): string {
  return path.join(tools, 'node_modules/node/bin/node');
}
