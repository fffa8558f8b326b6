/** JSON values as TypeScript expressions. */

import { stringLiteral } from '../../code/escape.js';
import { propertyKey } from '../../code/literal.js';
import { isRecord } from '@openapi-counterpart/openapi/schema/json-schema';

/** An expression that evaluates to a JSON value. */
export function valueLiteral(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'number') return numberLiteral(value);
  if (Array.isArray(value)) return `[${value.map(valueLiteral).join(', ')}]`;
  if (isRecord(value)) {
    const members = Object.entries(value).map(
      ([key, entry]) => `${propertyKey(key)}: ${valueLiteral(entry)}`,
    );
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return String(value); // true, false and null
}

export function numberLiteral(value: number): string {
  return String(value);
}
