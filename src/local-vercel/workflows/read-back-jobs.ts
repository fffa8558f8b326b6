/** Jobs that read back from the partner what it said has changed. */

import type { LocalContext } from '../context.js';

export const resourceReading = 'resource.read';
export const installationReading = 'installation.read';

/** Has the resource read again soon (get-resource), as Vercel does after `resource.updated`. */
export function scheduleResourceReadBack(
  { jobs }: LocalContext,
  installationId: string,
  partnerId: string,
): void {
  jobs.schedule(resourceReading, 0, { installation: installationId, resource: partnerId });
}

/** Has the installation read again soon (get-installation), as Vercel does after `installation.updated`. */
export function scheduleInstallationReadBack({ jobs }: LocalContext, installationId: string): void {
  jobs.schedule(installationReading, 0, { installation: installationId });
}
