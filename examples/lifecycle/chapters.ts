/** The flows of an installation's life in their order, each played on both sides. */

import { install, choosePlan, provision, connect } from './beginning.js';
import {
  change,
  updatePlan,
  rotate,
  transfer,
  importExisting,
  experiment,
  deploymentAction,
} from './resources.js';
import { reportUsage, invoiceAndRefund, topUp, suspend } from './money.js';
import { signIn, forge, uninstall } from './ending.js';
import type { Chapter } from './plot.js';

export const chapters: readonly (readonly [string, Chapter])[] = [
  ['Install', install],
  ['Choose a plan', choosePlan],
  ['Provision', provision],
  ['Connect to a project', connect],
  ['Change on either side', change],
  ['Update the plan', updatePlan],
  ['Usage', reportUsage],
  ['Invoice', invoiceAndRefund],
  ['Prepayment', topUp],
  ['Rotate secrets', rotate],
  ['Transfer', transfer],
  ['Import', importExisting],
  ['Experimentation', experiment],
  ['Deployment action', deploymentAction],
  ['Suspend and resume', suspend],
  ['Sign in', signIn],
  ['A forged webhook', forge],
  ['Uninstall', uninstall],
];
