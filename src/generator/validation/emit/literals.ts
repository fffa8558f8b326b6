/** JSON values as TypeScript expressions. */

import { stringLiteral } from '../../escape.js';
import { isRecord } from '../json-schema.js';

/** An expression that evaluates to a JSON value. */
export function valueLiteral(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'number') return numberLiteral(value);
  if (Array.isArray(value)) return `[${value.map(valueLiteral).join(', ')}]`;
  if (isRecord(value)) {
    return `{ ${Object.entries(value)
      .map(([key, entry]) => `${keyLiteral(key)}: ${valueLiteral(entry)}`)
      .join(', ')} }`;
  }
  return String(value); // true, false and null
}

export function numberLiteral(value: number): string {
  return String(value);
}

function keyLiteral(key: string): string {
  // Written plainly, __proto__ would set the prototype instead of a property.
  return key === '__proto__' ? '["__proto__"]' : stringLiteral(key);
}
