/** Runs in each test file: what is undone after it, because the files of a worker share modules and globals. */

import { afterAll, vi } from 'vitest';
import { removeTemporaryFolders } from './temporary.js';

afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  return removeTemporaryFolders();
});
