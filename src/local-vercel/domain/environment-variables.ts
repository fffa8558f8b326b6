/** The environment variables that a project gets from the secrets of connected resources. */

import type { Secret } from '@openapi-counterpart/vercel/vercel-api/types';
import type { Connection } from '../state/entities.js';
import type { State } from '../state/state.js';

export interface EnvironmentVariable {
  readonly name: string;
  /** By environment; the team's own environments are among them. */
  readonly values: Readonly<Record<string, string>>;
  readonly isSensitive: boolean;
  readonly connectionId: string;
  /** Vercel's id of the resource. */
  readonly resourceId: string;
}

/** The variables of a project, as they are now: new secrets show at once. */
export function environmentVariables(state: State, projectId: string): EnvironmentVariable[] {
  return state.connections.where('project', projectId).flatMap((connection) => {
    const secrets = state.resources.get(connection.resourceId)?.secrets ?? [];
    return secrets.map((secret) => variableOf(connection, secret));
  });
}

/**
 * The prefix goes in front with an underscore, its hyphens and blanks made underscores, unless the
 * name starts with it already.
 */
export function variableName({ name, prefix }: Pick<Secret, 'name' | 'prefix'>): string {
  if (prefix === undefined || prefix === '') return name;
  const start = prefix.replace(/[-\s]/g, '_');
  return name.startsWith(start) ? name : `${start}_${name}`;
}

function variableOf(connection: Connection, secret: Secret): EnvironmentVariable {
  return {
    name: variableName(secret),
    values: Object.fromEntries(
      connection.environments.map((environment) => [environment, valueIn(environment, secret)]),
    ),
    isSensitive: connection.isSensitive,
    connectionId: connection.id,
    resourceId: connection.resourceId,
  };
}

/** An environment of the team's own has no override. */
function valueIn(environment: string, { value, environmentOverrides }: Secret): string {
  const overrides: ReadonlyMap<string, string> = new Map(
    Object.entries(environmentOverrides ?? {}),
  );
  return overrides.get(environment) ?? value;
}
