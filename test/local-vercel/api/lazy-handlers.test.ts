/** Handlers that are loaded with their first call answer as those that were there from the start. */

import { HttpError } from '@openapi-counterpart/runtime';
import { expect, test } from 'vitest';
import { lazyHandlers } from '../../../src/local-vercel/api/lazy-handlers.js';
import type { LocalHandlers } from '../../../src/local-vercel/api/types.js';

type FinalizeContext = Parameters<LocalHandlers['finalizeInstallation']>[0];

/** The handlers below do not look at it. */
const context = {} as FinalizeContext;

test('calls that come together share one load, and later ones need none', async () => {
  let loads = 0;
  const { finalizeInstallation } = lazyHandlers(['finalizeInstallation'], async () => {
    loads += 1;
    return { finalizeInstallation: () => ({ status: 204 }) };
  });
  expect(loads).toBe(0);
  const together = [finalizeInstallation(context), finalizeInstallation(context)];
  expect(await Promise.all(together)).toEqual([{ status: 204 }, { status: 204 }]);
  expect(finalizeInstallation(context)).toEqual({ status: 204 });
  expect(loads).toBe(1);
});

test('a refusal of the first call is one', async () => {
  const refusal = new HttpError(409, 'Not now.');
  const { finalizeInstallation } = lazyHandlers(['finalizeInstallation'], async () => ({
    finalizeInstallation() {
      throw refusal;
    },
  }));
  await expect(finalizeInstallation(context)).rejects.toBe(refusal);
});
