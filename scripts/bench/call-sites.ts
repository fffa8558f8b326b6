/** Measures what calls of GitHub's client cost a type-check, beside hey-api's client and plain functions. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { camelCase } from '../../src/codegen/code/names.js';
import {
  arrayAt,
  isObject,
  objectAt,
  stringAt,
  type Json,
  type JsonObject,
} from '../../src/openapi/json.js';
import { compilers, ours, peers, type Generator } from '../compatibility/generators.js';
import { runLimited } from '../compatibility/limited.js';
import { strictOptions } from '../compatibility/try.js';
import { githubDescription, installGithub } from './generation-large.js';
import { median } from './process.js';
import type { Figure } from './report.js';

/** Call sites in the checked program, each of an operation of its own. */
const calls = 300;
const runs = 5;

/** Of CPU time: in milliseconds a call, and of the peer's whole check. */
const goals = { call: 0.5, check: 0.7 };

const peer = peerNamed('hey-api');

function peerNamed(wanted: string): Generator {
  const found = peers.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`There is no generator "${wanted}".`);
  return found;
}

/** A call that compiles with both clients, since path parameters are all that the operation needs. */
interface Site {
  /** Both clients have the operation under this name. */
  readonly name: string;
  /** Its path parameters, as TypeScript. */
  readonly path: string;
}

