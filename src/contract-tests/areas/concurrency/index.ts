/** The area "Concurrency": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { concurrency as rule } from './concurrency.js';

export const concurrency: Area = {
  title: 'Concurrency',
  rules: [rule],
};
