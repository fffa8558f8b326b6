/** The operations of the Vercel API for the tokens of an installation. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function credentialsHandlers(
  _local: LocalContext,
): Pick<LocalHandlers, 'rotateInstallationCredential' | 'revokeInstallationCredential'> {
  return {
    rotateInstallationCredential: notImplemented,
    revokeInstallationCredential: notImplemented,
  };
}
