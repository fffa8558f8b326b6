/** Compares what was sent with what is shown. */

import { isObject, objectAt, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import { isSchema, type Schema, type Schemas } from '@openapi-counterpart/openapi/model';
import { flatSchema, typesOf } from '@openapi-counterpart/openapi/schema/flat-schema';

/** Members of a schema that have a keyword, such as `readOnly`. */
export function membersWith(
  schema: Schema,
  keyword: 'readOnly' | 'writeOnly',
  schemas: Schemas,
): readonly string[] {
  return Object.entries(objectAt(flatSchema(schema, schemas), 'properties'))
    .filter(([, member]) => isObject(member) && flatSchema(member, schemas)[keyword] === true)
    .map(([name]) => name);
}

/**
 * Members that were sent and are shown with another value. Those that are not shown are no matter here:
 * the description says which must be.
 */
export function changedMembers(
  sent: JsonObject,
  shown: JsonObject,
  { schema, schemas }: { readonly schema: Schema; readonly schemas: Schemas },
): readonly string[] {
  const properties = objectAt(flatSchema(schema, schemas), 'properties');
  const own = new Set(membersWith(schema, 'readOnly', schemas));
  return Object.keys(sent).filter((name) => {
    const member = properties[name];
    if (!Object.hasOwn(shown, name) || own.has(name) || !isObject(member)) return false;
    const flat = flatSchema(member, schemas);
    // Servers write dates, addresses and money in forms of their own; of objects they may keep parts back.
    const { items } = flat;
    const inner = isSchema(items) ? typesOf(flatSchema(items, schemas)) : [];
    const types = [...typesOf(flat), ...inner];
    const isFree = flat['format'] !== undefined || types.includes('object');
    return !isFree && !isSame(sent[name], shown[name]);
  });
}

/** Lists may come in another order. */
function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    const [one, other] = [a, b].map((list: readonly Json[]) =>
      list.map((item) => JSON.stringify(item)).toSorted(),
    );
    return JSON.stringify(one) === JSON.stringify(other);
  }
  return JSON.stringify(a) === JSON.stringify(b);
}
