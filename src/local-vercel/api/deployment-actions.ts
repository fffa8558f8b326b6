/** The operations of the Vercel API for what a partner does while a deployment waits. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { secretsIssues } from '../domain/resource-secrets.js';
import type { DeploymentAction } from '../state/entities.js';
import { findLiveResource } from '../state/lookup.js';
import { deploymentActionId, resourceKey } from '../state/state.js';
import { callingInstallation } from './caller.js';
import { refuseIssues } from './require.js';
import type { LocalHandlers } from './types.js';

export function deploymentActionsHandlers({
  state,
}: LocalContext): Pick<LocalHandlers, 'updateIntegrationDeploymentAction'> {
  /** An unknown resource is a fault of the request: the operation has no 404. */
  function checkResource(installationId: string, partnerId: string): void {
    const resource = findLiveResource(state, installationId, partnerId);
    if (resource !== undefined) return;
    const hasEnded =
      state.resources.find('partner', resourceKey(installationId, partnerId)) !== undefined;
    throw hasEnded
      ? new HttpError(410, `The resource "${partnerId}" was deleted.`)
      : new HttpError(400, `The installation has no resource "${partnerId}".`);
  }

  return {
    updateIntegrationDeploymentAction(context) {
      const { deploymentId, resourceId, action } = context.path;
      const installation = callingInstallation(context);
      checkResource(installation.id, resourceId);
      const { status, statusText, statusUrl, outcomes } = context.body ?? {};
      const secrets = (outcomes ?? []).flatMap((outcome) =>
        outcome.kind === 'resource-secrets' ? outcome.secrets : [],
      );
      refuseIssues(
        400,
        'The secrets among the outcomes cannot become environment variables',
        secretsIssues(secrets, '/outcomes'),
      );
      const id = deploymentActionId(deploymentId, installation.id, resourceId, action);
      // The report may be the first that is known of the action: deployments are not made here.
      const former: DeploymentAction = state.deploymentActions.get(id) ?? {
        id,
        deploymentId,
        installationId: installation.id,
        resourceId,
        action,
        status: 'running',
        statusText: null,
        statusUrl: null,
        outcomes: [],
      };
      // Its outcomes are for this deployment alone: the secrets of the resource stay as they are.
      state.deploymentActions.put({
        ...former,
        ...(status !== undefined && { status }),
        ...(statusText !== undefined && { statusText }),
        ...(statusUrl !== undefined && { statusUrl }),
        ...(outcomes !== undefined && { outcomes }),
      });
      return { status: 202 };
    },
  };
}
