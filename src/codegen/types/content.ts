/** What of a schema makes its types differ from form to form, and where its type leads. */

import { childrenOf } from '@openapi-counterpart/openapi/schema/children';
import {
  isObjectNode,
  type JsonSchema,
  type SchemaNode,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { isBytes } from '@openapi-counterpart/openapi/schema/bytes';
import type { SchemaFacts } from './facts.js';
import { isOpenable } from './literal-type.js';

/** What one walk through a schema finds. */
export interface Content {
  /** Pointers of the schemas that it refers to. */
  readonly references: string[];
  hasBinary: boolean;
  /** Whether it lists values that others may join. */
  hasOpenEnum: boolean;
  /** Whether requests and responses need other members. */
  hasDirection: boolean;
}

/** Keywords whose schemas have no part in types. */
const untyped: ReadonlySet<string> = new Set([
  'contains',
  'dependentSchemas',
  'else',
  'if',
  'not',
  'propertyNames',
  'then',
]);

export function contentOf(node: SchemaNode, facts: SchemaFacts): Content {
  return facts.keep('content', node, () => {
    const found = { references: [], hasBinary: false, hasOpenEnum: false, hasDirection: false };
    add(found, node, facts);
    return found;
  });
}

function add(found: Content, node: SchemaNode, facts: SchemaFacts): void {
  if (!isObjectNode(node)) return;
  const target = facts.target(node);
  if (target !== undefined) found.references.push(target.pointer);
  found.hasBinary ||= isBytes(node.schema);
  const { anyOf = [], oneOf = [] } = node.schema;
  found.hasOpenEnum ||= [node.schema.enum ?? [], valuesOf(anyOf), valuesOf(oneOf)].some(isOpenable);
  found.hasDirection ||= facts.exemptions.fingerprint(node.schema) !== '';
  for (const child of childrenOf(node)) {
    if (!untyped.has(child.keyword)) add(found, child, facts);
  }
}

/** The values of alternatives that have one each, as enums are written whose values have words of their own. */
export function constantsOf(alternatives: readonly SchemaNode[]): readonly unknown[] {
  return valuesOf(alternatives.map(({ schema }) => schema));
}

function valuesOf(alternatives: readonly JsonSchema[]): readonly unknown[] {
  const values = alternatives.map((each) => (typeof each === 'boolean' ? undefined : each.const));
  return values.includes(undefined) ? [] : values;
}
