/** One schema as statements: its type first, then each keyword family under the kind of value it speaks about. */

import type {
  JsonKind,
  ObjectNode,
  SchemaNode,
  SchemaObject,
  TypeName,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { allowedValues } from '../analysis/enumerations.js';
import { declaredTypes, intersection, kindsOfTypes } from '../analysis/kinds.js';
import { childNode } from '@openapi-counterpart/openapi/schema/children';
import { emitAlternatives } from './alternatives.js';
import { emitArray } from './arrays.js';
import { check, guard, refusal, type Statement } from './code.js';
import {
  type Emitter,
  failure,
  reportOf,
  stopping,
  type Subject,
  subjectMismatch,
  subjectTest,
  typeFailure,
} from './emitter.js';
import { emitNumber } from './numbers.js';
import { emitObject } from './objects.js';
import { emitString } from './strings.js';
import { emitUnevaluatedItems, emitUnevaluatedProperties } from './unevaluated.js';
import { emitConst, emitValues } from './values.js';

/** Statements for a schema's own keywords. */
export function emitSchema(node: ObjectNode, subject: Subject, emitter: Emitter): Statement[] {
  const { schema } = node;
  const own: Subject = schema.format === 'password' ? { ...subject, concealed: true } : subject;
  const values = allowedValues(schema);
  // A list of values says what the types are, so that checking them as well would say nothing new.
  if (values !== undefined) {
    return [emitListed(schema, values, own, emitter), ...emitRest(node, own, emitter)];
  }
  const types = declaredTypes(schema);
  if (types === undefined || !narrows(types, own)) return emitRest(node, own, emitter);
  const kinds = intersection(own.kinds, kindsOfTypes(types));
  const body = kinds.size === 0 ? [] : emitRest(node, { ...own, kinds }, emitter);
  return emitTyped(types, body, own, emitter);
}

function emitListed(
  schema: SchemaObject,
  values: readonly unknown[],
  subject: Subject,
  emitter: Emitter,
): Statement {
  const isConst = schema.const !== undefined && values.length === 1;
  return isConst ? emitConst(schema.const, subject, emitter) : emitValues(values, subject, emitter);
}

/** Whether the types exclude anything that the subject can still be. */
function narrows(types: readonly TypeName[], subject: Subject): boolean {
  const kinds = kindsOfTypes(types);
  const onlyIntegers =
    types.includes('integer') && !types.includes('number') && subject.kinds.has('number');
  return onlyIntegers || [...subject.kinds].some((kind) => !kinds.has(kind));
}

/** The type check; what else the schema asks of a value makes sense only after it. */
function emitTyped(
  types: readonly TypeName[],
  body: readonly Statement[],
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  const fails = typeFailure(types, subject, emitter);
  // Only the types that are still possible: TypeScript would infer impossible intersections from the others.
  const possible = types.filter(
    (type) => intersection(kindsOfTypes([type]), subject.kinds).size > 0,
  );
  const mismatch = subjectMismatch(possible, subject, emitter);
  if (body.length === 0) return [check(mismatch, fails)];
  if (!subject.outermost) return guard(() => mismatch, [check('', fails)], body);
  return [refusal(mismatch, fails), ...body];
}

function emitRest(node: ObjectNode, subject: Subject, emitter: Emitter): Statement[] {
  const { schema } = node;
  const forKind = (kind: JsonKind, emit: (narrowed: Subject) => Statement[]): Statement[] => {
    if (!subject.kinds.has(kind)) return [];
    if (subject.kinds.size === 1) return emit(subject);
    const narrowed: Subject = { ...subject, kinds: new Set([kind]), outermost: false };
    return guard(() => subjectTest([kind], subject, emitter), emit(narrowed));
  };
  return [
    ...forKind('string', (narrowed) => emitString(schema, narrowed, emitter)),
    ...forKind('number', (narrowed) => emitNumber(schema, narrowed, emitter)),
    ...forKind('array', (narrowed) => emitArray(node, narrowed, emitter)),
    ...forKind('object', (narrowed) => emitObject(node, narrowed, emitter)),
    ...emitReference(node, subject, emitter),
    ...emitAllOf(node, subject, emitter),
    ...emitAlternatives('anyOf', node, subject, emitter),
    ...emitAlternatives('oneOf', node, subject, emitter),
    ...emitNot(node, subject, emitter),
    ...emitCondition(node, subject, emitter),
    ...forKind('array', (narrowed) => emitUnevaluatedItems(node, narrowed, emitter)),
    ...forKind('object', (narrowed) => emitUnevaluatedProperties(node, narrowed, emitter)),
  ];
}

function emitReference(node: ObjectNode, subject: Subject, emitter: Emitter): Statement[] {
  const target = emitter.analysis.target(node);
  return target === undefined ? [] : emitCall(target, subject, emitter);
}

/** A call of the function that validates by a schema. */
export function emitCall(node: SchemaNode, subject: Subject, emitter: Emitter): Statement[] {
  if (emitter.analysis.acceptsEverything(node)) return [];
  const name = emitter.validator(node, subject.label);
  return [check(`!${name}(${subject.code}, ${reportOf(subject)})`, stopping(emitter))];
}

function emitAllOf(node: ObjectNode, subject: Subject, emitter: Emitter): Statement[] {
  const members = node.schema.allOf ?? [];
  return members.flatMap((schema, index) =>
    emitter.statements(childNode(node, schema, 'allOf', index), { ...subject, outermost: false }),
  );
}

function emitNot(node: ObjectNode, subject: Subject, emitter: Emitter): Statement[] {
  if (node.schema.not === undefined) return [];
  const excluded = emitter.validator(
    childNode(node, node.schema.not, 'not'),
    `${subject.label}Not`,
  );
  return [check(`${excluded}(${subject.code})`, failure(subject, 'not', 'true', emitter))];
}

function emitCondition(node: ObjectNode, subject: Subject, emitter: Emitter): Statement[] {
  if (node.schema.if === undefined) return [];
  const branch = (keyword: 'then' | 'else'): Statement[] => {
    const schema = node.schema[keyword];
    if (schema === undefined) return [];
    return emitter.statements(childNode(node, schema, keyword), { ...subject, outermost: false });
  };
  const [whenTrue, whenFalse] = [branch('then'), branch('else')];
  if (whenTrue.length + whenFalse.length === 0) return [];
  const name = emitter.validator(childNode(node, node.schema.if, 'if'), `${subject.label}If`);
  const holds = `${name}(${subject.code})`;
  return whenTrue.length === 0
    ? guard(() => `!${holds}`, whenFalse)
    : guard(() => holds, whenTrue, whenFalse);
}
