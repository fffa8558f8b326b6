/** Tells the reading of an installation from all else, before what answers it is loaded. */

import type { Incoming } from '@openapi-counterpart/runtime';

export const installationPath = /^(?:\/api)?\/v1\/installations\/([^/]+)$/;

/** Other methods at the path are described. */
export function isInstallationRead({ method, path }: Incoming): boolean {
  return method === 'GET' && installationPath.test(path);
}
