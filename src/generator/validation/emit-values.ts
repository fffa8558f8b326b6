/** enum and const: values that are spelt out. */

import { check, type Statement } from './code.js';
import { type Emitter, failure, type Subject } from './emitter.js';
import type { SchemaObject } from './json-schema.js';
import { declaredTypes, hasType } from './kinds.js';
import { isPrimitive, valueLiteral } from './literals.js';

/** Up to so many values are compared one by one, which is faster than a look-up. */
const COMPARED_DIRECTLY = 5;

/** The values that enum, const and type leave together; undefined when neither enum nor const is there. */
export function allowedValues(schema: SchemaObject): readonly unknown[] | undefined {
  const values = Object.hasOwn(schema, 'const') ? [schema.const] : schema.enum;
  const types = declaredTypes(schema);
  return types === undefined ? values : values?.filter((value) => hasType(value, types));
}

/** Checks that the subject is one of the values. */
export function emitValues(
  values: readonly unknown[],
  subject: Subject,
  emitter: Emitter,
): Statement {
  const [only] = values;
  if (values.length === 1) {
    return check(
      difference(only, subject, emitter),
      failure(subject, 'const', valueLiteral(only), emitter),
    );
  }
  const primitives = values.filter(isPrimitive);
  if (values.length <= COMPARED_DIRECTLY || primitives.length < values.length) {
    const when = values.map((value) => difference(value, subject, emitter)).join(' && ');
    return check(when, failure(subject, 'enum', valueLiteral(values), emitter));
  }
  const set = emitter.module.constant(
    `values${subject.label}`,
    `new Set<unknown>(${valueLiteral(values)})`,
  );
  return check(`!${set}.has(${subject.code})`, failure(subject, 'enum', set, emitter));
}

function difference(value: unknown, subject: Subject, emitter: Emitter): string {
  if (isPrimitive(value)) return `${subject.code} !== ${valueLiteral(value)}`;
  const constant = emitter.module.constant(`value${subject.label}`, valueLiteral(value));
  return `!${emitter.module.use('deepEqual')}(${subject.code}, ${constant})`;
}
