/** patternProperties, additionalProperties and propertyNames: what holds for keys one has to look at one by one. */

import { stringLiteral } from '../../code/escape.js';
import type { ObjectNode, SchemaNode } from '@openapi-counterpart/openapi/schema/json-schema';
import { ALL_KINDS } from '../analysis/kinds.js';
import { childNode } from '@openapi-counterpart/openapi/schema/children';
import { block, check, guard, line, negation, disjunction, type Statement } from './code.js';
import { patternConstant } from './strings.js';
import { type Emitter, failure, reportOf, stopping, type Subject } from './emitter.js';

/** Up to so many names are compared one by one, which is faster than a look-up. */
const COMPARED_DIRECTLY = 8;

export function emitKeys(node: ObjectNode, subject: Subject, emitter: Emitter): Statement[] {
  const { additionalProperties, patternProperties, propertyNames } = node.schema;
  if ((additionalProperties ?? patternProperties ?? propertyNames) === undefined) return [];
  const key = emitter.local('key');
  const body = [
    ...emitNames(node, key, subject, emitter),
    ...emitPatternProperties(node, key, subject, emitter),
    ...emitAdditional(node, key, subject, emitter),
  ];
  return body.length === 0 ? [] : [block(`for (const ${key} in ${subject.code})`, body)];
}

function emitNames(node: ObjectNode, key: string, subject: Subject, emitter: Emitter): Statement[] {
  const { propertyNames } = node.schema;
  if (propertyNames === undefined) return [];
  const names = childNode(node, propertyNames, 'propertyNames');
  if (emitter.analysis.acceptsEverything(names)) return [];
  const accepts = emitter.validator(names, `${subject.label}Name`);
  const test = `!${emitter.module.runtime('propertyName')}(${reportOf(subject)}, ${key}, ${accepts})`;
  return [check(test, stopping(emitter))];
}

function emitPatternProperties(
  node: ObjectNode,
  key: string,
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  return Object.entries(node.schema.patternProperties ?? {}).flatMap(([pattern, schema]) => {
    const child = childNode(node, schema, 'patternProperties', pattern);
    const body = emitKeyValue(child, key, subject, 'false', emitter);
    return guard(() => matchesPattern(pattern, key, subject, emitter), body);
  });
}

function emitAdditional(
  node: ObjectNode,
  key: string,
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  const { additionalProperties } = node.schema;
  if (additionalProperties === undefined) return [];
  const child = childNode(node, additionalProperties, 'additionalProperties');
  const body = emitKeyValue(child, key, subject, 'additionalProperties', emitter);
  if (body.length === 0) return [];
  const declared = declaredKey(node, key, subject, emitter);
  return declared === '' ? body : guard(() => negation(declared), body);
}

/** Checks the property that `key` names; `keyword` is what forbids it where the schema is `false`. */
export function emitKeyValue(
  node: SchemaNode,
  key: string,
  subject: Subject,
  keyword: 'additionalProperties' | 'unevaluatedProperties' | 'false',
  emitter: Emitter,
): Statement[] {
  const property: Subject = {
    ...subject,
    code: node.schema === false ? `${subject.code}[${key}]` : emitter.local('property'),
    path: [...subject.path, key],
    kinds: ALL_KINDS,
    outermost: false,
    label: `${subject.label}Property`,
  };
  const present = `${property.code} !== undefined`;
  if (node.schema === false) return [check(present, failure(property, keyword, 'true', emitter))];
  const body = emitter.statements(node, property);
  if (body.length === 0) return [];
  return [line(`const ${property.code} = ${subject.code}[${key}];`), ...guard(() => present, body)];
}

/** A condition that holds when properties or patternProperties speak about the key; empty when they are empty. */
export function declaredKey(
  { schema }: ObjectNode,
  key: string,
  subject: Subject,
  emitter: Emitter,
): string {
  const patterns = Object.keys(schema.patternProperties ?? {});
  return disjunction(
    ...namedKey(Object.keys(schema.properties ?? {}), key, subject, emitter),
    ...patterns.map((pattern) => matchesPattern(pattern, key, subject, emitter)),
  );
}

function namedKey(
  names: readonly string[],
  key: string,
  subject: Subject,
  emitter: Emitter,
): string[] {
  if (names.length <= COMPARED_DIRECTLY)
    return names.map((name) => `${key} === ${stringLiteral(name)}`);
  const list = names.map(stringLiteral).join(', ');
  return [
    `${emitter.module.constant(`keys${subject.label}`, `new Set${emitter.module.typed('<string>')}([${list}])`)}.has(${key})`,
  ];
}

function matchesPattern(pattern: string, key: string, subject: Subject, emitter: Emitter): string {
  return `${patternConstant(pattern, `${subject.label}Key`, emitter)}.test(${key})`;
}
