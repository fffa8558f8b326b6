/** The area "Flows": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { flow } from './flow.js';

export const flows: Area = {
  title: 'Flows',
  rules: [flow],
};
