/** Installs an integration for a team: the partner gets the token of the installation. */

import { upsertInstallation } from '@openapi-counterpart/vercel/partner-api/client';
import type {
  Installation as DescribedInstallation,
  UpsertInstallationRequest,
} from '@openapi-counterpart/vercel/partner-api/types';
import type { InstallationSource } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { buildCredential, buildInstallation } from '../state/factories.js';
import type { Credential, Installation, Integration, Member, Team } from '../state/entities.js';
import { integrationOf, teamOf } from '../state/lookup.js';
import { accountUrl } from '../serializers/account-url.js';
import { installationAfter } from './partner-data.js';
import { callOf, callPartner } from './partner.js';
import { scheduleInstallationReadBack } from './read-back.js';

export interface InstallInput {
  readonly integration: Integration;
  readonly team: Team;
  /** Who accepts the terms. */
  readonly member: Member;
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

/** The newest that is good, which the partner goes by after a rotation; a new one where none is left. */
function currentCredential(local: LocalContext, installation: Installation): Credential {
  const { credentials } = local.state;
  const good = credentials
    .where('installation', installation.id)
    .findLast(({ revokedAt }) => revokedAt === null);
  return good ?? credentials.put(newCredential(local, installation));
}

async function announce(
  local: LocalContext,
  input: InstallInput,
  installation: Installation,
  credential: Credential,
): Promise<DescribedInstallation | undefined> {
  const { data } = await callPartner(
    local,
    callOf(local, installation, 'upsert-installation', input.member),
    (client, header) =>
      upsertInstallation(client, {
        path: { installationId: installation.id },
        header,
        body: announcement(input, installation, credential),
      }),
  );
  return data;
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

/** A token for the installation, good until it is revoked. */
export function newCredential(
  { ids, clock }: LocalContext,
  { id }: Pick<Installation, 'id'>,
): Credential {
  return buildCredential(ids.secret(24), id, clock.now());
}

function announcement(
  { team, member, integration }: InstallInput,
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
