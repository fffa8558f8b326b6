/** What was acknowledged survives `kill -9`; `scripts/crash-test.ts` kills more often. */

import path from 'node:path';
import { expect, test } from 'vitest';
import { crashRounds } from '../../../scripts/crash/rounds.js';
import { temporaryFolder } from '../../support/temporary.js';

test('a local Vercel that is killed in the midst of writes has kept all that it acknowledged', async () => {
  const file = path.join(await temporaryFolder(), 'state.db');
  const report = await crashRounds({ file, kills: 3, concurrency: 10, mostWrites: 100 });
  expect(report.faults).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(0);
});
