/** How the linter is set up for any description: what OpenAPI asks of it beside what its project does. */

import type { Config, Plugin } from '@redocly/openapi-core';
import { mendTypes } from './linter-types.js';

export const generatorPlugin: Plugin = {
  id: 'counterpart',
  typeExtension: { oas3: mendTypes },
};

/**
 * Rules without which nothing can be generated; a project may be stricter, never looser. Structure
 * is not among them: real documents break it in small ways that generation survives.
 */
const required = ['operation-operationId-unique'];

export function requireGeneratorRules(config: Config): Config {
  for (const version of ['oas3_0', 'oas3_1', 'oas3_2'] as const) {
    const rules = config.rules[version];
    for (const rule of required) rules[rule] = 'error';
    // All references are followed before Redocly sees them, which checks only some.
    rules['no-unresolved-refs'] = 'off';
    rules['struct'] ??= 'warn';
  }
  return config;
}
