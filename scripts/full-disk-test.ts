/**
 * Fills the disk under a local Vercel with a state file, and kills it: `tsx scripts/full-disk-test.ts
 * FOLDER [rounds]`, where FOLDER is on a disk of a few megabytes of its own (on Linux: `mount -t tmpfs
 * -o size=4m tmpfs FOLDER`). What was acknowledged has to be there, and nothing else may be lost.
 */

import { once } from 'node:events';
import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  compare,
  invoice,
  reach,
  readState,
  start,
  type Caller,
  type Ledger,
} from './crash/rounds.js';

const [folder, given = '5'] = process.argv.slice(2);
if (folder === undefined || (await readdir(folder)).length > 0) {
  throw new Error('Name an empty folder on a small disk of its own.');
}
const file = path.join(folder, 'state.db');
const ballast = path.join(folder, 'ballast');
const ledger: Ledger = { invoices: new Map(), reportedAt: 0, next: 1 };
const faults: string[] = [];
let refusals = 0;
/** What is said of a change that waits for the disk. */
const notWritten = 'could not write its state file';

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Without the client, which throws for what no operation answers. */
async function call(
  { baseUrl, token, installationId }: Caller,
  below: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(`${baseUrl}/v1/installations/${installationId}${below}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}

/** @returns Whether it was acknowledged; what is refused otherwise than for the disk is a fault. */
async function writeOne(caller: Caller): Promise<boolean> {
  const number = ledger.next++;
  const externalId = `full-${number}`;
  const { status, text } = await call(caller, '/billing/invoices', invoice(number, externalId));
  if (status === 200) {
    // As the operation answers.
    const { invoiceId } = JSON.parse(text) as { readonly invoiceId: string };
    ledger.invoices.set(externalId, invoiceId);
    return true;
  }
  refusals += 1;
  if (!text.includes(notWritten)) faults.push(`refused with ${text}`);
  return false;
}

async function fill(caller: Caller): Promise<void> {
  // A file that another program lets grow, which can be taken away again.
  for (let size = 1_000_000; size >= 1000; size = Math.floor(size / 2)) {
    await writeFile(ballast, Buffer.alloc(size), { flag: 'a' }).catch(() => {});
  }
  while (await writeOne(caller));
  // Once it is full it stays so, and what was acknowledged can be read.
  if (await writeOne(caller)) faults.push('a write was acknowledged on a full disk');
  const [id] = [...ledger.invoices.values()].slice(-1);
  const read = await call(caller, `/billing/invoices/${id}`);
  // An answer may show what waits to be written, so it waits too.
  if (read.status !== 200 && !read.text.includes(notWritten)) {
    faults.push(`a read was refused with ${read.text}`);
  }
}

async function live(round: number): Promise<void> {
  const child = start(file);
  const ended = once(child, 'exit');
  try {
    const caller = await reach(child);
    for (let count = 0; count < 20; count += 1) await writeOne(caller);
    await fill(caller);
    if (round % 2 === 0) {
      await rm(ballast, { force: true });
      if (!(await writeOne(caller))) faults.push('a write was refused when there was room again');
    }
  } finally {
    child.kill('SIGKILL');
    await ended;
    await rm(ballast, { force: true });
  }
}

for (let round = 1; round <= Number(given); round += 1) {
  await live(round);
  const state = await readState(file);
  faults.push(...compare(state, ledger).map((fault) => `round ${round}: ${fault}`));
}
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(
  `${given} rounds on a full disk: ${ledger.invoices.size} invoices acknowledged, ` +
    `${refusals} writes refused, ${faults.length} faults.`,
);
process.exitCode = faults.length === 0 && refusals > 0 ? 0 : 1;