export async function benchCallSites(root: string): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-bench-'));
  try {
    const compiler = compilers['typescript-5'] ?? '';
    await installGithub(folder, [...peer.packages, compiler]);
    // Both with what they need beside them.
    const inline = [...ours.call(githubDescription, ours.name), '--runtime', 'inline'];
    for (const args of [inline, peer.call(githubDescription, peer.name)]) {
      await run([process.execPath, ...args], folder);
    }
    const sites = await sitesOf(await readJson(path.join(folder, githubDescription)), folder);
    const programs: Readonly<Record<Program, string>> = {
      ours: ourCalls(sites),
      none: ourCalls([]),
      plain: plainCalls(sites),
      peer: peerCalls(sites),
      'peer-none': peerCalls([]),
    };
    for (const [name, code] of Object.entries(programs)) await writeProgram(folder, name, code);
    const figures: Figure[] = [];
    for (const name of ['typescript', 'typescript-native']) {
      figures.push(...(await figuresOf(folder, path.join(root, 'node_modules', name))));
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Operations that answer with something and need nothing but what their paths name. */
async function sitesOf(description: JsonObject, folder: string): Promise<readonly Site[]> {
  const texts = await Promise.all(
    [`${ours.name}/client.ts`, `${peer.name}/sdk.gen.ts`].map((file) =>
      readFile(path.join(folder, file), 'utf8'),
    ),
  );
  const sites = Object.values(objectAt(description, 'paths')).flatMap((item) => {
    const operation = isObject(item) ? objectAt(item, 'get') : {};
    const name = camelCase((stringAt(operation, 'operationId') ?? '').replace('/', '-'));
    const parameters = arrayAt(operation, 'parameters').map((one) => resolved(description, one));
    const needed = parameters.filter((one) => one['required'] === true);
    const isKnown = texts.every((text) => new RegExp(`^export \\w+ ${name}\\b`, 'm').test(text));
    const members = needed.map((one) => memberOf(description, one));
    return isKnown && members.length > 0 && !members.includes(undefined)
      ? [{ name, path: `{ ${members.join(', ')} }` }]
      : [];
  });
  if (sites.length < calls) throw new Error(`Only ${sites.length} operations can be called.`);
  return sites.slice(0, calls);
}

/** A member of the call's path, as TypeScript, or nothing where the parameter is of another kind. */
function memberOf(description: JsonObject, parameter: JsonObject): string | undefined {
  const schema = resolved(description, objectAt(parameter, 'schema'));
  const [listed] = arrayAt(schema, 'enum');
  const sample = listed ?? samples[stringAt(schema, 'type') ?? ''];
  return parameter['in'] === 'path' && sample !== undefined
    ? `${JSON.stringify(parameter['name'])}: ${JSON.stringify(sample)}`
    : undefined;
}

const samples: Readonly<Record<string, unknown>> = { string: 'a', integer: 1 };

/** All references of this description lead to a component. */
function resolved(description: JsonObject, value: Json): JsonObject {
  const object = isObject(value) ? value : {};
  const [, , kind = '', name = ''] = stringAt(object, '$ref')?.split('/') ?? [];
  if (name === '') return object;
  return resolved(description, objectAt(objectAt(objectAt(description, 'components'), kind), name));
}

function ourCalls(sites: readonly Site[]): string {
  return `import * as api from '../${ours.name}/client.js';
const client = api.createApiGithubComClient();
${sites
  .map(
    ({ name, path: value }, at) => `
export async function call${at}() {
  const result = await api.${name}(client, { path: ${value} });
  if (!result.ok) throw new Error(String(result.status));
  return result.data;
}`,
  )
  .join('')}
`;
}

/**
 * What the compiler takes for such functions themselves: they call one of which no more than the form of its
 * answer is declared, in a program that checks our client, too, so that the compiler has run as long before.
 */
function plainCalls(sites: readonly Site[]): string {
  return `${ourCalls([])}
interface Input { readonly path: object }
type Answer = { ok: true; status: 200; data: string } | { ok: false; status: 404; data?: never };
declare function send(by: typeof client, input: Input): Promise<Answer>;
${sites
  .map(
    ({ path: value }, at) => `
export async function call${at}() {
  const result = await send(client, { path: ${value} });
  if (!result.ok) throw new Error(String(result.status));
  return result.data;
}`,
  )
  .join('')}
`;
}

function peerCalls(sites: readonly Site[]): string {
  return `import * as api from '../${peer.name}/sdk.gen';
${sites
  .map(
    ({ name, path: value }, at) => `
export async function call${at}() {
  const { data, error, response } = await api.${name}({ path: ${value} });
  if (error !== undefined) throw new Error(String(response?.status));
  return data;
}`,
  )
  .join('')}
`;
}

/** A program of its own, checked strictly, as a new project is. */
async function writeProgram(folder: string, name: string, code: string): Promise<void> {
  await mkdir(path.join(folder, name));
  await writeFile(path.join(folder, name, 'calls.ts'), code);
  const compilerOptions = { ...strictOptions, types: [] };
  const settings = JSON.stringify({ compilerOptions, include: ['.'] });
  await writeFile(path.join(folder, name, 'tsconfig.json'), settings);
}

/** Calls of ours and of the peer, the clients without calls, and ours with calls of something else. */
type Program = 'ours' | 'none' | 'plain' | 'peer' | 'peer-none';

/** The programs in turn, so that a drifting machine drifts for all of them. */
async function figuresOf(folder: string, compiler: string): Promise<Figure[]> {
  const busy: Record<Program, number[]> = {
    ours: [],
    none: [],
    plain: [],
    peer: [],
    'peer-none': [],
  };
  for (let round = 0; round < runs; round += 1) {
    for (const [program, seconds] of Object.entries(busy)) {
      const tsc = path.join(compiler, 'bin/tsc');
      seconds.push(await run([process.execPath, tsc, '-p', program], folder));
    }
  }
  const { version } = await readJson(path.join(compiler, 'package.json'));
  const [own, others] = [median(busy.ours), median(busy.peer)];
  const callOf = (program: Program, without: Program): number =>
    ((median(busy[program]) - median(busy[without])) * 1000) / calls;
  const call = callOf('ours', 'none');
  const peerCall = callOf('peer', 'peer-none');
  const plain = callOf('plain', 'none');
  const what = `type-check of ${calls} calls of GitHub's client, TypeScript ${String(version)}`;
  return [
    {
      what: `${what}: CPU time a call`,
      ours: `${call.toFixed(2)} ms`,
      peer: `${peerCall.toFixed(2)} ms; ${plain.toFixed(2)} ms where a plain function is called`,
      ratio: call / peerCall,
      goal: `at most ${goals.call} ms`,
      isReached: call <= goals.call,
    },
    {
      what: `${what}: CPU time of the whole check`,
      ours: `${own.toFixed(1)} s`,
      peer: `${others.toFixed(1)} s, ${peer.packages.join(', ')}; ours without calls: ${median(busy.none).toFixed(1)} s`,
      ratio: own / others,
      goal: `at most ${goals.check}`,
      isReached: own / others <= goals.check,
    },
  ];
}

/** @returns CPU time in seconds. @throws Error when the command fails. */
async function run(command: readonly string[], folder: string): Promise<number> {
  const { isDone, busy, output } = await runLimited(command, folder);
  if (!isDone) throw new Error(`${command.join(' ')} failed:\n${output}`);
  return busy;
}

async function readJson(file: string): Promise<JsonObject> {
  const value: unknown = JSON.parse(await readFile(file, 'utf8'));
  return isObject(value) ? value : {};
}
