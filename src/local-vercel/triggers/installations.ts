/** Events that Vercel causes by calling the partner about an installation. */

import type { LocalContext } from '../context.js';
import { startExternalInstall } from '../workflows/external-install.js';
import { uninstall } from '../workflows/uninstall.js';
import { updateRemoteInstallation } from '../workflows/update.js';
import { address, flag, optional, text } from '../shape.js';
import { defineEvents } from './event.js';
import {
  findIntegration,
  findMember,
  findTeam,
  install,
  installAgain,
  needInstallation,
  type GroundOverrides,
} from './prerequisites.js';

export const installationEvents = defineEvents((event) => ({
  install: event(
    'installs the integration; tells of an installation that is named again',
    {},
    async (local, set) => {
      const isNew = set.installationId === undefined;
      const { id } = await (isNew ? install(local, set) : installAgain(local, set));
      return { installationId: id };
    },
  ),
  'external-install': event(
    'installs it by a code that the browser brings to the partner',
    { redirectUri: address, state: optional(text) },
    async (local, set) => ({
      url: startExternalInstall(local, {
        integration: findIntegration(local, set),
        member: findMember(local, findTeam(local, set).id, set),
        redirectUri: set.redirectUri,
        ...(set.state !== undefined && { state: set.state }),
      }),
    }),
  ),
  'plan.installation': event(
    'changes the plan of an installation',
    { billingPlanId: text },
    async (local, set) => {
      const installation = await needInstallation(local, set);
      const member = findMember(local, installation.teamId, set);
      await updateRemoteInstallation(local, installation, member, set.billingPlanId);
      return { installationId: installation.id, billingPlanId: set.billingPlanId };
    },
  ),
  uninstall: event(
    'removes the installation',
    { reason: optional(text), cascadeResourceDeletion: optional(flag), system: optional(flag) },
    remove,
  ),
}));

async function remove(
  local: LocalContext,
  set: GroundOverrides & {
    readonly reason?: string;
    readonly cascadeResourceDeletion?: boolean;
    readonly system?: boolean;
  },
) {
  const installation = await needInstallation(local, set);
  const { deletedAt, finalizedAt } = await uninstall(local, {
    installation,
    member: set.system === true ? null : findMember(local, installation.teamId, set),
    ...(set.reason !== undefined && { reason: set.reason }),
    ...(set.cascadeResourceDeletion !== undefined && {
      cascadeResourceDeletion: set.cascadeResourceDeletion,
    }),
  });
  return {
    installationId: installation.id,
    isFinalized: finalizedAt !== null,
    isRemoved: deletedAt !== null,
  };
}
