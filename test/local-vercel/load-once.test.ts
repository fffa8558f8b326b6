/** What is loaded late is loaded once. */

import { expect, test } from 'vitest';
import { loadOnce } from '../../src/local-vercel/load-once.js';

test('nothing is loaded before the first call, and once for all calls', async () => {
  let count = 0;
  const load = loadOnce(async () => (count += 1));
  expect(count).toBe(0);
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});
