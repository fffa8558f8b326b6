/** Installs an integration for a team: the partner gets the token of the installation. */

import type { InstallationSource } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { buildInstallation } from '../state/factories.js';
import type { Installation } from '../state/entities.js';
import { announce, type Announcement } from './announcement.js';
import { newCredential } from './credential.js';
import { installationAfter } from './partner-data.js';

export interface InstallInput extends Announcement {
  readonly source?: InstallationSource;
}

/**
 * Calls upsert-installation, then the installation is there.
 * @throws PartnerError, after which nothing is left of it.
 */
export async function installIntegration(
  local: LocalContext,
  input: InstallInput,
): Promise<Installation> {
  const { installations, credentials } = local.state;
  // Before the call: partners call Vercel about the installation while they handle it.
  const pending = installations.put(newInstallation(local, input));
  const credential = credentials.put(newCredential(local, pending));
  try {
    const data = await announce(local, input, pending, credential);
    const current = installations.get(pending.id) ?? pending;
    const ready: Installation = {
      ...current,
      status: current.status === 'pending' ? 'ready' : current.status,
      updatedAt: local.clock.now(),
    };
    return installations.put(data === undefined ? ready : installationAfter(local, ready, data));
  } catch (error) {
    credentials.delete(credential.id);
    installations.delete(pending.id);
    throw error;
  }
}

/** An installation before the call to the partner. */
export function newInstallation(
  { ids, clock }: LocalContext,
  { integration, team, member, source = 'marketplace' }: InstallInput,
): Installation {
  const given = {
    id: ids.next('icfg'),
    integrationId: integration.id,
    teamId: team.id,
    memberId: member.id,
  };
  return {
    ...buildInstallation(given, clock.now()),
    status: 'pending',
    source,
    installationType: source === 'external' ? 'external' : 'marketplace',
  };
}
