/** Walks from a schema to the schemas inside it. */

import { isObject } from '@openapi-counterpart/runtime';
import { isObjectNode, isSchema, type SchemaNode } from './json-schema.js';
import { KEYWORDS } from './keywords.js';
import { childPointer } from './pointers.js';

/** A schema directly inside another. */
export interface Child extends SchemaNode {
  readonly keyword: string;
  /** Its key or index under the keyword; '' where the keyword holds the schema itself. */
  readonly key: string;
  /** Whether it applies to the same value as the schema that holds it. */
  readonly inPlace: boolean;
}

/** The schema under a keyword, or under a key of it. */
export function childNode(
  node: SchemaNode,
  schema: SchemaNode['schema'],
  ...path: readonly (string | number)[]
): SchemaNode {
  return { schema, pointer: childPointer(node.pointer, ...path) };
}

interface Remembered {
  readonly pointer: string;
  readonly children: readonly Child[];
}

/** Children by schema object: each pass over the schemas asks for the same ones again. */
const remembered = new WeakMap<object, Remembered>();

/** The schemas directly inside a schema, in the order it holds them; references are not followed. */
export function childrenOf(node: SchemaNode): readonly Child[] {
  if (!isObjectNode(node)) return [];
  const known = remembered.get(node.schema);
  if (known?.pointer === node.pointer) return known.children;
  const children: Child[] = [];
  for (const keyword of Object.keys(node.schema)) {
    addChildren(children, node, keyword, node.schema[keyword]);
  }
  // Most schemas have none.
  if (children.length > 0) remembered.set(node.schema, { pointer: node.pointer, children });
  return children;
}

/** Adds the schemas under a keyword. In place, because most keywords hold none and there are very many. */
function addChildren(children: Child[], node: SchemaNode, keyword: string, value: unknown): void {
  const known = KEYWORDS.get(keyword);
  if (known?.holds === undefined || known.applies === 'by reference') return;
  const inPlace = known.applies === 'in place';
  const pointer = childPointer(node.pointer, keyword);
  if (known.holds === 'schema') {
    if (isSchema(value)) children.push({ schema: value, pointer, keyword, key: '', inPlace });
    return;
  }
  const entries = Array.isArray(value) || isObject(value) ? Object.entries<unknown>(value) : [];
  for (const [key, schema] of entries) {
    if (!isSchema(schema)) continue;
    children.push({ schema, pointer: childPointer(pointer, key), keyword, key, inPlace });
  }
}
