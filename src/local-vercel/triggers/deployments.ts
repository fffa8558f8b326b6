/** Events of deployments and their checks. Nothing is built: the partner is told as if it were. */

import type { PartnerWebhookName } from '@openapi-counterpart/vercel/partner-api/webhooks';
import type { LocalContext } from '../context.js';
import { sendWebhook } from '../workflows/webhooks.js';
import { integer, optional, text } from '../shape.js';
import type { Installation } from '../state/entities.js';
import { deploymentActionId } from '../state/state.js';
import { defineEvents } from './event.js';
import {
  findMember,
  findProject,
  needAnyInstallation,
  needInstallation,
  needResource,
  type GroundOverrides,
} from './prerequisites.js';

type DeploymentEvent = Extract<PartnerWebhookName, `deployment.${string}`>;

const deploymentMembers = { deploymentId: optional(text), target: optional(text) };
const actionMembers = { deploymentId: optional(text), action: optional(text) };
const checkMembers = {
  deploymentId: optional(text),
  checkId: optional(text),
  checkRunId: optional(text),
  timeout: optional(integer(1)),
};

interface DeploymentOverrides extends GroundOverrides {
  readonly deploymentId?: string;
  readonly target?: string;
}

interface ActionOverrides extends GroundOverrides {
  readonly deploymentId?: string;
  readonly action?: string;
}

interface CheckOverrides extends GroundOverrides {
  readonly deploymentId?: string;
  readonly checkId?: string;
  readonly checkRunId?: string;
  readonly timeout?: number;
}

export const deploymentEvents = defineEvents((event) => {
  const lifecycle = (type: Lifecycle, summary: string) =>
    event(summary, deploymentMembers, (local, set) => sendDeployment(local, type, set));
  const action = (type: ActionType, summary: string) =>
    event(summary, actionMembers, (local, set) => sendAction(local, type, set));
  const checkRun = (type: CheckRunType, summary: string) =>
    event(summary, checkMembers, (local, set) => sendCheckRun(local, type, set));
  return {
    'deployment.created': lifecycle('deployment.created', 'tells of a deployment'),
    'deployment.ready': lifecycle('deployment.ready', 'tells of a deployment that was built'),
    'deployment.succeeded': lifecycle('deployment.succeeded', 'tells of one with its checks held'),
    'deployment.promoted': lifecycle('deployment.promoted', 'tells of one that became production'),
    'deployment.error': lifecycle('deployment.error', 'tells of one that failed'),
    'deployment.canceled': lifecycle('deployment.canceled', 'tells of one that was stopped'),
    'deployment.integration.action.start': action(
      'deployment.integration.action.start',
      'has a deployment wait for an action of the partner',
    ),
    'deployment.integration.action.cancel': action(
      'deployment.integration.action.cancel',
      'has the partner stop an action',
    ),
    'deployment.integration.action.cleanup': action(
      'deployment.integration.action.cleanup',
      'has the partner remove what an action made',
    ),
    'deployment.checkrun.start': checkRun('deployment.checkrun.start', 'has a check run'),
    'deployment.checkrun.cancel': checkRun('deployment.checkrun.cancel', 'has a check run stopped'),
    'deployment.check-rerequested': event(
      'asks for a check once more',
      checkMembers,
      async (local, set) => {
        const installation = await needAnyInstallation(local, set);
        const deployment = { id: set.deploymentId ?? local.ids.next('dpl') };
        const check = { id: set.checkId ?? local.ids.next('chk') };
        sendWebhook(local, installation.integrationId, 'deployment.check-rerequested', {
          ...concerned(installation),
          user: { id: findMember(local, installation.teamId, set).id },
          deployment,
          check,
        });
        return { deploymentId: deployment.id, checkId: check.id };
      },
    ),
  } satisfies Record<DeploymentEvent, unknown>;
});

type ActionType = Extract<DeploymentEvent, `deployment.integration.action.${string}`>;
type CheckRunType = Extract<DeploymentEvent, `deployment.checkrun.${string}`>;
type Lifecycle = Exclude<
  DeploymentEvent,
  ActionType | CheckRunType | 'deployment.check-rerequested'
>;

async function sendDeployment(local: LocalContext, type: Lifecycle, set: DeploymentOverrides) {
  const resource = await needResource(local, set);
  const installation = await needInstallation(local, {
    ...set,
    installationId: resource.installationId,
  });
  const project = findProject(local, installation.teamId, set);
  const team = local.state.teams.get(installation.teamId);
  const id = set.deploymentId ?? local.ids.next('dpl');
  const page = `https://vercel.com/${team?.slug ?? installation.teamId}/${project.name}`;
  sendWebhook(local, installation.integrationId, type, {
    ...concerned(installation),
    user: { id: findMember(local, installation.teamId, set).id },
    deployment: {
      id,
      name: project.name,
      url: `${project.name}-${id.slice(-9).toLowerCase()}.vercel.app`,
      meta: {},
    },
    links: { deployment: `${page}/${id}`, project: page },
    plan: 'pro',
    project: { id: project.id },
    regions: ['iad1'],
    target: targetOf(set.target),
    integrations: [
      {
        installationId: installation.id,
        resources: [{ externalResourceId: resource.partnerId }],
      },
    ],
  });
  return { deploymentId: id, projectId: project.id };
}

/** What every event of a deployment says of whom it is for; some partners read the older list of ids. */
function concerned({ id, teamId }: Installation) {
  return { team: { id: teamId }, installationIds: [id] };
}

/** Production unless it is said otherwise; a preview has none. */
function targetOf(target = 'production'): string | null {
  return target === 'preview' ? null : target;
}

async function sendAction(local: LocalContext, type: ActionType, set: ActionOverrides) {
  const resource = await needResource(local, set);
  const { installationId, partnerId } = resource;
  const installation = await needInstallation(local, { ...set, installationId });
  const deploymentId = set.deploymentId ?? local.ids.next('dpl');
  const action = set.action ?? 'create-branch';
  if (type === 'deployment.integration.action.start') {
    local.state.deploymentActions.put({
      id: deploymentActionId(deploymentId, installationId, partnerId, action),
      deploymentId,
      installationId,
      resourceId: partnerId,
      action,
      status: 'running',
      statusText: null,
      statusUrl: null,
      outcomes: [],
    });
  }
  sendWebhook(local, installation.integrationId, type, {
    ...concerned(installation),
    user: { id: null },
    configuration: { id: installationId },
    installationId,
    resourceId: partnerId,
    action,
    deployment: { id: deploymentId },
  });
  return { installationId, resourceId: partnerId, deploymentId, action };
}

async function sendCheckRun(local: LocalContext, type: CheckRunType, set: CheckOverrides) {
  const resource = await needResource(local, set);
  const { installationId, partnerId } = resource;
  const installation = await needInstallation(local, { ...set, installationId });
  const deploymentId = set.deploymentId ?? local.ids.next('dpl');
  const checkRun = {
    id: set.checkRunId ?? local.ids.next('chkrun'),
    checkId: set.checkId ?? local.ids.next('chk'),
    deploymentId,
    source: {
      kind: 'integration',
      integrationConfigurationId: installationId,
      externalResourceId: partnerId,
    },
    timeout: set.timeout ?? 300_000,
  } as const;
  sendWebhook(local, installation.integrationId, type, {
    ...concerned(installation),
    user: { id: null },
    checkRun,
    deployment: { id: deploymentId },
  });
  return { deploymentId, checkRunId: checkRun.id, checkId: checkRun.checkId };
}
