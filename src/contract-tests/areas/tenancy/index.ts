/** The area "Tenancy": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { tenantIsolation } from './tenant-isolation.js';

export const tenancy: Area = {
  title: 'Tenancy',
  rules: [tenantIsolation],
};
