/** The keywords that limit objects and their declared properties; keys.ts is about all other keys. */

import { stringLiteral } from '../../code/escape.js';
import type { ObjectNode, SchemaNode } from '@openapi-counterpart/openapi/schema/json-schema';
import { ALL_KINDS } from '../analysis/kinds.js';
import { childNode } from '@openapi-counterpart/openapi/schema/children';
import { check, guard, line, type Statement } from './code.js';
import { type Emitter, failure, type Subject } from './emitter.js';
import { emitKeys } from './keys.js';
import { namePart } from '../../code/names.js';

/** Names that every object inherits something under. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

export function emitObject(node: ObjectNode, subject: Subject, emitter: Emitter): Statement[] {
  return [
    ...emitRequiredAndProperties(node, subject, emitter),
    ...emitPropertyCount(node, subject, emitter),
    ...emitDependentRequired(node, subject, emitter),
    ...emitKeys(node, subject, emitter),
    ...emitDependentSchemas(node, subject, emitter),
  ];
}

/** An expression that reads a property, undefined when the object has none of its own. */
export function propertyOf(subject: Subject, name: string, emitter: Emitter): string {
  const key = stringLiteral(name);
  return INHERITED.has(name)
    ? `${emitter.module.runtime('own')}(${subject.code}, ${key})`
    : `${subject.code}[${key}]`;
}

interface Property {
  readonly name: string;
  /** What reads it: a constant where its value is checked as well. */
  readonly code: string;
  readonly reading: Statement[];
  readonly body: Statement[];
}

/** All presence checks come first: they cost least, and alternatives that do not apply end with them. */
function emitRequiredAndProperties(
  node: ObjectNode,
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  const required = new Set(
    emitter.analysis.exemptions.requiredNames(node.schema, emitter.direction),
  );
  const declared = Object.entries(node.schema.properties ?? {});
  const properties = declared.map(([name, schema]) =>
    emitProperty(name, childNode(node, schema, 'properties', name), subject, emitter),
  );
  const undeclared = [...required].filter((name) => !declared.some(([other]) => other === name));
  const presence = [
    ...properties,
    ...undeclared.map((name) => bareProperty(name, subject, emitter)),
  ]
    .filter(({ name }) => required.has(name))
    .flatMap(({ name, code, reading }) => [
      ...reading,
      check(`${code} === undefined`, failure(subject, 'required', stringLiteral(name), emitter)),
    ]);
  const values = properties
    .filter(({ body }) => body.length > 0)
    .flatMap(({ name, code, reading, body }) => [
      ...(required.has(name) ? [] : reading),
      ...guard(() => `${code} !== undefined`, body),
    ]);
  return [...presence, ...values];
}

function emitProperty(
  name: string,
  node: SchemaNode,
  subject: Subject,
  emitter: Emitter,
): Property {
  const code = emitter.local(name);
  const property: Subject = {
    ...subject,
    code,
    path: [...subject.path, stringLiteral(name)],
    kinds: ALL_KINDS,
    outermost: false,
    label: subject.label + namePart(name),
  };
  const body = emitter.statements(node, property);
  if (body.length === 0) return bareProperty(name, subject, emitter);
  return {
    name,
    code,
    reading: [line(`const ${code} = ${propertyOf(subject, name, emitter)};`)],
    body,
  };
}

function bareProperty(name: string, subject: Subject, emitter: Emitter): Property {
  return { name, code: propertyOf(subject, name, emitter), reading: [], body: [] };
}

function emitPropertyCount(
  { schema }: ObjectNode,
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  const { minProperties = 0, maxProperties } = schema;
  const checks: Statement[] = [];
  const count = (): string => `${emitter.module.runtime('propertyCount')}(${subject.code})`;
  if (minProperties > 0) {
    const fails = failure(subject, 'minProperties', String(minProperties), emitter);
    checks.push(check(`${count()} < ${minProperties}`, fails));
  }
  if (maxProperties !== undefined) {
    const fails = failure(subject, 'maxProperties', String(maxProperties), emitter);
    checks.push(check(`${count()} > ${maxProperties}`, fails));
  }
  return checks;
}

function emitDependentRequired(
  { schema }: ObjectNode,
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  return Object.entries(schema.dependentRequired ?? {}).flatMap(([because, names]) => {
    const checks = names.map((missing) => {
      const limit = `[${stringLiteral(missing)}, ${stringLiteral(because)}]`;
      const fails = failure(subject, 'dependentRequired', limit, emitter);
      return check(`${propertyOf(subject, missing, emitter)} === undefined`, fails);
    });
    return guard(() => `${propertyOf(subject, because, emitter)} !== undefined`, checks);
  });
}

function emitDependentSchemas(node: ObjectNode, subject: Subject, emitter: Emitter): Statement[] {
  return Object.entries(node.schema.dependentSchemas ?? {}).flatMap(([because, schema]) => {
    const dependent = childNode(node, schema, 'dependentSchemas', because);
    const inner = {
      ...subject,
      outermost: false,
      label: `${subject.label}With${namePart(because)}`,
    };
    return guard(
      () => `${propertyOf(subject, because, emitter)} !== undefined`,
      emitter.statements(dependent, inner),
    );
  });
}
