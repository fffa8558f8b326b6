/** Tells schemas of single values from those of lists and objects, as far as how values are written depends on it. */

import type { Json } from '../json.js';
import { childrenOf, follow, objectOf, step, type Located, type Sources } from './sources.js';

/** Whether no list and no object fits a schema; `above` are the schemas that led here. */
export function isScalar(
  sources: Sources,
  at: Located | undefined,
  above: readonly Located[] = [],
): boolean {
  if (at === undefined) return false;
  const schema = follow(sources, at);
  if (above.some(({ pointer, file }) => pointer === schema.pointer && file === schema.file))
    return true;
  const { type } = objectOf(schema);
  if (type !== undefined) {
    const types: readonly Json[] = Array.isArray(type) ? type : [type];
    return !types.includes('array') && !types.includes('object');
  }
  const { enum: values, const: only } = objectOf(schema);
  const listed = Array.isArray(values) ? values : only === undefined ? [] : [only];
  if (listed.length > 0) return listed.every((one) => typeof one !== 'object' || one === null);
  const inner = [...above, schema];
  const branches = (keyword: string): Located[] =>
    childrenOf(step(schema, keyword)).map(([, child]) => child);
  const isOne = (child: Located): boolean => isScalar(sources, child, inner);
  return (
    branches('allOf').some(isOne) ||
    ['anyOf', 'oneOf'].some((keyword) => {
      const forms = branches(keyword);
      return forms.length > 0 && forms.every(isOne);
    })
  );
}

/** Whether only numbers or only truth values fit a schema, by its own word. */
export function isNumberOrTruthValue(sources: Sources, at: Located | undefined): boolean {
  const type = at && typesOf(follow(sources, at));
  const { nullable } = objectOf(at && follow(sources, at));
  return nullable !== true && (type === 'number' || type === 'integer' || type === 'boolean');
}

/** Whether only objects fit a schema, by its own word. */
export function isObjectSchema(sources: Sources, at: Located | undefined): boolean {
  return at !== undefined && typesOf(follow(sources, at)) === 'object';
}

/** Whether only lists of single values fit a schema, by its own word. */
export function isListOfScalars(sources: Sources, at: Located | undefined): boolean {
  const schema = at && follow(sources, at);
  if (schema === undefined || typesOf(schema) !== 'array') return false;
  return step(schema, 'prefixItems') === undefined && isScalar(sources, step(schema, 'items'));
}

function typesOf(schema: Located): Json | undefined {
  const { type } = objectOf(schema);
  return Array.isArray(type) && type.length === 1 ? type[0] : type;
}
