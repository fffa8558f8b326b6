/** The area "Updates": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { refusalHarmless } from './refusal-harmless.js';
import { updateConcurrent } from './update-concurrent.js';
import { updateIsolated } from './update-isolated.js';
import { updatePersists } from './update-persists.js';
import { updatePreserves } from './update-preserves.js';
import { updateStatus } from './update-status.js';

export const updates: Area = {
  title: 'Updates',
  rules: [
    updatePersists,
    updatePreserves,
    updateStatus,
    updateIsolated,
    refusalHarmless,
    updateConcurrent,
  ],
};
