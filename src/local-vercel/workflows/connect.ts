/** Connects resources to projects, which get their secrets as environment variables. */

import type { EnvironmentName } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import type { Connection, Installation, Member, Project, Resource } from '../state/entities.js';
import { installationOf } from '../state/lookup.js';
import { sendWebhook } from './webhooks.js';

export interface ConnectInput {
  readonly installation: Installation;
  readonly resource: Resource;
  readonly project: Project;
  readonly member: Member;
  readonly environments: readonly EnvironmentName[];
  readonly isSensitive: boolean;
}

/** The partner is told by webhook. A project that is connected already has its connection replaced. */
export function connectResource(local: LocalContext, input: ConnectInput): Connection {
  const { state, ids } = local;
  const { installation, resource, project, member, environments, isSensitive } = input;
  const former = state.connections
    .where('resource', resource.id)
    .find(({ projectId }) => projectId === project.id);
  const connection = state.connections.put({
    id: former?.id ?? ids.next('spc'),
    resourceId: resource.id,
    projectId: project.id,
    environments,
    isSensitive,
  });
  sendWebhook(local, installation.integrationId, 'integration-resource.project-connected', {
    user: { id: member.id },
    team: { id: installation.teamId },
    configuration: { id: installation.id },
    installationId: installation.id,
    resourceId: resource.partnerId,
    project: { id: project.id, name: project.name },
    projectId: project.id,
    targets: [...environments],
  });
  return connection;
}

/** The partner is told by webhook; it is not called. @param member Who did it; absent for Vercel itself. */
export function disconnectResource(
  local: LocalContext,
  connection: Connection,
  member?: Pick<Member, 'id'>,
): void {
  const { state } = local;
  state.connections.delete(connection.id);
  const resource = state.resources.get(connection.resourceId);
  if (resource === undefined) return;
  const { id, teamId, integrationId } = installationOf(state, resource);
  sendWebhook(local, integrationId, 'integration-resource.project-disconnected', {
    ...(member && { user: { id: member.id } }),
    team: { id: teamId },
    configuration: { id },
    installationId: id,
    resourceId: resource.partnerId,
    project: { id: connection.projectId },
    projectId: connection.projectId,
    targets: [...connection.environments],
  });
}
