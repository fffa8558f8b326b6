/** The keywords that limit strings. */

import { stringLiteral } from '../../code/escape.js';
import type { SchemaObject } from '@openapi-counterpart/openapi/schema/json-schema';
import { knownFormat } from '../vocabulary/formats.js';
import { check, type Statement } from './code.js';
import { type Emitter, failure, type Subject } from './emitter.js';

export function emitString(schema: SchemaObject, subject: Subject, emitter: Emitter): Statement[] {
  return [
    ...emitLength(schema, subject, emitter),
    ...emitPattern(schema, subject, emitter),
    ...emitFormat(schema, 'string', subject, emitter),
  ];
}

function emitLength(schema: SchemaObject, subject: Subject, emitter: Emitter): Statement[] {
  const { code } = subject;
  const { minLength, maxLength } = schema;
  const checks: Statement[] = [];
  if (minLength !== undefined && minLength > 0) {
    const when =
      minLength === 1
        ? `${code} === ''`
        : `${emitter.module.use('isShorterThan')}(${code}, ${minLength})`;
    checks.push(check(when, failure(subject, 'minLength', String(minLength), emitter)));
  }
  if (maxLength !== undefined) {
    const when = `${emitter.module.use('isLongerThan')}(${code}, ${maxLength})`;
    checks.push(check(when, failure(subject, 'maxLength', String(maxLength), emitter)));
  }
  return checks;
}

function emitPattern({ pattern }: SchemaObject, subject: Subject, emitter: Emitter): Statement[] {
  if (pattern === undefined) return [];
  const constant = emitter.module.pattern(pattern, subject.label);
  return [
    check(`!${constant}.test(${subject.code})`, failure(subject, 'pattern', constant, emitter)),
  ];
}

/** Checks the format, if it is one that speaks about values of that kind. */
export function emitFormat(
  { format }: SchemaObject,
  kind: 'string' | 'number',
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  const known = format === undefined ? undefined : knownFormat(format);
  if (known?.test === undefined || known.kind !== kind) return [];
  const when = `!${emitter.module.use(known.test)}(${subject.code})`;
  return [check(when, failure(subject, 'format', stringLiteral(known.phrase), emitter))];
}
