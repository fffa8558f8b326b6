/** Objects of which no more is said than their members: one condition, and a table that explains what it refuses. */

import {
  isObjectNode,
  type ObjectNode,
  type SchemaNode,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { childNode } from '@openapi-counterpart/openapi/schema/children';
import {
  group,
  ifBreak,
  indent,
  join,
  line,
  printDoc,
  softline,
  type Doc,
} from '../../code/doc.js';
import { stringLiteral } from '../../code/escape.js';
import { Code } from '../../code/literal.js';
import { namePart } from '../../code/names.js';
import { runtimeValues } from '../../code/runtime-names.js';
import { printCall } from '../../code/statements.js';
import { declaredTypes } from '../analysis/kinds.js';
import type { Analysis } from '../analysis/analysis.js';
import type { Emitter, Subject } from './emitter.js';
import { propertyOf } from './objects.js';
import { typePhrase } from './types.js';

/** What may be said of an object whose members say the rest. */
const plainKeywords: ReadonlySet<string> = new Set([
  'additionalProperties',
  'properties',
  'required',
  'type',
]);

/** Whether a schema lists members of an object, and asserts nothing else. */
export function isPlainObject(node: ObjectNode, analysis: Analysis): boolean {
  const { properties = {}, required = [] } = node.schema;
  return (
    typesOf(node).join() === 'object' &&
    Object.keys(properties).length + required.length > 0 &&
    (isClosed(node) || isOpen(node, analysis)) &&
    analysis.assertionsOf(node).every((keyword) => plainKeywords.has(keyword))
  );
}

function isClosed({ schema }: ObjectNode): boolean {
  return schema.additionalProperties === false;
}

function isOpen(node: ObjectNode, analysis: Analysis): boolean {
  const { additionalProperties = true } = node.schema;
  return analysis.acceptsEverything(childNode(node, additionalProperties, 'additionalProperties'));
}

function typesOf({ schema }: ObjectNode): string[] {
  return (declaredTypes(schema) ?? []).filter((type) => type !== 'null');
}

/** A member that is looked at. */
interface Member {
  readonly name: string;
  readonly isRequired: boolean;
  /** Its validator; undefined where every value will do. */
  readonly validator: string | undefined;
  /** Whether the validator refuses what is absent, too. */
  readonly refusesAbsence: boolean;
}

/** The body of the function that validates by such a schema, laid out. */
export function emitPlainObject(node: ObjectNode, subject: Subject, emitter: Emitter): string {
  const { module } = emitter;
  const types = declaredTypes(node.schema) ?? [];
  const members = membersOf(node, subject, emitter);
  const conditions = [
    call(module.runtime('isObject'), [subject.code]),
    ...members
      .filter(({ isRequired, validator }) => isRequired || validator !== undefined)
      .map((member) => conditionOf(member, subject, emitter)),
    ...(isClosed(node) ? [onlyDeclared(node, subject, emitter)] : []),
  ];
  const table = (isRequired: boolean): Record<string, Code> =>
    Object.fromEntries(
      members
        .filter((member) => member.isRequired === isRequired)
        .map(({ name, validator }) => [name, new Code(validator ?? module.runtime('anything'))]),
    );
  const explain = isClosed(node) ? 'explainClosedObject' : 'explainObject';
  const explained = printCall(
    `return ${module.runtime(explain)}`,
    [
      new Code('report'),
      new Code(subject.code),
      table(true),
      table(false),
      ...(types.includes('null') ? [typePhrase(types)] : []),
    ],
    4,
  );
  const answer = group([
    'return ',
    ifBreak('('),
    indent([softline, group(join([' &&', line], conditions))]),
    softline,
    ifBreak(')'),
    ';',
  ]);
  return [
    ...(types.includes('null') ? [`if (${subject.code} === null) return true;`] : []),
    'if (report) {',
    `  ${explained}`,
    '}',
    printDoc(answer, 2),
  ].join('\n  ');
}

/** A condition that holds where an object has no members but those that are declared. */
function onlyDeclared({ schema }: ObjectNode, subject: Subject, emitter: Emitter): Doc {
  const names = Object.keys(schema.properties ?? {}).map(stringLiteral);
  const set = `new Set${emitter.module.typed('<string>')}([${names.join(', ')}])`;
  const keys = emitter.module.constant(`keys${subject.label}`, set);
  return call(emitter.module.runtime('hasOnly'), [subject.code, keys]);
}

/** The members that a value is refused for, and those that another one would be refused beside. */
function membersOf(node: ObjectNode, subject: Subject, emitter: Emitter): Member[] {
  const { analysis } = emitter;
  const required = analysis.exemptions.requiredNames(node.schema, emitter.direction);
  const declared = Object.entries(node.schema.properties ?? {});
  const undeclared = required.filter((name) => !declared.some(([other]) => other === name));
  const entries: [string, SchemaNode | undefined][] = [
    ...declared.map(([name, schema]): [string, SchemaNode] => [
      name,
      childNode(node, schema, 'properties', name),
    ]),
    ...undeclared.map((name): [string, undefined] => [name, undefined]),
  ];
  return entries.flatMap(([name, child]): Member[] => {
    const isRequired = required.includes(name);
    const isFree = child === undefined || analysis.acceptsEverything(child);
    if (isFree && !isRequired && !isClosed(node)) return [];
    if (isFree) return [{ name, isRequired, validator: undefined, refusesAbsence: false }];
    // What several objects have alike belongs to none of them.
    const label = analysis.repeats.isRepeated(child) ? '' : subject.label;
    const validator = emitter.validator(child, label + namePart(name));
    return [{ name, isRequired, validator, refusesAbsence: hasTypeTest(child, analysis) }];
  });
}

/** Whether a schema's validator begins with a test of the type; others are made for values that exist. */
function hasTypeTest(node: SchemaNode, analysis: Analysis): boolean {
  const { schema } = analysis.withoutAlias(node);
  if (typeof schema === 'boolean') return false;
  const types = declaredTypes(schema) ?? [];
  // Where most types will do, a test may name those that will not.
  return types.length > 0 && types.length <= 3;
}

/** A condition that holds where a member is as its schema says, without a call where there is a shorter way. */
function conditionOf(member: Member, subject: Subject, emitter: Emitter): Doc {
  const { name, isRequired, validator, refusesAbsence } = member;
  const value = breakable(propertyOf(subject, name, emitter), subject);
  const exists = [value, ' !==', group(indent([line, 'undefined']))];
  if (validator === undefined) return exists;
  if (!isRequired) return call(emitter.module.runtime('optional'), [value, validator]);
  const isValid = call(validator, [value]);
  return refusesAbsence ? isValid : [exists, ' &&', line, isValid];
}

/** The access of a member, whose key Prettier puts on a line of its own where there is no room beside it. */
function breakable(value: string, { code }: Subject): Doc {
  if (!value.startsWith(`${code}[`)) return value;
  const key = value.slice(code.length + 1, -1);
  return [code, group(['[', indent([softline, key]), softline, ']'])];
}

function call(callee: string, values: readonly Doc[]): Doc {
  const list = indent([softline, join([',', line], values)]);
  return group([callee, '(', list, ifBreak(','), softline, ')']);
}

/** Names for what many schemas say, such as `StringOrNull`; nothing for schemas that say more. */
export function simpleLabel(node: SchemaNode, analysis: Analysis): string | undefined {
  if (!isObjectNode(node)) return undefined;
  const isSimple = analysis.assertionsOf(node).every((keyword) => /^(type|format)$/.test(keyword));
  const types = declaredTypes(node.schema);
  if (types === undefined || !isSimple) return undefined;
  const words = types.map((type) => (type === 'null' ? type : (node.schema.format ?? type)));
  const label = [...new Set(words)].map(namePart).join('Or');
  // The runtime tests formats of texts, and a value has yet to be one.
  return runtimeValues.includes(`is${label}`) ? `${label}Value` : label;
}
