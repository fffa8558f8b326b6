/** The area "Secret rotation": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { rotationAsync } from './rotation-async.js';
import { rotationChanges } from './rotation-changes.js';
import { rotationComplete } from './rotation-complete.js';
import { rotationWhole } from './rotation-whole.js';

export const rotation: Area = {
  title: 'Secret rotation',
  rules: [rotationChanges, rotationComplete, rotationWhole, rotationAsync],
};
