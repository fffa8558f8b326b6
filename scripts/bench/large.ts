/** Measures the local Vercel with large states: what one request takes must not grow with what is there. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { memoryOf, start, type Started } from './load.js';
import { runNode } from './process.js';
import type { Figure } from './report.js';

/** How many resources there are, and as many invoices, in one installation. */
const sizes = [1_000, 10_000, 100_000] as const;

/** As `fill-state.mjs` prints it. */
interface Filled {
  readonly token: string;
  readonly installationId: string;
  readonly productId: string;
}

interface Caller extends Filled {
  readonly url: string;
  /** Number of resources. */
  readonly size: number;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

interface Operation {
  readonly what: string;
  /** How often it is measured. */
  readonly times: number;
  readonly isFlat: boolean;
  /** @param number Another each time. */
  request(caller: Caller, number: number): Request;
}

const plan = { id: 'pro', type: 'subscription', name: 'Pro', cost: '$20.00/month' };

function imported({ productId }: Filled, name: string): unknown {
  return { productId, name, status: 'ready', billingPlan: plan };
}

const operations: readonly Operation[] = [
  {
    what: 'GET …/resources/{resourceId}',
    times: 500,
    isFlat: true,
    request: ({ size }, number) => ({
      method: 'GET',
      path: `/resources/db_${1 + ((number * 7919) % size)}`,
    }),
  },
  {
    what: 'PUT …/resources/{resourceId}, a new name',
    times: 300,
    isFlat: true,
    request: (caller, number) => ({
      method: 'PUT',
      path: `/resources/new_${number}`,
      body: imported(caller, `cache ${number}`),
    }),
  },
  {
    what: 'PUT …/resources/{resourceId}, a name that is taken',
    times: 300,
    isFlat: true,
    request: (caller, number) => ({
      method: 'PUT',
      path: `/resources/same_${number}`,
      body: imported(caller, 'db'),
    }),
  },
  {
    what: 'PATCH …/resources/{resourceId}, another name',
    times: 300,
    isFlat: true,
    request: ({ size }, number) => ({
      method: 'PATCH',
      path: `/resources/db_${1 + ((number * 7919) % size)}`,
      body: { name: `renamed ${number}` },
    }),
  },
  {
    what: 'POST …/billing/invoices',
    times: 300,
    isFlat: true,
    request: ({ size }, number) => ({
      method: 'POST',
      path: '/billing/invoices',
      body: invoiceOf(1 + ((number * 7919) % size), number),
    }),
  },
  {
    what: 'GET /_counterpart/exchanges, a page of the log',
    times: 20,
    isFlat: false,
    request: () => ({ method: 'GET', path: '/_counterpart/exchanges?limit=20' }),
  },
  {
    what: 'GET …/resources, all of them in one answer, as the API has it',
    times: 3,
    isFlat: false,
    request: () => ({ method: 'GET', path: '/resources' }),
  },
  {
    what: 'GET /_counterpart/snapshot',
    times: 1,
    isFlat: false,
    request: () => ({ method: 'GET', path: '/_counterpart/snapshot' }),
  },
];

/** Of a minute that no other invoice bills. */
function invoiceOf(resource: number, number: number): unknown {
  const item = {
    billingPlanId: 'free',
    resourceId: `db_${resource}`,
    name: 'Free',
    units: 'month',
  };
  return {
    externalId: `bench-${number}`,
    invoiceDate: minute(number),
    period: { start: minute(number), end: minute(number + 1) },
    items: [{ ...item, price: '20.00', quantity: 1, total: '20.00' }],
  };
}

function minute(at: number): string {
  return new Date(Date.UTC(2027, 0, 1) + at * 60_000).toISOString();
}

/** What is measured of one size. */
interface Measured {
  /** Milliseconds from the start of the process to its first answer. */
  readonly start: number;
  /** Resident set in MB, after the requests that are flat. */
  readonly memory: number;
  /** Milliseconds of processor time a request, by operation. */
  readonly cpu: readonly number[];
}

export async function benchLarge(root: string): Promise<Figure[]> {
  const measured: Measured[] = [];
  for (const size of sizes) measured.push(await measureSize(root, size));
  const [least, , most] = measured;
  if (least === undefined || most === undefined) throw new Error('Nothing was measured.');
  const series = (of: (one: Measured) => number, unit: string, digits: number): string =>
    measured.map((one) => of(one).toFixed(digits)).join(' · ') + ` ${unit}`;
  const rows = operations.map(({ what, isFlat }, at): Figure => {
    const cpu = (one: Measured): number => one.cpu[at] ?? Number.NaN;
    const ratio = cpu(most) / cpu(least);
    return {
      what: `processor time a request, \`${what}\``,
      ours: series(cpu, 'ms', 2),
      peer: 'itself with 1,000',
      ratio,
      goal: isFlat ? 'at most 1.3' : 'none',
      ...(isFlat && { isReached: ratio <= 1.3 }),
    };
  });
  return [
    ...rows,
    {
      what: 'from the start of the process to the first answer',
      ours: series(({ start: time }) => time, 'ms', 0),
      peer: 'itself with 1,000',
      ratio: most.start / least.start,
      goal: 'at most 1500 ms',
      isReached: most.start <= 1500,
    },
    {
      what: 'memory after the single requests',
      ours: series(({ memory }) => memory, 'MB', 0),
      peer: 'itself with 1,000',
      ratio: most.memory / least.memory,
      goal: 'at most 450 MB',
      isReached: most.memory <= 450,
    },
  ];
}

async function measureSize(root: string, size: number): Promise<Measured> {
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-bench-'));
  const file = path.join(folder, 'state.db');
  const program = path.join(root, 'scripts/bench/fill-state.mjs');
  // Printed by the program.
  const filled = JSON.parse(await runNode([program, file, String(size)], { cwd: root })) as Filled;
  const began = performance.now();
  const server = await start(root, 'serve-state.mjs', [file]);
  const caller = { ...filled, url: server.line, size };
  try {
    await answerOf(caller, { method: 'GET', path: '/account' });
    const time = performance.now() - began;
    const cpu: number[] = [];
    let memory = 0;
    for (const operation of operations) {
      cpu.push(await cpuOf(server, caller, operation));
      if (operation.isFlat) memory = (await memoryOf(server)).resident;
    }
    return { start: time, memory, cpu };
  } finally {
    server.child.kill();
    await rm(folder, { recursive: true });
  }
}

/** One after another, after as many that are not measured. */
async function cpuOf(server: Started, caller: Caller, operation: Operation): Promise<number> {
  const { times } = operation;
  for (let number = 0; number < times; number += 1) {
    await answerOf(caller, operation.request(caller, number));
  }
  const before = await memoryOf(server);
  for (let number = times; number < 2 * times; number += 1) {
    await answerOf(caller, operation.request(caller, number));
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
