/** Names for items of their own: what two checks make would else be one item, where callers name items. */

import type { Collection } from '@openapi-counterpart/openapi/collections';
import { withPart } from '@openapi-counterpart/openapi/item-places';
import { namesAllowed } from '@openapi-counterpart/openapi/item-names';
import { objectAt, type Json } from '@openapi-counterpart/openapi/json';
import { toSchema, type Schema, type Schemas } from '@openapi-counterpart/openapi/model';
import { flatSchema } from '@openapi-counterpart/openapi/schema/flat-schema';
import type { ApiOperation } from './api.js';
import type { AnyContext } from './context.js';
import { contentOf, sampleParameter, validatorOf } from './input.js';
import { itemOf } from './item-of.js';

/** A name that the description allows, for an item that PUT makes. */
export function freeName(context: AnyContext, { id, itemPath }: Collection): string {
  const { schemas, operations } = context.api.description;
  const allOf = namesAllowed(itemPath, operations);
  const schema = flatSchema({ allOf }, schemas);
  return String(sampleParameter(context.api, schema, id?.parameter ?? '', context.next()));
}

/** The body with a name that no other item has, where it names the item and may name it otherwise. */
export function withOwnName(
  context: AnyContext,
  operation: ApiOperation,
  { id, itemPath }: Collection,
  body: Json,
): Json {
  const { schemas, operations } = context.api.description;
  const at = operation.role?.bodyAt ?? [];
  const member = id?.member ?? '';
  const given = itemOf(at, body)[member];
  const content = contentOf(operation);
  if (content === undefined || (typeof given !== 'string' && typeof given !== 'number'))
    return body;
  const described = [...at, member].reduce<Schema>(
    (part, name) => memberOf(part, name, schemas),
    content.media.schema,
  );
  const allOf = [described, ...namesAllowed(itemPath, operations)];
  const schema = flatSchema({ allOf }, schemas);
  if ('const' in schema || 'enum' in schema) return body;
  const name = sampleParameter(context.api, schema, member, context.next());
  const named = withPart(body, [...at, member], name);
  return validatorOf(operation)(named) ? named : body;
}

function memberOf(schema: Schema, name: string, schemas: Schemas): Schema {
  return toSchema(objectAt(flatSchema(schema, schemas), 'properties')[name] ?? true);
}
