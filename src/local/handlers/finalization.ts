/** The operations of the Vercel API for the end of an installation's billing. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function finalizationHandlers(
  _local: LocalContext,
): Pick<LocalHandlers, 'finalizeInstallation'> {
  return {
    finalizeInstallation: notImplemented,
  };
}
