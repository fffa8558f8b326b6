/** The keywords that limit strings. */

import {
  ASSERTED_FORMATS,
  isAssertedFormat,
  type AssertedFormat,
} from '@openapi-counterpart/openapi/schema/formats';
import { patternFlags } from '@openapi-counterpart/openapi/schema/patterns';
import { regexLiteral, stringLiteral } from '../../code/escape.js';
import type { SchemaObject } from '@openapi-counterpart/openapi/schema/json-schema';
import { formatAssertions } from '../vocabulary/formats.js';
import { numberTests } from '../vocabulary/large-numbers.js';
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

/** Checks the format, if it is one that speaks of values of that type. */
export function emitFormat(
  { format }: SchemaObject,
  type: (typeof ASSERTED_FORMATS)[AssertedFormat],
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  if (format === undefined || !isAssertedFormat(format)) return [];
  if (ASSERTED_FORMATS[format] !== type) return [];
  const { test, phrase } = formatAssertions[format];
  const own = format === 'int64' ? numberTests[emitter.largeNumbers].int64 : test;
  const when = `!${emitter.module.runtime(own)}(${subject.code})`;
  return [check(when, failure(subject, 'format', stringLiteral(phrase), emitter))];
}
