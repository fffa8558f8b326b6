/** How often a check is run before what it found is believed. */

import { expect, test } from 'vitest';
import type { Check } from '../../../src/contract-tests/check.js';
import { runCheck, type AttemptOptions } from '../../../src/contract-tests/runner/attempt.js';
import { createLock } from '../../../src/contract-tests/runner/lock.js';

/** A check that fails with these causes, one attempt after the other; it fails with none after that. */
function failing(...attempts: readonly (readonly string[])[]) {
  let count = 0;
  const check: Check = {
    id: 'some/check',
    code: 'flow',
    operationId: 'get-resource',
    async run(context) {
      for (const cause of attempts[count] ?? []) {
        context.fail('flow', 'get-resource', cause, { exchanges: [], cause });
      }
      count += 1;
    },
  };
  return { check, attempts: () => count };
}

function options(): AttemptOptions {
  // These checks send nothing: no other part is used.
  return {
    seed: 1,
    config: { products: [] },
    shared: {
      hasTimedOut: false,
      setupTime: undefined,
      planInstallation: undefined,
      webhookDelay: undefined,
      confirmed: new Set(),
    },
  } as unknown as AttemptOptions;
}

async function causesOf(check: Check, shared: AttemptOptions): Promise<readonly string[]> {
  const { findings } = await runCheck(check, shared, createLock());
  return findings.map(({ cause }) => cause);
}

test('what shows once only is not reported', async () => {
  const { check, attempts } = failing(['a', 'b'], ['b']);
  expect(await causesOf(check, options())).toEqual(['b']);
  expect(attempts()).toBe(2);
});

test('what breaks a rule in another way each time is reported', async () => {
  expect(await causesOf(failing(['500'], ['503']).check, options())).toEqual(['500']);
  expect(await causesOf(failing(['a', 'b'], ['b', 'c']).check, options())).toEqual(['a', 'b']);
});

test('what held is not tried again', async () => {
  const { check, attempts } = failing([]);
  expect(await causesOf(check, options())).toEqual([]);
  expect(attempts()).toBe(1);
});

test('a cause that showed twice is believed at once by other checks, but others are not', async () => {
  const shared = options();
  await causesOf(failing(['a'], ['a']).check, shared);
  const known = failing(['a']);
  expect(await causesOf(known.check, shared)).toEqual(['a']);
  expect(known.attempts()).toBe(1);
  const mixed = failing(['a', 'b'], []);
  expect(await causesOf(mixed.check, shared)).toEqual(['a']);
  expect(mixed.attempts()).toBe(2);
});
