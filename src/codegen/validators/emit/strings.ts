/** The keywords that limit strings. */

import { patternFlags } from '@openapi-counterpart/openapi/schema/patterns';
import { regexLiteral, stringLiteral } from '../../code/escape.js';
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
        : `${emitter.module.runtime('isShorterThan')}(${code}, ${minLength})`;
    checks.push(check(when, failure(subject, 'minLength', String(minLength), emitter)));
  }
  if (maxLength !== undefined) {
    const when = `${emitter.module.runtime('isLongerThan')}(${code}, ${maxLength})`;
    checks.push(check(when, failure(subject, 'maxLength', String(maxLength), emitter)));
  }
  return checks;
}

function emitPattern({ pattern }: SchemaObject, subject: Subject, emitter: Emitter): Statement[] {
  if (pattern === undefined) return [];
  const constant = patternConstant(pattern, subject.label, emitter);
  return [
    check(`!${constant}.test(${subject.code})`, failure(subject, 'pattern', constant, emitter)),
  ];
}

/** The name of a constant that holds the regular expression. */
export function patternConstant(source: string, label: string, emitter: Emitter): string {
  const value = regexLiteral(source, patternFlags(source) ?? '');
  return emitter.module.constant(`pattern${label}`, value);
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
  const when = `!${emitter.module.runtime(known.test)}(${subject.code})`;
  return [check(when, failure(subject, 'format', stringLiteral(known.phrase), emitter))];
}
