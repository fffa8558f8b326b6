/** enum and const: values that are spelt out. */

import { isPrimitive } from '@openapi-counterpart/openapi/schema/json-schema';
import { kindOf } from '../analysis/kinds.js';
import { check, type Statement } from './code.js';
import { type Emitter, failure, type Subject } from './emitter.js';
import type { Data } from '../../code/literal.js';

/** Up to so many values are compared one by one, which is faster than a look-up. */
const COMPARED_DIRECTLY = 5;

/** Checks that the subject is one of the values. */
export function emitValues(
  listed: readonly unknown[],
  subject: Subject,
  emitter: Emitter,
): Statement {
  // TypeScript objects to comparisons that what it knows about the subject already decides.
  const values = [...new Set(listed)].filter((value) => subject.kinds.has(kindOf(value)));
  const comparable = values.filter((value) => isComparable(value, emitter));
  if (comparable.length > COMPARED_DIRECTLY && comparable.every(isPrimitive)) {
    const spelled = spellings(comparable, emitter);
    const text = `new Set${emitter.module.typed('<unknown>')}(${valueLiteral(emitter, spelled)})`;
    const set = emitter.module.constant(`values${subject.label}`, text);
    const shown = spelled.length === values.length ? set : valueLiteral(emitter, values);
    return check(`!${set}.has(${subject.code})`, failure(subject, 'enum', shown, emitter));
  }
  const differences = comparable.map((value) => difference(value, subject, emitter));
  const fails = failure(subject, 'enum', valueLiteral(emitter, values), emitter);
  return check(differences.join(' && '), fails);
}

/** Checks that the subject is that value. */
export function emitConst(value: unknown, subject: Subject, emitter: Emitter): Statement {
  const fails = failure(subject, 'const', valueLiteral(emitter, value), emitter);
  const possible = subject.kinds.has(kindOf(value)) && isComparable(value, emitter);
  return check(possible ? difference(value, subject, emitter) : '', fails);
}

/** Values as they may come: where there are bigints a whole number may be one. */
export function spellings(values: readonly unknown[], { largeNumbers }: Emitter): unknown[] {
  if (largeNumbers !== 'bigints') return [...values];
  return values.flatMap((value) =>
    typeof value === 'number' && Number.isSafeInteger(value) ? [value, BigInt(value)] : [value],
  );
}

/** Whether a value can be met at all: where there are no bigints, no number is one that a double cannot hold. */
function isComparable(value: unknown, { largeNumbers }: Emitter): boolean {
  return typeof value !== 'bigint' || largeNumbers === 'bigints';
}

/** A condition that holds when the subject is not that value. */
function difference(value: unknown, subject: Subject, emitter: Emitter): string {
  if (isPrimitive(value)) {
    return spellings([value], emitter)
      .map((spelled) => `${subject.code} !== ${valueLiteral(emitter, spelled)}`)
      .join(' && ');
  }
  const constant = emitter.module.constant(
    `value${subject.label}`,
    valueLiteral(emitter, value),
    'unknown',
  );
  return `!${emitter.module.runtime('deepEqual')}(${subject.code}, ${constant})`;
}

/** An expression that evaluates to a value of a description. */
export function valueLiteral({ module }: Emitter, value: unknown): string {
  // Descriptions are JSON, whatever their keywords say.
  return module.literal(value as Data);
}
