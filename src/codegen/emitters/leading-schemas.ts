/** Tells which schemas have others of some kind inside them, by way of references too. */

import { stringAt, type JsonObject } from '@openapi-counterpart/openapi/json';
import type { Schema, Schemas } from '@openapi-counterpart/openapi/model';
import { componentNameOf } from '@openapi-counterpart/openapi/schema/pointers';
import { visitSchemas } from '@openapi-counterpart/openapi/walk';

/** The names of the components in which such schemas are found. */
export function leadingTo(
  schemas: Schemas,
  isOne: (schema: JsonObject) => boolean,
): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  const found = new Set<string>();
  for (const [name, schema] of Object.entries(schemas)) {
    visitSchemas(schema, (inner) => {
      if (isOne(inner)) found.add(name);
      const target = componentNameOf(stringAt(inner, '$ref') ?? '');
      if (target !== undefined) users.set(target, [...(users.get(target) ?? []), name]);
    });
  }
  // A set that grows while it is walked through is walked to its end.
  for (const name of found) for (const user of users.get(name) ?? []) found.add(user);
  return found;
}

/** Whether a schema is one of those, or has one inside it; `leading` is what `leadingTo` has found. */
export function leadsTo(
  schema: Schema,
  leading: ReadonlySet<string>,
  isOne: (schema: JsonObject) => boolean,
): boolean {
  let leads = false;
  visitSchemas(schema, (inner) => {
    const target = componentNameOf(stringAt(inner, '$ref') ?? '');
    leads ||= isOne(inner) || (target !== undefined && leading.has(target));
  });
  return leads;
}
