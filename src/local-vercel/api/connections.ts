/** The operations of the Vercel API for connections of resources to projects. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { EnvironmentTarget } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { connectResource } from '../workflows/connect.js';
import { callingMember } from './caller.js';
import { requireConfiguration, requireResource, requireAdmin } from './require.js';
import type { LocalHandlers } from './types.js';

const allTargets: readonly EnvironmentTarget[] = ['production', 'preview', 'development'];

export function connectionsHandlers(
  local: LocalContext,
): Pick<LocalHandlers, 'connectIntegrationResourceToProject'> {
  const { state } = local;
  return {
    connectIntegrationResourceToProject(context) {
      const caller = callingMember(context, context.query);
      // The role USER only reads.
      requireAdmin(caller);
      const { integrationConfigurationId, resourceId } = context.path;
      const installation = requireConfiguration(state, caller, integrationConfigurationId);
      const resource = requireResource(state, installation, resourceId);
      const { projectId, envVarEnvironments, makeEnvVarsSensitive } = context.body;
      const project = state.projects.get(projectId);
      if (project === undefined || project.teamId !== caller.team.id) {
        throw new HttpError(404, `The team ${caller.team.slug} has no project "${projectId}".`);
      }
      if (envVarEnvironments?.length === 0) {
        throw new HttpError(400, 'envVarEnvironments is empty: leave it out for all environments.');
      }
      connectResource(local, {
        installation,
        resource,
        project,
        member: caller.member,
        environments: [...new Set(envVarEnvironments ?? allTargets)],
        isSensitive: makeEnvVarsSensitive ?? false,
      });
      return { status: 201 };
    },
  };
}
