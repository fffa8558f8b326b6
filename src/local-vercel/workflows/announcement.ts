/** Tells a partner of an installation: when it is made, again, and before the first use of one that a seed has. */

import { upsertInstallation } from '@openapi-counterpart/vercel/partner-api/client';
import type {
  Installation as DescribedInstallation,
  UpsertInstallationRequest,
} from '@openapi-counterpart/vercel/partner-api/types';
import type { LocalContext } from '../context.js';
import { accountUrl } from '../serializers/account-url.js';
import type { Credential, Installation, Integration, Member, Team } from '../state/entities.js';
import { integrationOf, teamOf } from '../state/lookup.js';
import type { State } from '../state/state.js';
import { currentCredential } from './credential.js';
import { callOf, sendCall, type PartnerCall } from './partner-call.js';
import { installationAfter } from './partner-data.js';
import { scheduleInstallationReadBack } from './read-back-jobs.js';

/** Of which installation a partner is told. */
export interface Announcement {
  readonly integration: Integration;
  readonly team: Team;
  /** Who accepts the terms. */
  readonly member: Member;
}

/** Calls before which nothing is told: the announcement itself, and the end of what was never told of. */
const untold: ReadonlySet<string> = new Set(['upsert-installation', 'delete-installation']);

/** Announcements that are under way, by the ids of their installations. */
const announcing = new WeakMap<State, Map<string, Promise<unknown>>>();

/** A partner knows no installation that it was not told of: one of a seed it is told of before its first use, once. */
export async function announceFirst(local: LocalContext, call: PartnerCall): Promise<void> {
  const { installations, members } = local.state;
  const installation = installations.get(call.installationId ?? '');
  const isTold = call.integration.partnerUrl === null || untold.has(call.operationId);
  if (installation?.isUnannounced !== true || isTold) return;
  const member = members.get(installation.memberId);
  if (member === undefined || installation.installationType !== 'marketplace') return;
  const underWay = announcing.get(local.state) ?? new Map<string, Promise<unknown>>();
  announcing.set(local.state, underWay);
  const { id } = installation;
  const told = underWay.get(id) ?? announceAgain(local, installation, member);
  underWay.set(id, told);
  // One that failed is tried again by the next call.
  await told.finally(() => underWay.delete(id));
}

/**
 * Calls upsert-installation for one that exists, with the token that it has: partners may get the call any
 * number of times.
 * @throws PartnerError, after which the installation is as it was.
 */
export async function announceAgain(
  local: LocalContext,
  installation: Installation,
  member: Member,
): Promise<Installation> {
  const { state } = local;
  const { id } = installation;
  const team = teamOf(state, installation);
  const integration = integrationOf(state, installation);
  const credential = currentCredential(local, installation);
  const data = await announce(local, { integration, team, member }, installation, credential);
  const current = state.installations.get(id) ?? installation;
  // It may have ended during the call.
  if (current.deletedAt !== null || data === undefined) return current;
  if (data.billingPlan) return state.installations.put(installationAfter(local, current, data));
  // That the answer names no plan need not mean that there is none.
  scheduleInstallationReadBack(local, id);
  return current;
}

/** Calls upsert-installation; what comes back is undefined where the partner answers without a body. */
export async function announce(
  local: LocalContext,
  given: Announcement,
  installation: Installation,
  credential: Credential,
): Promise<DescribedInstallation | undefined> {
  const { data } = await sendCall(
    local,
    callOf(local, installation, 'upsert-installation', given.member),
    (client, header) =>
      upsertInstallation(client, {
        path: { installationId: installation.id },
        header,
        body: requestBody(given, installation, credential),
      }),
  );
  if (given.integration.partnerUrl !== null) noteAnnouncement(local, installation);
  return data;
}

function noteAnnouncement({ state }: LocalContext, { id }: Installation): void {
  const installation = state.installations.get(id);
  if (installation?.isUnannounced !== true) return;
  const { isUnannounced: _, ...announced } = installation;
  state.installations.put(announced);
}

function requestBody(
  { team, member, integration }: Announcement,
  installation: Installation,
  credential: Credential,
): UpsertInstallationRequest {
  return {
    scopes: [...installation.scopes],
    acceptedPolicies: { ...installation.acceptedPolicies },
    credentials: { access_token: credential.id, token_type: 'Bearer' },
    account: {
      name: team.name,
      url: accountUrl(team, integration, installation),
      contact: team.contact ?? { email: member.email, name: member.name },
    },
  };
}
