/** Schemas that spell their values out, in one list or one value for each alternative. */

import { deepEqual } from '@openapi-counterpart/runtime';
import {
  type AlternativesKeyword,
  isObjectNode,
  isPrimitive,
  type SchemaNode,
  type SchemaObject,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { declaredTypes, hasType } from './kinds.js';
import type { Analysis } from './analysis.js';

/** The values that enum, const and type leave together; undefined when neither enum nor const is there. */
export function allowedValues(schema: SchemaObject): readonly unknown[] | undefined {
  const lists: (readonly unknown[])[] = [];
  if (Object.hasOwn(schema, 'const')) lists.push([schema.const]);
  if (schema.enum !== undefined) lists.push(schema.enum);
  const [values, others = values] = lists;
  const types = declaredTypes(schema);
  return values?.filter(
    (value) =>
      others?.some((other) => deepEqual(value, other)) === true &&
      (types === undefined || hasType(value, types)),
  );
}

const SPELLING_OUT: ReadonlySet<string> = new Set(['type', 'enum', 'const']);

/** The values that alternatives amount to; undefined when one of them is more than a list of primitive values. */
export function enumeratedValues(
  keyword: AlternativesKeyword,
  branches: readonly SchemaNode[],
  analysis: Analysis,
): readonly unknown[] | undefined {
  const lists = branches.map((branch) => valuesOf(branch, analysis));
  if (!lists.every((list) => list !== undefined)) return undefined;
  const all = lists.flatMap((list) => [...new Set(list)]);
  const distinct = new Set(all);
  // A value that two alternatives of a oneOf share is valid in neither.
  return keyword === 'anyOf' || distinct.size === all.length ? [...distinct] : undefined;
}

function valuesOf(branch: SchemaNode, analysis: Analysis): readonly unknown[] | undefined {
  const node = analysis.withoutAlias(branch);
  if (
    !isObjectNode(node) ||
    !analysis.assertionsOf(node).every((keyword) => SPELLING_OUT.has(keyword))
  )
    return undefined;
  const values = allowedValues(node.schema) ?? (node.schema.type === 'null' ? [null] : undefined);
  return values?.every(isPrimitive) === true ? values : undefined;
}
