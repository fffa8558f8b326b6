/** Events of teams, their projects and what an installation may see of them. */

import type { PartnerWebhookName } from '@openapi-counterpart/vercel/partner-api/webhooks';
import type { LocalContext } from '../context.js';
import { connectResource, disconnectResource } from '../workflows/connect.js';
import { transferInstallation } from '../workflows/transfer-installation.js';
import { finalize, uninstall } from '../workflows/uninstall.js';
import { sendWebhook } from '../workflows/webhooks.js';
import { list, oneOf, optional, text } from '../shape.js';
import type { Member, Project } from '../state/entities.js';
import { defineEvents } from './event.js';
import {
  findMember,
  findProject,
  needAnyInstallation,
  needInstallation,
  needResource,
  type GroundOverrides,
} from './prerequisites.js';

type TeamEvent = Exclude<
  PartnerWebhookName,
  `marketplace.invoice.${string}` | `deployment.${string}`
>;

export const teamEvents = defineEvents(
  (event) =>
    ({
      'marketplace.member.changed': event(
        'gives a member another role; NONE when the member leaves',
        { role: optional(oneOf('ADMIN', 'USER', 'NONE')) },
        changeMember,
      ),
      'integration-configuration.removed': event(
        'removes the installation at once, as if no more invoices followed',
        {},
        removeInstallation,
      ),
      'integration-configuration.permission-upgraded': event(
        'lets the installation see another project',
        {},
        upgradePermission,
      ),
      'integration-configuration.scope-change-confirmed': event(
        'lets the installation have other scopes',
        { scopes: optional(list(text)) },
        changeScopes,
      ),
      'integration-configuration.transferred': event(
        'moves the installation to another team, which it makes when there is none',
        {},
        transfer,
      ),
      'integration-resource.project-connected': event(
        'connects a resource to a project',
        {},
        connect,
      ),
      'integration-resource.project-disconnected': event(
        'takes a resource from a project, which it connects first when it is not',
        {},
        disconnect,
      ),
      'project.created': event('makes a project', { name: optional(text) }, (local, set) =>
        changeProject(local, 'project.created', set),
      ),
      'project.renamed': event('renames a project', { name: optional(text) }, (local, set) =>
        changeProject(local, 'project.renamed', set),
      ),
      'project.removed': event('removes a project', {}, (local, set) =>
        changeProject(local, 'project.removed', set),
      ),
    }) satisfies Record<TeamEvent, unknown>,
);

/** What every event says. */
function subject(local: LocalContext, teamId: string, set: GroundOverrides) {
  return { team: { id: teamId }, user: { id: findMember(local, teamId, set).id } };
}

async function changeMember(
  local: LocalContext,
  set: GroundOverrides & { readonly role?: 'ADMIN' | 'USER' | 'NONE' },
) {
  const { state } = local;
  const installation = await needInstallation(local, set);
  const { teamId, integrationId } = installation;
  // Not the one who installed it, unless that one is named.
  const other = state.members.where('team', teamId).find(({ id }) => id !== installation.memberId);
  const member =
    set.member === undefined && other !== undefined ? other : findMember(local, teamId, set);
  const role = set.role ?? (member.role === 'ADMIN' ? 'USER' : 'ADMIN');
  if (role === 'NONE') state.members.delete(member.id);
  else state.members.put({ ...member, role });
  sendWebhook(local, integrationId, 'marketplace.member.changed', {
    team: { id: teamId },
    user: { id: installation.memberId },
    configuration: { id: installation.id },
    installationId: installation.id,
    memberId: member.id,
    role,
    globalUserId: member.globalUserId,
    userEmail: member.email,
  });
  return { installationId: installation.id, memberId: member.id, role };
}

async function removeInstallation(local: LocalContext, set: GroundOverrides) {
  const installation = await needInstallation(local, set);
  const member = findMember(local, installation.teamId, set);
  await uninstall(local, { installation, member });
  finalize(local, installation.id);
  return { installationId: installation.id };
}

async function changeScopes(
  local: LocalContext,
  set: GroundOverrides & { readonly scopes?: readonly string[] },
) {
  const installation = await needAnyInstallation(local, set);
  const scopes = set.scopes ?? [...installation.scopes, 'read-write:project-env-vars'];
  local.state.installations.put({ ...installation, scopes });
  sendWebhook(
    local,
    installation.integrationId,
    'integration-configuration.scope-change-confirmed',
    {
      ...subject(local, installation.teamId, set),
      configuration: { id: installation.id, scopes: [...scopes] },
    },
  );
  return { installationId: installation.id, scopes };
}

