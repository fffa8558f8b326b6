/** The type of a schema where an operation uses it, in the form in which it travels there. */

import type { Direction, JsonSchema } from '@openapi-counterpart/openapi/schema/json-schema';
import type { TypeNode } from './type-node.js';
import type { Typing } from './typing.js';
import { bodyVariant, textVariant, type Caller } from './variant.js';

/** Of a parameter or a header. */
export function textType(
  schema: JsonSchema,
  direction: Direction,
  caller: Caller,
  { facts, typeOf }: Typing,
): TypeNode {
  return typeOf(facts.nodeOf(schema), textVariant(direction, caller));
}

/** Of a body of a media type. */
export function bodyType(
  { schema, type }: { readonly schema: JsonSchema; readonly type: string },
  direction: Direction,
  caller: Caller,
  { facts, typeOf }: Typing,
): TypeNode {
  const node = facts.nodeOf(schema);
  return typeOf(node, bodyVariant(direction, caller, type, facts.possibleKinds(node)));
}
