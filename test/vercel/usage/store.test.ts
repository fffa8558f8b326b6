/** What was counted over the end of the process: nothing is lost that was acknowledged, and nothing doubled. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sqliteUsageStore } from '@openapi-counterpart/vercel/sqlite-store';
import type { UsageStore } from '@openapi-counterpart/vercel';
import { describe, expect, test } from 'vitest';
import { startLocalVercel } from '../../../src/local-vercel/index.js';
import { temporaryFolder } from '../../support/temporary.js';
import { id, queries, start } from '../usage-reporting.js';

const worker = fileURLToPath(new URL('crash-worker.ts', import.meta.url));

function run(token: string, ...args: readonly string[]) {
  return spawn(process.execPath, ['--import', 'tsx', worker, ...args], {
    env: { ...process.env, TOKEN: token },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

test('processes that are killed between reports lose nothing, and the local Vercel has it once', async () => {
  const file = path.join(await temporaryFolder(), 'usage.db');
  const vercel = await startLocalVercel();
  const { state } = vercel.context;
  const [installation] = state.installations.all();
  const [credential] = state.credentials.where('installation', installation?.id ?? '');
  if (installation === undefined || credential === undefined) throw new Error('There is none.');
  const kills = 5;
  let acknowledged = 0;
  for (let round = 1; round <= kills; round += 1) {
    const child = run(credential.id, file, vercel.url, installation.id);
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      // Another place each time.
      if (told.split('\n').length > 7 * round) child.kill('SIGKILL');
    });
    const [, signal] = await once(child, 'close');
    expect(signal).toBe('SIGKILL');
    acknowledged += told.split('\n').length - 1;
  }
  const last = run(credential.id, file, vercel.url, installation.id, 'report');
  expect((await once(last, 'close'))[0]).toBe(0);
  const [report] = state.billingData.where('installation', installation.id);
  await vercel.close();
  const total = Number(/"periodValue":(\d+)/.exec(JSON.stringify(report))?.[1]);
  expect(total).toBeGreaterThanOrEqual(acknowledged);
  // Each killed process may have kept one more than it said.
  expect(total).toBeLessThanOrEqual(acknowledged + kills);
});

describe('a store', () => {
  test('lets the next reporter go on, which reports what was not', async () => {
    const file = path.join(await temporaryFolder(), 'usage.db');
    const store = await sqliteUsageStore(file);
    const first = await start({ store });
    await first.reporter.add(id, queries(3));
    await first.reporter.flush();
    await first.reporter.add(id, queries(4));
    await first.reporter.add('icfg_b', queries(1));
    await first.reporter.forget('icfg_b');
    store.close();

    const again = await sqliteUsageStore(file);
    const second = await start({ store: again });
    await second.reporter.add(id, queries(5));
    await second.reporter.flush();
    expect(second.reports.map(({ installation, usage }) => [installation, usage])).toEqual([
      [id, [{ ...queriesOf(12), dayValue: 12, periodValue: 12 }]],
    ]);
    await second.reporter.flush();
    expect(second.reports).toHaveLength(1);
    again.close();
    const third = await sqliteUsageStore(file);
    const last = await start({ store: third });
    await last.reporter.flush();
    expect(last.reports).toEqual([]);
    third.close();
  });

  test('that fails is heard of, and what it did not keep comes with the next', async () => {
    const kept: ReadonlyMap<string, string | null>[] = [];
    let isFull = true;
    const store: UsageStore = {
      kept: new Map(),
      async keep(texts) {
        if (isFull) throw new Error('The disk is full.');
        kept.push(texts);
      },
    };
    const { reporter, errors } = await start({ store });
    await expect(reporter.add(id, queries(3))).rejects.toThrow('The disk is full.');
    expect(errors.map(({ message }) => message).join()).toContain('the store did not keep it');
    isFull = false;
    await Promise.all([reporter.add('icfg_b', queries(1)), reporter.add('icfg_b', queries(1))]);
    expect(kept.map((texts) => [...texts.keys()])).toEqual([[id, 'icfg_b']]);
  });

  test('is for one process at a time, and for files of its own', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'usage.db');
    const store = await sqliteUsageStore(file);
    await expect(sqliteUsageStore(file)).rejects.toThrow(/locked/);
    store.close();
    const other = path.join(folder, 'other.txt');
    await writeFile(other, 'What somebody wrote. '.repeat(100));
    await expect(sqliteUsageStore(other)).rejects.toThrow(/not a database/);
    expect(await readFile(other, 'utf8')).toMatch(/^What somebody wrote\./);
  });
});

function queriesOf(amount: number) {
  const { amount: _amount, ...rest } = queries(amount);
  return { ...rest, type: 'interval' };
}
