/** What the emitters of single keyword families share: the value they speak about and the function they write into. */

import type { Limits } from '@openapi-counterpart/runtime';
import { stringLiteral } from '../../code/escape.js';
import type {
  Direction,
  SchemaNode,
  TypeName,
} from '@openapi-counterpart/openapi/schema/json-schema';
import type { Kinds } from '../analysis/kinds.js';
import type { Analysis } from '../analysis/analysis.js';
import type { Statement } from './code.js';
import type { ModuleWriter } from '../../code/module-writer.js';
import { numberTests, type LargeNumbers } from '../vocabulary/large-numbers.js';
import { typeMismatch, typePhrase, typeTest, type Guard } from './types.js';

/** The value that emitted statements check. */
export interface Subject {
  /** A constant of the emitted function that holds the value. */
  readonly code: string;
  /** The code of each step from the function's own value to this one. */
  readonly path: readonly string[];
  /** The kinds the value can still have, which TypeScript knows as well. */
  readonly kinds: Kinds;
  /** Whether it is the function's own value, checked by the function's outermost statements. */
  readonly outermost: boolean;
  /** What names made for schemas of this value start with. */
  readonly label: string;
  /** Whether messages must not show the value. */
  readonly concealed: boolean;
}

/** One function being written. */
export interface Emitter {
  readonly direction: Direction;
  readonly analysis: Analysis;
  readonly largeNumbers: LargeNumbers;
  readonly module: ModuleWriter;
  /** Statements that check the subject against a schema. */
  statements(node: SchemaNode, subject: Subject): Statement[];
  /** The name of a function that validates by the schema; `label` names it when it is new. */
  validator(node: SchemaNode, label: string): string;
  /** A name that no other constant of the function has. */
  local(hint: string): string;
}

/** The report for the subject, as code. */
export function reportOf(subject: Subject): string {
  return subject.path.length === 0 ? 'report' : `report?.at(${subject.path.join(', ')})`;
}

/** The same where a report is known to exist. */
export function presentReportOf(subject: Subject): string {
  return reportOf(subject).replace('?.', '.');
}

/** A call that records that a keyword does not hold. */
export function failure(
  subject: Subject,
  keyword: keyof Limits,
  limit: string,
  emitter: Emitter,
): string {
  const value = subject.concealed ? emitter.module.runtime('concealed') : subject.code;
  return `${emitter.module.runtime('fail')}(${reportOf(subject)}, ${stringLiteral(keyword)}, ${limit}, ${value})`;
}

/** What stops a function after a validator it called has refused a part of the value. */
export function stopping(emitter: Emitter): string {
  return `${emitter.module.runtime('stop')}(report)`;
}

function useGuard(guard: Guard, { largeNumbers, module }: Emitter): string {
  const { integer, number } = numberTests[largeNumbers];
  return module.runtime(guard === 'isInteger' ? integer : guard === 'isNumber' ? number : guard);
}

/** A condition that holds when the subject has none of the types. */
export function subjectMismatch(
  types: readonly TypeName[],
  subject: Subject,
  emitter: Emitter,
): string {
  return typeMismatch(types, subject.code, (guard) => useGuard(guard, emitter));
}

/** A call that records that the subject has none of the types. */
export function typeFailure(
  types: readonly TypeName[],
  subject: Subject,
  emitter: Emitter,
): string {
  return failure(subject, 'type', stringLiteral(typePhrase(types)), emitter);
}

/** A condition that holds when the subject has one of the types. */
export function subjectTest(
  types: readonly TypeName[],
  subject: Subject,
  emitter: Emitter,
): string {
  return typeTest(types, subject.code, (guard) => useGuard(guard, emitter));
}
