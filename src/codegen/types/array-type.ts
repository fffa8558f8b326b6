/** The types of lists. */

import { childNode, childrenOf } from '@openapi-counterpart/openapi/schema/children';
import {
  isObjectNode,
  type JsonSchema,
  type ObjectNode,
  type SchemaNode,
} from '@openapi-counterpart/openapi/schema/json-schema';
import type { SchemaFacts } from './facts.js';
import type { Typing } from './typing.js';
import { array, type TypeNode } from './type-node.js';
import type { Variant } from './variant.js';

/** The type of the lists that a schema's own keywords accept. */
export function arrayType(node: ObjectNode, variant: Variant, typing: Typing): TypeNode {
  const { schema } = node;
  const typeAt = (item: JsonSchema, ...path: readonly (string | number)[]): TypeNode =>
    typing.typeOf(childNode(node, item, ...path), variant);
  const prefix = schema.prefixItems ?? [];
  const { keyword, from } = otherItems(node, typing.facts);
  const others = keyword === undefined ? true : (schema[keyword] ?? true);
  const longest = schema.maxItems ?? Infinity;
  const isClosed = others === false || (from > 0 && longest <= from);
  const rest = keyword === undefined ? 'unknown' : typeAt(others, keyword);
  if (from === 0 && !isClosed) return array(rest);
  const elements = [
    ...prefix.map((item, index) => typeAt(item, 'prefixItems', index)),
    // Of these, other schemas of the same value speak.
    ...Array.from({ length: from - prefix.length }, () => 'unknown'),
  ].slice(0, longest);
  return {
    kind: 'tuple',
    elements,
    // A list may end anywhere that nothing forbids: prefixItems asks for none of its items.
    required: Math.min(schema.minItems ?? 0, elements.length),
    rest: isClosed ? undefined : rest,
  };
}

/** The keyword that speaks of the items that nothing else does, and the first item that it may speak of. */
function otherItems(
  node: ObjectNode,
  facts: SchemaFacts,
): { readonly keyword: 'items' | 'unevaluatedItems' | undefined; readonly from: number } {
  const { items, prefixItems = [], unevaluatedItems } = node.schema;
  if (items !== undefined) return { keyword: 'items', from: prefixItems.length };
  const from = unevaluatedItems === undefined ? Infinity : itemsSpokenOf(node, facts);
  return Number.isFinite(from)
    ? { keyword: 'unevaluatedItems', from }
    : { keyword: undefined, from: prefixItems.length };
}

/** How many items a schema, or one that holds for the same value, may speak of by their places. */
function itemsSpokenOf(node: SchemaNode, facts: SchemaFacts): number {
  if (!isObjectNode(node)) return 0;
  const target = facts.target(node);
  const others = childrenOf(node).filter(({ inPlace, keyword }) => inPlace && keyword !== 'not');
  const counts = [...others, ...(target === undefined ? [] : [target])].map((other) => {
    const { items, unevaluatedItems } = isObjectNode(other) ? other.schema : {};
    const isAll = items !== undefined || unevaluatedItems !== undefined;
    return isAll ? Infinity : itemsSpokenOf(other, facts);
  });
  const { contains, prefixItems = [] } = node.schema;
  return Math.max(prefixItems.length, contains === undefined ? 0 : Infinity, ...counts);
}
