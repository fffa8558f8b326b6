/** Reads back from the partner what it said has changed. */

import type { LocalContext } from '../context.js';

/** Has the resource read again soon (get-resource), as Vercel does after `resource.updated`. */
export function scheduleResourceReadBack(
  _local: LocalContext,
  _installationId: string,
  _partnerId: string,
): void {
  throw new Error('not yet');
}

/** Has the installation read again soon (get-installation), as Vercel does after `installation.updated`. */
export function scheduleInstallationReadBack(_local: LocalContext, _installationId: string): void {
  throw new Error('not yet');
}
