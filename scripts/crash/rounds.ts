/** Kills a local Vercel in the midst of writes, and looks whether all it acknowledged is in its state file. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  createVercelClient,
  getInvoice,
  submitBillingData,
  submitInvoice,
  type VercelClient,
} from '@openapi-counterpart/vercel/vercel-api/client';
import { openStateFile } from '@openapi-counterpart/local-vercel/state/sqlite';
import {
  createState,
  restoreSnapshot,
  snapshotOf,
  type State,
} from '@openapi-counterpart/local-vercel/state/state';

export interface CrashReport {
  readonly kills: number;
  readonly acknowledged: number;
  /** Written, but cut off before the answer arrived. */
  readonly unacknowledged: number;
  /** What was acknowledged and is not there, or is there by half. */
  readonly faults: readonly string[];
}

export interface CrashOptions {
  /** A state file that is not there yet. */
  readonly file: string;
  readonly kills: number;
  /** Requests under way at a time. */
  readonly concurrency: number;
  /** Each process is killed after some acknowledged writes, at most this many: after a time there may be none yet. */
  readonly mostWrites: number;
}

/** What was acknowledged: an invoice's id by its externalId, the time of the newest report. */
export interface Ledger {
  readonly invoices: Map<string, string>;
  reportedAt: number;
  next: number;
}

export async function crashRounds(options: CrashOptions): Promise<CrashReport> {
  const ledger: Ledger = { invoices: new Map(), reportedAt: 0, next: 1 };
  const faults: string[] = [];
  let written = 0;
  for (let kill = 0; kill < options.kills; kill += 1) {
    await liveAndDie(options, ledger);
    const state = await readState(options.file);
    faults.push(...compare(state, ledger).map((fault) => `after kill ${kill + 1}: ${fault}`));
    written = state.invoices.size;
  }
  const acknowledged = ledger.invoices.size;
  return { kills: options.kills, acknowledged, unacknowledged: written - acknowledged, faults };
}

async function liveAndDie(options: CrashOptions, ledger: Ledger): Promise<void> {
  const child = start(options.file);
  const ended = once(child, 'exit');
  try {
    const client = await reach(child);
    let left = 1 + Math.floor(Math.random() * options.mostWrites);
    const life: Life = {
      isOver: () => child.killed,
      acknowledge() {
        left -= 1;
        if (left === 0) child.kill('SIGKILL');
      },
    };
    await Promise.all(
      Array.from({ length: options.concurrency }, () => write(client, ledger, life)),
    );
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

export function start(file: string): ChildProcess {
  const program = fileURLToPath(new URL('serve.ts', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', program, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

export interface Caller {
  readonly client: VercelClient;
  readonly baseUrl: string;
  readonly token: string;
  readonly installationId: string;
}

export async function reach(child: ChildProcess): Promise<Caller> {
  if (child.stdout === null) throw new Error('The process was started without its output.');
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('The local Vercel did not start.'))),
  ]);
  // Printed by serve.ts.
  const { url, token, installationId } = JSON.parse(String(line)) as {
    readonly url: string;
    readonly token: string;
    readonly installationId: string;
  };
  const client = createVercelClient({ baseUrl: url, accessToken: token });
  // The first answer loads what answers, which may take longer than the process is to live.
  const path = { integrationConfigurationId: installationId, invoiceId: 'mi_none' };
  await getInvoice(client, { path });
  return { client, baseUrl: url, token, installationId };
}

/** What the writers of one process share. */
interface Life {
  isOver(): boolean;
  /** Called after each whole answer. */
  acknowledge(): void;
}

/** One request after another until the process is gone. Only a whole answer counts. */
async function write(
  { client, installationId }: Caller,
  ledger: Ledger,
  life: Life,
): Promise<void> {
  const path = { integrationConfigurationId: installationId };
  while (!life.isOver()) {
    const number = ledger.next++;
    try {
      if (number % 4 === 0) {
        const now = Date.now();
        const { error } = await submitBillingData(client, { path, body: report(now) });
        if (error !== undefined) throw new Error(`Refused: ${JSON.stringify(error)}`);
        ledger.reportedAt = Math.max(ledger.reportedAt, now);
      } else {
        const externalId = `crash-${number}`;
        const body = invoice(number, externalId);
        const { data, error } = await submitInvoice(client, { path, body });
        if (data?.invoiceId === undefined) throw new Error(`Refused: ${JSON.stringify(error)}`);
        ledger.invoices.set(externalId, data.invoiceId);
      }
    } catch (error) {
      if (life.isOver()) return;
      if (!isConnectionClosed(error)) throw error;
      continue;
    }
    life.acknowledge();
  }
}

/** On a busy machine a connection may have been idle for so long that the server closed it; one that has ended by itself refuses the next. */
function isConnectionClosed(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'UND_ERR_SOCKET';
}

const start2026 = Date.UTC(2026, 0, 1);
const minute = 60_000;
const iso = (time: number): string => new Date(time).toISOString();

/** Of a period of its own, because a plan is billed once a period. */
export function invoice(number: number, externalId: string) {
  const begin = start2026 + number * minute;
  return {
    externalId,
    invoiceDate: iso(begin),
    period: { start: iso(begin), end: iso(begin + minute) },
    items: [
      {
        billingPlanId: 'pro',
        name: 'Pro',
        price: '20.00',
        quantity: 1,
        total: '20.00',
        units: 'month',
      },
    ],
  };
}

function report(now: number) {
  return {
    timestamp: iso(now),
    eod: iso(now),
    period: { start: iso(now - minute), end: iso(now) },
    billing: [],
    usage: [],
  };
}

export async function readState(file: string): Promise<State> {
  const stateFile = await openStateFile(file);
  const kept = createState(stateFile.journal, stateFile.source);
  stateFile.load(kept);
  // In memory, because it is read after the file is closed.
  const state = createState();
  restoreSnapshot(state, snapshotOf(kept));
  await stateFile.close();
  return state;
}

export function compare(state: State, ledger: Ledger): string[] {
  const faults: string[] = [];
  for (const [externalId, id] of ledger.invoices) {
    const found = state.invoices.get(id);
    if (found?.externalId !== externalId) faults.push(`the invoice ${id} (${externalId}) is gone`);
  }
  const reports = state.billingData.all().map(({ timestamp }) => timestamp);
  if (ledger.reportedAt > Math.max(0, ...reports)) faults.push('the newest report is gone');
  const awaited = new Set(state.jobs.all().map(({ data }) => data['invoiceId']));
  for (const { id, state: step } of state.invoices.all()) {
    if (step === 'pending' && !awaited.has(id)) {
      faults.push(`the invoice ${id} is there without the work that goes on with it`);
    }
  }
  return faults;
}
