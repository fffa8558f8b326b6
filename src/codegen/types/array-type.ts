/** The types of lists. */

import { childNode } from '@openapi-counterpart/openapi/schema/children';
import type { JsonSchema, ObjectNode } from '@openapi-counterpart/openapi/schema/json-schema';
import type { Typing } from './typing.js';
import { array, type TypeNode } from './type-node.js';
import type { Variant } from './variant.js';

/** The type of the lists that a schema's own keywords accept. */
export function arrayType(node: ObjectNode, variant: Variant, typing: Typing): TypeNode {
  const { schema } = node;
  const typeAt = (item: JsonSchema, ...path: readonly (string | number)[]): TypeNode =>
    typing.typeOf(childNode(node, item, ...path), variant);
  const others = schema.items === undefined ? 'unknown' : typeAt(schema.items, 'items');
  const prefix = schema.prefixItems ?? [];
  const longest = schema.maxItems ?? Infinity;
  const isClosed = schema.items === false || longest <= prefix.length;
  if (prefix.length === 0 && schema.items !== false) return array(others);
  const elements = prefix
    .slice(0, longest)
    .map((item, index) => typeAt(item, 'prefixItems', index));
  return {
    kind: 'tuple',
    elements,
    // A list may end anywhere that nothing forbids: prefixItems asks for none of its items.
    required: Math.min(schema.minItems ?? 0, elements.length),
    rest: isClosed ? undefined : others,
  };
}
