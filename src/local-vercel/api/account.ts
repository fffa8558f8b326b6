/** The operations of the Vercel API for what Vercel knows of an installation and its people. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { withPlan } from '../workflows/partner-data.js';
import { recordedPlan } from '../domain/recorded-plan.js';
import { integrationOf, teamOf } from '../state/lookup.js';
import { accountUrl } from '../serializers/account-url.js';
import { callingInstallation } from './caller.js';
import type { LocalHandlers } from './types.js';

export function accountHandlers(
  local: LocalContext,
): Pick<LocalHandlers, 'updateInstallation' | 'getAccountInfo' | 'getMember'> {
  const { state, clock } = local;
  return {
    updateInstallation(context) {
      const installation = callingInstallation(context);
      const { status, externalId, billingPlan, notification } = context.body ?? {};
      const { hasInstallationBilling, slug } = integrationOf(state, installation);
      if (billingPlan !== undefined && !hasInstallationBilling) {
        throw new HttpError(400, `${slug} has no installation-level billing plans switched on.`);
      }
      const now = clock.now();
      const plan = billingPlan && recordedPlan(billingPlan, 'installation');
      state.installations.put({
        ...(plan ? withPlan(installation, plan, now) : installation),
        ...(status !== undefined && { status }),
        ...(externalId !== undefined && { externalId }),
        ...(notification !== undefined && { notification }),
        updatedAt: now,
      });
      return { status: 204 };
    },

    getAccountInfo(context) {
      const installation = callingInstallation(context);
      const team = teamOf(state, installation);
      return {
        status: 200,
        body: {
          name: team.name,
          url: accountUrl(team, integrationOf(state, installation), installation),
          contact: team.contact,
        },
      };
    },

    getMember(context) {
      const { teamId } = callingInstallation(context);
      const { memberId } = context.path;
      const member = state.members.get(memberId);
      if (member === undefined || member.teamId !== teamId) {
        throw new HttpError(404, `The team of the installation has no member "${memberId}".`);
      }
      const { id, role, globalUserId, email } = member;
      return { status: 200, body: { id, role, globalUserId, userEmail: email } };
    },
  };
}
