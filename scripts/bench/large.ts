/**
 * Measures the local Vercel with large states: what one request takes must not grow with what is there.
 * All sizes run at once and are asked in turn, so that a drifting machine drifts for all of them.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  operations,
  type Caller,
  type Filled,
  type Operation,
  type Request,
} from './large-operations.js';
import { memoryOf, start, type Started } from './load.js';
import { median, runNode } from './process.js';
import type { Figure } from './report.js';

/** How many resources there are, and as many invoices. */
interface Size {
  readonly resources: number;
  readonly installations: number;
}

/** The first is what the others are held against. */
const sizes: readonly Size[] = [
  { resources: 1_000, installations: 1 },
  { resources: 10_000, installations: 1 },
  { resources: 100_000, installations: 1 },
  { resources: 100_000, installations: 10_000 },
];

/** What is measured of one size. */
export interface Measured {
  /** Milliseconds from the start of the process to its first answer, and of processor time until then. */
  readonly start: number;
  readonly startCpu: number;
  /** Milliseconds of processor time until the first use of all collections was answered. */
  readonly firstUse: number;
  /** Resident set in MB, after the requests that are flat. */
  readonly memory: number;
  /** Milliseconds of processor time a request, by operation. */
  readonly cpu: readonly number[];
}

/** How often each size is asked in turn; the median counts. */
const rounds = 9;

export async function benchLarge(root: string): Promise<Figure[]> {
  const subjects: Subject[] = [];
  try {
    for (const size of sizes) subjects.push(await startSize(root, size));
    const cpu = subjects.map((): number[] => []);
    for (const operation of operations.filter(({ kind }) => kind !== 'whole')) {
      const medians = await cpuInTurn(subjects, operation);
      for (const [at, value] of medians.entries()) cpu[at]?.push(value);
    }
    const memory: number[] = [];
    for (const { server } of subjects) memory.push((await memoryOf(server)).resident);
    for (const operation of operations.filter(({ kind }) => kind === 'whole')) {
      for (const [at, subject] of subjects.entries()) {
        cpu[at]?.push(await cpuOf(subject, operation));
      }
    }
    return figuresOf(
      subjects.map(({ start: time, startCpu, firstUse }, at) => ({
        start: time,
        startCpu,
        firstUse,
        memory: memory[at] ?? Number.NaN,
        cpu: cpu[at] ?? [],
      })),
    );
  } finally {
    for (const { server, folder } of subjects) {
      server.child.kill();
      await rm(folder, { recursive: true });
    }
  }
}

/** The rows of the table. @param measured By size; the first is what the others are held against. */
export function figuresOf(measured: readonly Measured[]): Figure[] {
  const figure = (
    what: string,
    of: (one: Measured) => number,
    { unit, digits }: { readonly unit: string; readonly digits: number },
    goal: Goal,
  ): Figure => {
    const values = measured.map(of);
    const [least = Number.NaN] = values;
    const most = Math.max(...values);
    return {
      what,
      ours: `${values.map((value) => value.toFixed(digits)).join(' · ')} ${unit}`,
      peer: 'itself with 1,000',
      ratio: most / least,
      ...goal(most, most / least),
    };
  };
  return [
    ...operations.map(({ what, kind }, at) =>
      figure(
        `processor time a request, \`${what}\``,
        ({ cpu }) => cpu[at] ?? Number.NaN,
        { unit: 'ms', digits: 2 },
        goals[kind],
      ),
    ),
    figure(
      'from the start of the process to the first answer',
      ({ start: time }) => time,
      { unit: 'ms', digits: 0 },
      atMost(1500, 'ms'),
    ),
    figure(
      'processor time of the start',
      ({ startCpu }) => startCpu,
      { unit: 'ms', digits: 0 },
      none,
    ),
    figure(
      'processor time until all that is there was used once',
      ({ firstUse }) => firstUse,
      { unit: 'ms', digits: 0 },
      none,
    ),
    figure(
      'memory after the single requests',
      ({ memory }) => memory,
      { unit: 'MB', digits: 0 },
      atMost(450, 'MB'),
    ),
  ];
}

type Goal = (most: number, ratio: number) => Pick<Figure, 'goal' | 'isReached'>;

const none: Goal = () => ({ goal: 'none' });

function atMost(limit: number, unit: string): Goal {
  return (most) => ({ goal: `at most ${limit} ${unit}`, isReached: most <= limit });
}

const goals: Readonly<Record<Operation['kind'], Goal>> = {
  flat: (_most, ratio) => ({ goal: 'at most 1.3', isReached: ratio <= 1.3 }),
  page: atMost(20, 'ms'),
  whole: none,
};

/** A local Vercel of one size that runs. */
interface Subject extends Pick<Measured, 'start' | 'startCpu' | 'firstUse'> {
  readonly server: Started;
  readonly folder: string;
  readonly caller: Caller;
  /** Of the last request, so that each is about something else. */
  number: number;
}

async function startSize(root: string, { resources, installations }: Size): Promise<Subject> {
  console.error(`  ${resources} resources in ${installations} installations`);
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-bench-'));
  const file = path.join(folder, 'state.db');
  const program = path.join(root, 'scripts/bench/fill-state.mjs');
  const args = [program, file, String(resources), String(installations)];
  // Printed by the program.
  const filled = JSON.parse(await runNode(args, { cwd: root })) as Filled;
  const began = performance.now();
  const server = await start(root, 'serve-state.mjs', [file]);
  const own = resources / installations;
  const caller: Caller = { ...filled, url: server.line, own, size: resources };
  await answerOf(caller, { method: 'GET', path: '/account' });
  const time = performance.now() - began;
  const { cpu: startCpu } = await memoryOf(server);
  for (const { kind, request } of operations) {
    if (kind === 'flat') await answerOf(caller, request(caller, 0));
  }
  const { cpu: firstUse } = await memoryOf(server);
  return { start: time, startCpu, firstUse, server, folder, caller, number: 0 };
}

/** Milliseconds of processor time a request, by subject: the median of the rounds after the first, which warms up. */
async function cpuInTurn(subjects: readonly Subject[], operation: Operation): Promise<number[]> {
  const taken = subjects.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, subject] of subjects.entries()) {
      const cpu = await cpuOf(subject, operation);
      if (round > 0) taken[at]?.push(cpu);
    }
  }
  return taken.map(median);
}

/** Milliseconds of processor time a request, of as many as the operation says, one after another. */
async function cpuOf(subject: Subject, { times, request }: Operation): Promise<number> {
  const { server, caller } = subject;
  const before = await memoryOf(server);
  for (let left = times; left > 0; left -= 1) {
    subject.number += 1;
    await answerOf(caller, request(caller, subject.number));
  }
  return ((await memoryOf(server)).cpu - before.cpu) / times;
}

async function answerOf(
  { url, token, installationId }: Caller,
  { method, path: below, body }: Request,
): Promise<void> {
  const isAdmin = below.startsWith('/_counterpart');
  const address = isAdmin ? below : `/v1/installations/${installationId}${below}`;
  const response = await fetch(`${url}${address}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${address} was refused: ${text}`);
}
