/** Lists and maps of which no more is said than what all their items or members are. */

import { isObjectNode, type SchemaNode } from '@openapi-counterpart/openapi/schema/json-schema';
import { childNode } from '@openapi-counterpart/openapi/schema/children';
import { Code } from '../../code/literal.js';
import { printCall } from '../../code/statements.js';
import { declaredTypes } from '../analysis/kinds.js';
import type { Analysis } from '../analysis/analysis.js';
import type { Emitter, Subject } from './emitter.js';

/** The keyword that says it, by the type of the collection. */
const keywords = { array: 'items', object: 'additionalProperties' } as const;
const helpers = { array: 'isListOf', object: 'isMapOf' } as const;

/** The body of the function that validates by such a schema, laid out; nothing for any other schema. */
export function emitPlainCollection(
  node: SchemaNode,
  subject: Subject,
  emitter: Emitter,
): string | undefined {
  const type = collectionType(node, emitter.analysis);
  if (!isObjectNode(node) || type === undefined) return undefined;
  const keyword = keywords[type];
  const inner = node.schema[keyword];
  if (inner === undefined) return undefined;
  const label = `${subject.label}${type === 'array' ? 'Item' : 'Property'}`;
  const validator = emitter.validator(childNode(node, inner, keyword), label);
  const values = ['report', subject.code, validator].map((code) => new Code(code));
  return printCall(`return ${emitter.module.runtime(helpers[type])}`, values, 2);
}

function collectionType(node: SchemaNode, analysis: Analysis): keyof typeof keywords | undefined {
  if (!isObjectNode(node)) return undefined;
  const [type, ...others] = declaredTypes(node.schema) ?? [];
  if ((type !== 'array' && type !== 'object') || others.length > 0) return undefined;
  const keyword = keywords[type];
  const inner = node.schema[keyword];
  const isPlain = analysis
    .assertionsOf(node)
    .every((assertion) => assertion === 'type' || assertion === keyword);
  if (!isPlain || inner === undefined || inner === false) return undefined;
  return analysis.acceptsEverything(childNode(node, inner, keyword)) ? undefined : type;
}
