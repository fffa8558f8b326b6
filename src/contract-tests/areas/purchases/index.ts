/** The area "Purchases": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { purchaseCredits } from './purchase-credits.js';
import { purchaseLater } from './purchase-later.js';
import { purchaseLines } from './purchase-lines.js';
import { purchaseOnce } from './purchase-once.js';
import { purchasePaid } from './purchase-paid.js';
import { purchaseProof } from './purchase-proof.js';
import { purchaseTimestamp } from './purchase-timestamp.js';
import { purchaseUnknown } from './purchase-unknown.js';

export const purchases: Area = {
  title: 'Purchases',
  rules: [
    purchaseCredits,
    purchaseLines,
    purchaseTimestamp,
    purchaseOnce,
    purchasePaid,
    purchaseLater,
    purchaseUnknown,
    purchaseProof,
  ],
};