async function transfer(local: LocalContext, set: GroundOverrides) {
  const { team: _, ...rest } = set;
  const installation = await needAnyInstallation(local, rest);
  const member = ownerElsewhere(local, installation.teamId, set);
  const { id, teamId } = transferInstallation(local, installation, member);
  return { installationId: id, from: installation.teamId, to: teamId };
}

async function upgradePermission(local: LocalContext, set: GroundOverrides) {
  const installation = await needAnyInstallation(local, set);
  const project = findProject(local, installation.teamId, set);
  sendWebhook(local, installation.integrationId, 'integration-configuration.permission-upgraded', {
    ...subject(local, installation.teamId, set),
    configuration: {
      id: installation.id,
      projectSelection: 'selected',
      projects: [project.id],
    },
    projects: { added: [project.id], removed: [] },
  });
  return { installationId: installation.id, projectId: project.id };
}

/** An ADMIN of the team that was named, of any other, or of a new one. */
function ownerElsewhere(local: LocalContext, teamId: string, set: GroundOverrides): Member {
  const { state, ids } = local;
  const team = state.teams
    .all()
    .find(
      ({ id, slug }) => id !== teamId && (set.team === undefined || [id, slug].includes(set.team)),
    );
  if (team !== undefined) return findMember(local, team.id, set);
  const made = state.teams.put({
    id: ids.next('team'),
    name: 'Other Team',
    slug: set.team ?? 'other-team',
    accountHex: ids.hex(24),
    contact: null,
    payment: 'valid',
  });
  return state.members.put({
    id: ids.hex(24),
    teamId: made.id,
    role: 'ADMIN',
    name: 'Nora Newowner',
    email: `nora.newowner@${made.slug}.example`,
    globalUserId: ids.secret(24),
  });
}

async function connect(local: LocalContext, set: GroundOverrides) {
  const resource = await needResource(local, set);
  const { installationId, partnerId } = resource;
  const installation = await needInstallation(local, { ...set, installationId });
  const project = findProject(local, installation.teamId, set);
  const connection = connectResource(local, {
    installation,
    resource,
    project,
    member: findMember(local, installation.teamId, set),
    environments: ['production', 'preview', 'development'],
    isSensitive: false,
  });
  return { installationId, resourceId: partnerId, projectId: project.id, id: connection.id };
}

async function disconnect(local: LocalContext, set: GroundOverrides) {
  const resource = await needResource(local, set);
  const { installationId, partnerId } = resource;
  const { teamId } = await needInstallation(local, { ...set, installationId });
  const { connections } = local.state;
  const wanted = set.project === undefined ? undefined : findProject(local, teamId, set).id;
  const there = connections
    .where('resource', resource.id)
    .find(({ projectId }) => wanted === undefined || projectId === wanted);
  const connection = there ?? connections.get((await connect(local, set)).id);
  if (connection === undefined) throw new Error(`${resource.id} has no connection.`);
  disconnectResource(local, connection, findMember(local, teamId, set));
  return { installationId, resourceId: partnerId, projectId: connection.projectId };
}

async function changeProject(
  local: LocalContext,
  type: 'project.created' | 'project.renamed' | 'project.removed',
  set: GroundOverrides & { readonly name?: string },
) {
  const { state, ids } = local;
  const installation = await needAnyInstallation(local, set);
  const { teamId } = installation;
  const isNew = type === 'project.created';
  const project = isNew
    ? { id: ids.next('prj'), teamId, name: set.name ?? 'new-project' }
    : findProject(local, teamId, set);
  if (type === 'project.removed') removeProject(local, project, findMember(local, teamId, set));
  else
    state.projects.put(
      isNew ? project : { ...project, name: set.name ?? `${project.name}-renamed` },
    );
  sendWebhook(local, installation.integrationId, type, {
    ...subject(local, teamId, set),
    integrations: [{ installationId: installation.id }],
  });
  return { projectId: project.id };
}

/** Nothing stays connected to it. */
function removeProject(local: LocalContext, { id }: Project, member: Member): void {
  const { connections, projects } = local.state;
  for (const connection of connections.where('project', id)) {
    disconnectResource(local, connection, member);
  }
  projects.delete(id);
}
