/** The area "Calls to Vercel": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { callsAccepted } from './calls-accepted.js';
import { callsAuthorized } from './calls-authorized.js';
import { callsDescribed } from './calls-described.js';
import { callsOnce } from './calls-once.js';
import { callsResourceUpdated } from './calls-resource-updated.js';

export const calls: Area = {
  title: 'Calls to Vercel',
  rules: [callsAuthorized, callsDescribed, callsAccepted, callsOnce, callsResourceUpdated],
};
