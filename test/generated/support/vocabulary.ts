/** What a schema speaks of, wherever it leads: the values at which a validator is most likely to be wrong. */

import { isObject, type Json, type JsonObject } from '../../../src/openapi/json.js';
import type { Schema } from '../../../src/openapi/model.js';

export interface Vocabulary {
  /** Members of enumerations and constants. */
  readonly constants: readonly Json[];
  /** Names of properties. */
  readonly names: readonly string[];
  /** Bounds of lengths, sizes and numbers. */
  readonly limits: readonly number[];
}

const limitKeywords = [
  'exclusiveMaximum',
  'exclusiveMinimum',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
];

/** Keywords that hold values, which may look like schemas. */
const valueKeywords = ['const', 'default', 'enum', 'example', 'examples'];

export function vocabularyOf(
  schema: Schema,
  components: Readonly<Record<string, Schema>>,
): Vocabulary {
  const constants = new Map<string, Json>();
  const names = new Set<string>();
  const limits = new Set<number>();
  const followed = new Set<string>();

  function visit(node: Json | undefined): void {
    if (Array.isArray(node)) (node as readonly Json[]).forEach(visit);
    if (!isObject(node)) return;
    const reference = node['$ref'];
    if (typeof reference === 'string' && !followed.has(reference)) {
      followed.add(reference);
      visit(components[reference.replace('#/components/schemas/', '')]);
    }
    collect(node);
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties' && isObject(value)) Object.values(value).forEach(visit);
      else if (!valueKeywords.includes(key)) visit(value);
    }
  }

  function collect(node: JsonObject): void {
    const { enum: members, const: constant, properties } = node;
    if (Array.isArray(members)) {
      for (const member of members as readonly Json[]) {
        constants.set(JSON.stringify(member), member);
      }
    }
    if (constant !== undefined) constants.set(JSON.stringify(constant), constant);
    if (isObject(properties)) Object.keys(properties).forEach((name) => names.add(name));
    for (const keyword of limitKeywords) {
      const limit = node[keyword];
      if (typeof limit === 'number') limits.add(limit);
    }
  }

  visit(schema);
  return { constants: [...constants.values()], names: [...names], limits: [...limits] };
}
