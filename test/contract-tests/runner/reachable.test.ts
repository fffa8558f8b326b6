/** What is said of a server that does not answer at all. */

import { expect, test } from 'vitest';
import { needReachable, UnreachableError } from '../../../src/contract-tests/runner/run.js';

test.each<[string, () => Promise<Response>]>([
  ['No answer within 0.004 s', () => new Promise(() => {})],
  ['connection refused', () => Promise.reject(new Error('connection refused'))],
])('%s', async (reason, fetch) => {
  const target = { url: 'http://partner.test', timeout: 1, fetch };
  await expect(needReachable(target)).rejects.toThrow(
    new UnreachableError(`http://partner.test cannot be reached: ${reason}.`),
  );
});
