/** Moves a whole installation to another team. */

import type { LocalContext } from '../context.js';
import type { Installation, Member } from '../state/entities.js';
import { sendWebhook } from './webhooks.js';

/** Moves it and tells the partner (`integration-configuration.transferred`), which keeps token and ids. */
export function transferInstallation(
  local: LocalContext,
  installation: Installation,
  /** A member of the new team, who owns it from now on. */
  member: Member,
): Installation {
  const { state, clock } = local;
  const moved = state.installations.put({
    ...installation,
    teamId: member.teamId,
    memberId: member.id,
    updatedAt: clock.now(),
  });
  sendWebhook(local, installation.integrationId, 'integration-configuration.transferred', {
    configuration: { id: installation.id },
    installationId: installation.id,
    // Tokens name the account by the id of the team.
    previousTeamId: installation.teamId,
    previousAccountId: installation.teamId,
    newTeamId: member.teamId,
    newAccountId: member.teamId,
    team: { id: member.teamId },
    user: { id: member.id },
  });
  return moved;
}
