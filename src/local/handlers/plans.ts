/** The operations of the Vercel API for the plans of a product, asked of the partner. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function plansHandlers(_local: LocalContext): Pick<LocalHandlers, 'getBillingPlans'> {
  return {
    getBillingPlans: notImplemented,
  };
}
