/** Looks things up in the state as it was last read. */

import type {
  StateConnection,
  StateInstallation,
  StateIntegration,
  StateMember,
  StateProduct,
  StateProject,
  StateResource,
  StateTeam,
} from '../../../generated/admin-api/types.js';
import { state } from './state.js';

export function teams(): readonly StateTeam[] {
  return state.value?.teams ?? [];
}

export function teamOf({ teamId }: { readonly teamId: string }): StateTeam | undefined {
  return teams().find(({ id }) => id === teamId);
}

/** Those who may install and change come first. */
export function membersOf(teamId: string): readonly StateMember[] {
  return (state.value?.members ?? [])
    .filter((member) => member.teamId === teamId)
    .toSorted((a, b) => a.role.localeCompare(b.role));
}

export function integrations(): readonly StateIntegration[] {
  return state.value?.integrations ?? [];
}

export function integrationOf(of: {
  readonly integrationId: string;
}): StateIntegration | undefined {
  return integrations().find(({ id }) => id === of.integrationId);
}

export function productsOf(integrationId: string): readonly StateProduct[] {
  return (state.value?.products ?? []).filter((product) => product.integrationId === integrationId);
}

export function productOf({ productId }: StateResource): StateProduct | undefined {
  return state.value?.products?.find(({ id }) => id === productId);
}

export function installations(): readonly StateInstallation[] {
  return state.value?.installations ?? [];
}

export function installationBy(id: string | undefined): StateInstallation | undefined {
  return installations().find((installation) => installation.id === id);
}

/** Those that have not ended. */
export function resourcesOf(installationId: string): readonly StateResource[] {
  return (state.value?.resources ?? []).filter(
    (resource) => resource.installationId === installationId && resource.deletedAt === null,
  );
}

/** @param partnerId The partner's id, by which both APIs call it. */
export function resourceBy(
  installationId: string | undefined,
  partnerId: string | undefined,
): StateResource | undefined {
  return resourcesOf(installationId ?? '').find((resource) => resource.partnerId === partnerId);
}

export function projectsOf(teamId: string): readonly StateProject[] {
  return (state.value?.projects ?? []).filter((project) => project.teamId === teamId);
}

export function projectName(id: string): string {
  return state.value?.projects?.find((project) => project.id === id)?.name ?? id;
}

export function connectionsOf({ id }: StateResource): readonly StateConnection[] {
  return (state.value?.connections ?? []).filter(({ resourceId }) => resourceId === id);
}

/** How an installation stands, in a word. */
export function standingOf(installation: StateInstallation): string {
  if (installation.deletedAt !== null) return 'removed';
  return installation.deleteRequestedAt === null ? installation.status : 'being removed';
}

/** How people call it: its team, and what is installed. */
export function nameOf(installation: StateInstallation): string {
  const integration = integrationOf(installation)?.name ?? installation.integrationId;
  return `${integration} for ${teamOf(installation)?.name ?? installation.teamId}`;
}
