/** What the generator needs of any description, as Redocly rules, so that each finding has its place in the YAML. */

import type { Config, Oas3Visitor, Plugin } from '@redocly/openapi-core';
import { checkSchema } from './schema/check-schema.js';
import { isObject } from './json.js';
import { mendTypes } from './linter-types.js';
import { mendKeywords } from './normalise.js';

/** Visits nodes of any type, because `struct` hides a node in which it finds a fault from all that come after. */
function schemaRule(): Oas3Visitor {
  return {
    any: {
      enter(schema, { type, report, location }) {
        if (type.name !== 'Schema' || !isObject(schema)) return;
        for (const { keyword, message } of checkSchema(mendKeywords(schema))) {
          if (!isReference(schema[keyword])) report({ message, location: location.child(keyword) });
        }
      },
    },
  };
}

/** A reference in place of a map of schemas is against the letter, but bundling resolves it. */
function isReference(value: unknown): boolean {
  return isObject(value) && typeof value['$ref'] === 'string';
}

export const generatorPlugin: Plugin = {
  id: 'counterpart',
  typeExtension: { oas3: mendTypes },
  // Redocly prefixes the rules of plugins that it loads itself, not of those it is given.
  rules: { oas3: { 'counterpart/schema': schemaRule } },
};

/**
 * Rules without which nothing can be generated; a project may be stricter, never looser. Structure
 * is not among them: real documents break it in small ways that generation survives.
 */
const required = ['operation-operationId-unique', 'counterpart/schema'];

function isOwn(plugin: Plugin): boolean {
  return plugin.id === generatorPlugin.id;
}

export function requireGeneratorRules(config: Config): Config {
  // Rules run in the order of their plugins, and the generator's must come before `struct`.
  config.plugins = [
    ...config.plugins.filter(isOwn),
    ...config.plugins.filter((plugin) => !isOwn(plugin)),
  ];
  for (const version of ['oas3_0', 'oas3_1', 'oas3_2'] as const) {
    const rules = config.rules[version];
    for (const rule of required) rules[rule] = 'error';
    // All references are followed before Redocly sees them, which checks only some.
    rules['no-unresolved-refs'] = 'off';
    rules['struct'] ??= 'warn';
  }
  return config;
}
