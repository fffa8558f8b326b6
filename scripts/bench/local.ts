/** Measures the local Vercel beside Prism and a bare node:http server: speed, start, memory, durable writes. */

import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { report, reported, vercelBundle } from './exchange.js';
import {
  load,
  loadInTurn,
  memoryOf,
  peerNames,
  start,
  startPrismCli,
  type Started,
  type Target,
} from './load.js';
import { median, runNode } from './process.js';
import type { Figure } from './report.js';
import { rateFigure } from './server.js';

/** How a local Vercel is called. */
interface Address {
  readonly url: string;
  readonly token: string;
  readonly installationId: string;
}

function startLocal(
  root: string,
  stateFile: readonly string[] = [],
  flags: readonly string[] = [],
): Promise<Started> {
  const { planId, resourceId } = reported;
  return start(root, 'serve-local.mjs', [planId, resourceId, ...stateFile], flags);
}

/** How much of a bare server's rate is to be reached. */
const leastOfBare = 0.7;

/** Validated requests and answers, tokens checked, state kept, every exchange logged. */
export async function benchRates(root: string): Promise<Figure[]> {
  const local = await startLocal(root);
  const prism = await start(root, 'serve.mjs', ['prism']);
  const prismCli = await startPrismCli(root, vercelBundle);
  const reply = await fetchText(accountOf(addressOf(local)));
  const bareRead = await start(root, 'serve.mjs', ['bare', '200', reply]);
  const bareWrite = await start(root, 'serve.mjs', ['bare', '201']);
  try {
    const address = addressOf(local);
    const measure = async (target: Target, bare: Started, name: string): Promise<Figure[]> => {
      const targets = [address.url, bare.line, prism.line, prismCli.line].map((origin) => ({
        ...target,
        url: target.url.replace(address.url, origin),
      }));
      const rates = await loadInTurn(targets, { connections: 20, seconds: 3, rounds: 5 });
      const [ours = Number.NaN, least = Number.NaN, peer = Number.NaN, peerCli = Number.NaN] =
        rates.map(median);
      const what = `requests a second to the local Vercel, \`${name}\``;
      return [
        rateFigure(what, ours, least, peerNames.bare, leastOfBare),
        // Without a goal: node:http itself is not always 25 times as fast as that.
        rateFigure(what, ours, peer, peerNames.prism),
        rateFigure(what, ours, peerCli, peerNames.prismCli, 25),
      ];
    };
    return [
      ...(await measure(reportTo(address), bareWrite, 'POST …/billing')),
      ...(await measure(accountOf(address), bareRead, 'GET …/account')),
    ];
  } finally {
    for (const { child } of [local, prism, prismCli, bareRead, bareWrite]) child.kill();
  }
}

const starts = 7;

/** From the start of the process to its first answer, and what it takes then. */
export async function benchStart(root: string): Promise<Figure[]> {
  const times: Record<'local' | 'prism', number[]> = { local: [], prism: [] };
  const sizes: Record<'local' | 'prism', number[]> = { local: [], prism: [] };
  const empty: number[] = [];
  for (let run = 0; run < starts; run += 1) {
    const before = performance.now();
    await runNode(['--eval', '0'], { cwd: root });
    empty.push(performance.now() - before);
    for (const kind of ['local', 'prism'] as const) {
      const began = performance.now();
      const server = await start(root, 'ready.mjs', [kind]);
      await fetchText(accountOf(addressOf(server)));
      times[kind].push(performance.now() - began);
      sizes[kind].push((await memoryOf(server)).resident);
      server.child.kill();
    }
  }
  const [ours, peer] = [median(times.local), median(times.prism)];
  const least = median(empty);
  const [size, peerSize] = [median(sizes.local), median(sizes.prism)];
  return [
    {
      what: 'from the start of the process to the first answer of the local Vercel',
      ours: `${Math.round(ours)} ms, of which an empty Node process takes ${Math.round(least)} ms`,
      peer: `${Math.round(peer)} ms, ${peerNames.prism}`,
      ratio: ours / peer,
      goal: 'at most 120 ms',
      isReached: ours <= 120,
    },
    {
      what: 'memory of an idle local Vercel',
      ours: `${Math.round(size)} MB`,
      peer: `${Math.round(peerSize)} MB, ${peerNames.prism}`,
      ratio: size / peerSize,
      goal: 'at most 80 MB',
      isReached: size <= 80,
    },
  ];
}

