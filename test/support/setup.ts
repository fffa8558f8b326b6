/** Runs in each test file: what the shared support has to undo after it, because modules are loaded once a worker. */

import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './temporary.js';

afterAll(removeTemporaryFolders);
