/** Checks the keywords of one schema object by themselves, for the compiler and for lint rules alike. */

import { isObject } from '@openapi-counterpart/runtime';
import type { SchemaProblem } from './problems.js';
import { KEYWORDS } from './keywords.js';

/**
 * The faults of one schema object's own keywords: a pattern that is no regular expression, an unknown type, a value of
 * the wrong form. Schemas inside it are not entered and references are not followed.
 */
export function checkSchema(schema: unknown, pointer = ''): SchemaProblem[] {
  if (typeof schema === 'boolean') return [];
  if (!isObject(schema)) {
    return [{ pointer, keyword: '', message: 'a schema must be an object, or true or false' }];
  }
  const problems: SchemaProblem[] = [];
  for (const keyword of Object.keys(schema)) {
    const fault = KEYWORDS.get(keyword)?.shape?.(schema[keyword]);
    if (fault !== undefined) problems.push({ pointer, keyword, message: `${keyword} ${fault}` });
  }
  return problems;
}
