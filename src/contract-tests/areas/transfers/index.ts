/** The area "Transfers": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { transferConcurrent } from './transfer-concurrent.js';
import { transferExpiry } from './transfer-expiry.js';
import { transferFree } from './transfer-free.js';
import { transferMoves } from './transfer-moves.js';
import { transferOnce } from './transfer-once.js';
import { transferResourceUnknown } from './transfer-resource-unknown.js';
import { transferUnknown } from './transfer-unknown.js';
import { transferVerify } from './transfer-verify.js';

export const transfers: Area = {
  title: 'Transfers',
  rules: [
    transferMoves,
    transferOnce,
    transferConcurrent,
    transferVerify,
    transferFree,
    transferExpiry,
    transferUnknown,
    transferResourceUnknown,
  ],
};
