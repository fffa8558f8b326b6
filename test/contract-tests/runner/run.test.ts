/** What a run tells of as it goes on. */

import { expect, test } from 'vitest';
import { runTiny } from '../support/run-tiny.js';

test('as many checks end as begin, where operations are left out too', async () => {
  const began: number[] = [];
  const ended: string[] = [];
  const { results } = await runTiny({
    style: { isMinimal: true },
    isWanted: ({ id }) => id.startsWith('auth/'),
    listen(event) {
      if (event.type === 'started') began.push(event.checks);
      if (event.type === 'check') ended.push(event.result.id);
    },
  });
  expect(results.filter(({ outcome }) => outcome === 'not-offered').length).toBeGreaterThan(5);
  expect(began).toEqual([results.length]);
  expect(ended.toSorted()).toEqual(results.map(({ id }) => id).toSorted());
});

test('an operation that is there is offered, though a check of it needs one that is not', async () => {
  const { results, coverage } = await runTiny({
    style: { isMinimal: true },
    isWanted: ({ id }) => id.startsWith('install-token/'),
  });
  expect(results.at(-1)).toMatchObject({
    operationId: 'upsert-installation',
    outcome: 'not-offered',
  });
  const missing = coverage.filter(({ isOffered }) => !isOffered);
  expect(missing).not.toEqual([]);
  expect(missing.filter(({ isRequired }) => isRequired)).toEqual([]);
});
