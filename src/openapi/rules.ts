/** How the linter is set up for any description: what OpenAPI asks of it beside what its project does. */

import type { Config, Plugin } from '@redocly/openapi-core';
import { mendTypes } from './linter-types.js';

export const generatorPlugin: Plugin = {
  id: 'counterpart',
  typeExtension: { oas3: mendTypes },
};

/** As Redocly calls them. */
export const openApiVersions = ['oas3_0', 'oas3_1', 'oas3_2'] as const;
export type OpenApiVersion = (typeof openApiVersions)[number];

/**
 * Rules without which nothing can be generated; a project may be stricter, never looser. Structure
 * is not among them: real documents break it in small ways that generation survives.
 */
const required = ['operation-operationId-unique'];

/** Whether a project has no other rules for some versions of OpenAPI; where there is none, it has those that are required. */
export function hasNoOtherRules(
  config: Config | undefined,
  versions: readonly OpenApiVersion[],
  rules: ReadonlySet<string>,
): boolean {
  return versions.every((version) =>
    Object.entries(config?.rules[version] ?? {}).every(
      ([name, rule]) => rule === 'off' || rules.has(name),
    ),
  );
}

export function requireGeneratorRules(config: Config): Config {
  for (const version of openApiVersions) {
    const rules = config.rules[version];
    for (const rule of required) rules[rule] = 'error';
    // All references are followed before Redocly sees them, which checks only some.
    rules['no-unresolved-refs'] = 'off';
    rules['struct'] ??= 'warn';
  }
  return config;
}
