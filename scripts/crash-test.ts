/** Kills a local Vercel with a state file a hundred times: `tsx scripts/crash-test.ts [kills]`. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crashRounds } from './crash/rounds.js';

const kills = Number(process.argv[2] ?? 100);
const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-crash-'));
try {
  const file = path.join(folder, 'state.db');
  const report = await crashRounds({ file, kills, concurrency: 20, mostWrites: 400 });
  for (const fault of report.faults) console.error(`✗ ${fault}`);
  console.log(
    `${report.kills} kills: ${report.acknowledged} invoices acknowledged, ` +
      `${report.unacknowledged} more written, ${report.faults.length} faults.`,
  );
  process.exitCode = report.faults.length === 0 && report.acknowledged > 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
