/** The area "Billing plans": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { planApplied } from './plan-applied.js';
import { planIdsUnique } from './plan-ids-unique.js';
import { planListed } from './plan-listed.js';
import { planMovesInstallation } from './plan-moves-installation.js';
import { planNotSold } from './plan-not-sold.js';
import { planUnknown } from './plan-unknown.js';
import { productPlansUnknown } from './product-plans-unknown.js';
import { productUnknown } from './product-unknown.js';
import { resourcePlansUnknown } from './resource-plans-unknown.js';

export const plans: Area = {
  title: 'Billing plans',
  rules: [
    planIdsUnique,
    planApplied,
    planListed,
    planUnknown,
    planNotSold,
    planMovesInstallation,
    productUnknown,
    productPlansUnknown,
    resourcePlansUnknown,
  ],
};
