/** The operations of the Vercel API for what Vercel knows of an installation and its people. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function accountHandlers(
  _local: LocalContext,
): Pick<LocalHandlers, 'updateInstallation' | 'getAccountInfo' | 'getMember'> {
  return {
    updateInstallation: notImplemented,
    getAccountInfo: notImplemented,
    getMember: notImplemented,
  };
}
