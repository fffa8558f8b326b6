/** What of a schema makes its types differ from form to form, and where its type leads. */

import { childrenOf } from '@openapi-counterpart/openapi/schema/children';
import { isObjectNode, type SchemaNode } from '@openapi-counterpart/openapi/schema/json-schema';
import { isBytes } from '@openapi-counterpart/openapi/schema/bytes';
import type { SchemaFacts } from './facts.js';
import { hasOpenEnum } from './open-enums.js';

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
  found.hasOpenEnum ||= hasOpenEnum(node.schema);
  found.hasDirection ||= facts.exemptions.fingerprint(node.schema) !== '';
  for (const child of childrenOf(node)) {
    if (!untyped.has(child.keyword)) add(found, child, facts);
  }
}
