/** What a local Vercel tells the program that goes by its clock. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fromWord } from '../../../src/local-vercel/interception/clock-word.js';
import { PartnerClock } from '../../../src/local-vercel/interception/partner-clock.js';
import { createLocalVercel } from '../../../src/local-vercel/index.js';
import { temporaryFolder } from '../../support/temporary.js';

const seeded = Date.parse('2026-01-01T00:00:00.000Z');
const hour = 3_600_000;

test('each move, a reset, and where a kept state goes on', async () => {
  const stateFile = path.join(await temporaryFolder(), 'vercel.db');
  const { vercel, told } = await start(stateFile);
  expect(told()).toEqual({ frozenAt: seeded, shift: 0 });
  await vercel.clock.advance('1h');
  expect(told()).toEqual({ frozenAt: seeded + hour, shift: 0 });
  const snapshot = vercel.snapshot();
  await vercel.clock.advance('1h');
  await vercel.restore(snapshot);
  expect(told()).toEqual({ frozenAt: seeded + hour, shift: 0 });
  await vercel.reset();
  expect(told()).toEqual({ frozenAt: seeded, shift: 0 });
  vercel.clock.resume();
  expect(told().frozenAt).toBe(null);
  vercel.clock.freeze();
  const { frozenAt } = told();
  await vercel.close();
  const next = await start(stateFile);
  expect(next.told()).toEqual({ frozenAt, shift: 0 });
  await next.vercel.close();
});

async function start(stateFile: string) {
  const partnerClock = new PartnerClock();
  const vercel = await createLocalVercel({ seed: 1, stateFile, partnerClock });
  onTestFinished(() => partnerClock.close());
  const [file = ''] = Object.values(partnerClock.environment);
  const readTold = () => fromWord(readFileSync(file).readDoubleLE(0));
  return { vercel, told: readTold };
}
