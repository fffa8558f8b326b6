/** Alternatives that are nothing but lists of values, which descriptions use to document each value of an enum. */

import type { AlternativesKeyword } from './emit-alternatives.js';
import { allowedValues } from './emit-values.js';
import { isObjectNode, type SchemaNode } from './json-schema.js';
import { isPrimitive } from './literals.js';
import type { Survey } from './survey.js';

const SPELLING_OUT: ReadonlySet<string> = new Set(['type', 'enum', 'const']);

/** The values that alternatives amount to; undefined when one of them is more than a list of primitive values. */
export function enumeratedValues(
  keyword: AlternativesKeyword,
  branches: readonly SchemaNode[],
  survey: Survey,
): readonly unknown[] | undefined {
  const lists = branches.map((branch) => valuesOf(branch, survey));
  if (!lists.every((list) => list !== undefined)) return undefined;
  const all = lists.flatMap((list) => [...new Set(list)]);
  const distinct = new Set(all);
  // A value that two alternatives of a oneOf share is valid in neither.
  return keyword === 'anyOf' || distinct.size === all.length ? [...distinct] : undefined;
}

function valuesOf(branch: SchemaNode, survey: Survey): readonly unknown[] | undefined {
  const node = survey.withoutAlias(branch);
  if (
    !isObjectNode(node) ||
    !survey.assertionsOf(node).every((keyword) => SPELLING_OUT.has(keyword))
  )
    return undefined;
  const values = allowedValues(node.schema) ?? (node.schema.type === 'null' ? [null] : undefined);
  return values?.every(isPrimitive) === true ? values : undefined;
}
