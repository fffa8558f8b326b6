/** Reads back from the partner what it said has changed. */

import { getInstallation, getResource } from '@openapi-counterpart/vercel/partner-api/client';
import type { LocalContext } from '../context.js';
import { resourceKey } from '../state/state.js';
import { installationAfter, resourceAfter } from './partner-data.js';
import { callOf } from './partner-call.js';
import { callPartner } from './partner.js';
import { PartnerError } from './partner-error.js';
import { installationReading, resourceReading } from './read-back-jobs.js';

export function registerReadBack(local: LocalContext): void {
  local.jobs.on(resourceReading, ({ installation, resource }) =>
    unlessPartnerFails(readResource(local, String(installation), String(resource))),
  );
  local.jobs.on(installationReading, ({ installation }) =>
    unlessPartnerFails(readInstallation(local, String(installation))),
  );
}

/** After an answer that cannot be used, which is in the log, all stays as it is. */
async function unlessPartnerFails(reading: Promise<void>): Promise<void> {
  try {
    await reading;
  } catch (error) {
    if (!(error instanceof PartnerError)) throw error;
  }
}

/** A resource that the partner no longer knows (404) becomes `uninstalled`. @throws PartnerError */
export async function readResource(
  local: LocalContext,
  installationId: string,
  partnerId: string,
): Promise<void> {
  const find = () => local.state.resources.find('partner', resourceKey(installationId, partnerId));
  const installation = local.state.installations.get(installationId);
  if (installation === undefined || find() === undefined) return;
  try {
    const { data } = await callPartner(
      local,
      callOf(local, installation, 'get-resource', null),
      (client, header) =>
        getResource(client, { path: { installationId, resourceId: partnerId }, header }),
    );
    const current = find();
    if (current?.deletedAt !== null) return;
    local.state.resources.put(resourceAfter(local, current, data));
  } catch (error) {
    const current = find();
    const isGone = error instanceof PartnerError && error.status === 404;
    if (isGone && current?.deletedAt === null) {
      const updatedAt = local.clock.now();
      local.state.resources.put({ ...current, status: 'uninstalled', updatedAt });
    }
    throw error;
  }
}

/** @throws PartnerError */
export async function readInstallation(local: LocalContext, installationId: string): Promise<void> {
  const installation = local.state.installations.get(installationId);
  if (installation === undefined || installation.deletedAt !== null) return;
  const { data } = await callPartner(
    local,
    callOf(local, installation, 'get-installation', null),
    (client, header) => getInstallation(client, { path: { installationId }, header }),
  );
  const current = local.state.installations.get(installationId);
  if (current?.deletedAt !== null) return;
  local.state.installations.put(installationAfter(local, current, data));
}
