/** The keywords that limit numbers. */

import type { SchemaObject } from '@openapi-counterpart/openapi/schema/json-schema';
import { check, type Statement } from './code.js';
import { type Emitter, failure, type Subject } from './emitter.js';
import { literal } from '../../code/literal.js';
import { emitFormat } from './strings.js';

/** The comparison that fails, by keyword. */
const BOUNDS = [
  ['minimum', '<'],
  ['maximum', '>'],
  ['exclusiveMinimum', '<='],
  ['exclusiveMaximum', '>='],
] as const;

export function emitNumber(schema: SchemaObject, subject: Subject, emitter: Emitter): Statement[] {
  const bounds = BOUNDS.flatMap(([keyword, operator]) => {
    const limit = schema[keyword];
    if (limit === undefined) return [];
    const code = literal(limit);
    return [check(`${subject.code} ${operator} ${code}`, failure(subject, keyword, code, emitter))];
  });
  return [
    ...bounds,
    ...emitMultipleOf(schema, subject, emitter),
    ...emitFormat(schema, 'integer', subject, emitter),
  ];
}

function emitMultipleOf(
  { multipleOf }: SchemaObject,
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  if (multipleOf === undefined) return [];
  const fails = failure(subject, 'multipleOf', literal(multipleOf), emitter);
  // The remainder of a division by a whole number is exact in binary; that by a fraction is not.
  if (Number.isInteger(multipleOf) && emitter.largeNumbers !== 'bigints')
    return [check(`${subject.code} % ${literal(multipleOf)} !== 0`, fails)];
  const { units, decimals } =
    typeof multipleOf === 'bigint'
      ? { units: literal(multipleOf), decimals: 0 }
      : decimalParts(multipleOf);
  return [
    check(
      `!${emitter.module.runtime('isMultipleOf')}(${subject.code}, ${units}, ${decimals})`,
      fails,
    ),
  ];
}

/** A fraction as whole units of a power of ten: 0.25 is 25 units with 2 decimals. */
function decimalParts(fraction: number): { units: string; decimals: number } {
  const [mantissa = '', exponent = '0'] = String(fraction).split('e');
  const [whole = '', digits = ''] = mantissa.split('.');
  return { units: String(Number(whole + digits)), decimals: digits.length - Number(exponent) };
}