const manyRequests = 1_000_000;

/** Memory after many requests beside that after some: what is kept of each must have an end. */
export async function benchGrowth(root: string): Promise<Figure[]> {
  const local = await startLocal(root, [], ['--expose-gc']);
  try {
    const target = reportTo(addressOf(local));
    await load(target, { connections: 20, amount: manyRequests / 50 });
    const before = await memoryOf(local);
    await load(target, { connections: 20, amount: manyRequests });
    const after = await memoryOf(local);
    return [
      {
        what: 'heap of the local Vercel after a million requests more',
        ours: `${after.heap.toFixed(1)} MB (process: ${Math.round(after.resident)} MB)`,
        peer: `${before.heap.toFixed(1)} MB (process: ${Math.round(before.resident)} MB), itself before`,
        ratio: after.heap / before.heap,
        goal: 'at most 1.1',
        isReached: after.heap / before.heap <= 1.1,
      },
    ];
  } finally {
    local.child.kill();
  }
}

const waiting = 50;

/** Each answer waits until its invoice is on the disk, which many share. */
export async function benchDurable(root: string): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-bench-'));
  const local = await startLocal(root, [path.join(folder, 'state.db')]);
  try {
    const { url, token, installationId } = addressOf(local);
    let number = 0;
    const target: Target = {
      url: `${url}/v1/installations/${installationId}/billing/invoices`,
      method: 'POST',
      token,
      nextBody: () => invoice((number += 1)),
    };
    const writes: number[] = [];
    const rates: number[] = [];
    for (let round = 0; round <= 5; round += 1) {
      const rate = await load(target, { connections: waiting, seconds: 3 });
      if (round > 0) rates.push(rate);
      writes.push(syncRate(path.join(folder, 'plain')));
    }
    return [
      rateFigure(
        `invoices a second with \`--state\`, each on the disk before its answer, ${waiting} at a time`,
        median(rates),
        median(writes),
        'appends to a file on the same disk, each followed by fsync',
        0.5,
      ),
    ];
  } finally {
    local.child.kill();
    await rm(folder, { recursive: true });
  }
}

/** What the disk does when every write waits for it. */
function syncRate(file: string): number {
  const line = Buffer.from(invoice(0));
  const descriptor = openSync(file, 'a');
  const began = performance.now();
  let count = 0;
  for (; performance.now() - began < 1000; count += 1) {
    writeSync(descriptor, line);
    fsyncSync(descriptor);
  }
  closeSync(descriptor);
  return (count * 1000) / (performance.now() - began);
}

/** Of a minute of its own, because a plan is billed once a period. */
function invoice(number: number): string {
  return JSON.stringify({
    externalId: `bench-${number}`,
    invoiceDate: minute(number),
    period: { start: minute(number), end: minute(number + 1) },
    items: [
      {
        billingPlanId: reported.planId,
        name: 'Pro',
        price: '20.00',
        quantity: 1,
        total: '20.00',
        units: 'month',
      },
    ],
  });
}

function minute(number: number): string {
  return new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
}

function addressOf({ line }: Started): Address {
  // Printed by serve-local.mjs and ready.mjs.
  return JSON.parse(line) as Address;
}

function accountOf({ url, token, installationId }: Address): Target {
  return { url: `${url}/v1/installations/${installationId}/account`, method: 'GET', token };
}

function reportTo({ url, token, installationId }: Address): Target {
  return {
    url: `${url}/v1/installations/${installationId}/billing`,
    method: 'POST',
    token,
    body: JSON.stringify(report),
  };
}

async function fetchText({ url, token }: Target): Promise<string> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} refused: ${text}`);
  return text;
}
