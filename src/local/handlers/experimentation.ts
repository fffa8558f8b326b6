/** The operations of the Vercel API for flags and experiments of a resource. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function experimentationHandlers(
  _local: LocalContext,
): Pick<
  LocalHandlers,
  'createExperimentationItems' | 'updateExperimentationItem' | 'deleteExperimentationItem'
> {
  return {
    createExperimentationItems: notImplemented,
    updateExperimentationItem: notImplemented,
    deleteExperimentationItem: notImplemented,
  };
}
