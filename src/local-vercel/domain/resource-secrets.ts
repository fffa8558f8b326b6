/** What becomes of a resource when the partner sets its secrets. */

import { Report, type Issue } from '@openapi-counterpart/runtime';
import type { Secret } from '@openapi-counterpart/vercel/vercel-api/types';
import type { Resource } from '../state/entities.js';
import { variableName } from './environment-variables.js';

/** `replace`: these are all. `merge`: those of other names stay. */
export type SecretsMode = 'replace' | 'merge';

/** @param pointer Where the secrets are in the body. */
export function secretsIssues(secrets: readonly Secret[], pointer: string): readonly Issue[] {
  const report = new Report(undefined, pointer);
  const names = new Set<string>();
  secrets.forEach((secret, at) => {
    if (secret.name.trim() === '') report.at(at, 'name').add('minLength', 'must not be empty');
    if (secret.value === '') report.at(at, 'value').add('minLength', 'must not be empty');
    const name = variableName(secret);
    if (names.has(name)) {
      report.at(at, 'name').add('uniqueItems', `makes a second variable ${JSON.stringify(name)}`);
    }
    names.add(name);
  });
  return report.issues;
}

/** The resource with new secrets; a rotation that was waiting for them is through. */
export function withSecrets(
  resource: Resource,
  secrets: readonly Secret[],
  mode: SecretsMode,
  now: number,
): Resource {
  const { rotation } = resource;
  const completed =
    rotation !== null && rotation.completedAt === null
      ? { ...rotation, completedAt: now }
      : rotation;
  return {
    ...resource,
    secrets: mode === 'replace' ? secrets : mergeSecrets(resource.secrets, secrets),
    rotation: completed,
    updatedAt: now,
  };
}

/**
 * The former secrets, those replaced that have the name of a new one or make its variable. The new
 * ones come last.
 */
export function mergeSecrets(
  former: readonly Secret[],
  secrets: readonly Secret[],
): readonly Secret[] {
  const names = new Set(secrets.map(({ name }) => name));
  const variables = new Set(secrets.map(variableName));
  const kept = former.filter(
    (secret) => !names.has(secret.name) && !variables.has(variableName(secret)),
  );
  return [...kept, ...secrets];
}
