/** unevaluatedProperties and unevaluatedItems: what no other keyword that applies to the value has spoken about. */

import { childrenOf, childNode } from './children.js';
import { block, conjunction, disjunction, guard, line, negation, type Statement } from './code.js';
import { itemSubject } from './emit-arrays.js';
import { declaredKey, emitKeyValue } from './emit-keys.js';
import { propertyOf } from './emit-objects.js';
import { type Emitter, failure, type Subject } from './emitter.js';
import { isObjectNode, type ObjectNode, type SchemaNode } from './json-schema.js';
import { check } from './code.js';

/** A condition on a key or an index, or an answer that holds for all of them. */
type Coverage = string | boolean;

/** How to tell which parts of a value the keywords of one schema object speak about. */
interface Coverer {
  readonly own: (node: ObjectNode) => Coverage;
  readonly subject: Subject;
  readonly emitter: Emitter;
  /** Verdicts of conditional schemas, computed once before the loop over the parts. */
  readonly verdicts: Statement[];
}

export function emitUnevaluatedProperties(
  node: ObjectNode,
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  const { unevaluatedProperties } = node.schema;
  if (unevaluatedProperties === undefined || unevaluatedProperties === true) return [];
  const key = emitter.local('key');
  const verdicts: Statement[] = [];
  const own = (part: ObjectNode): Coverage => {
    const { schema } = part;
    const everything =
      schema.additionalProperties ?? (part === node ? undefined : schema.unevaluatedProperties);
    return everything !== undefined || declaredKey(part, key, subject, emitter);
  };
  const unevaluated = childNode(node, unevaluatedProperties, 'unevaluatedProperties');
  const body = emitKeyValue(unevaluated, key, subject, 'unevaluatedProperties', emitter);
  if (body.length === 0) return [];
  const loop = unlessCovered(coverage(node, { own, subject, emitter, verdicts }), body);
  return loop.length === 0
    ? []
    : [...verdicts, block(`for (const ${key} in ${subject.code})`, loop)];
}

export function emitUnevaluatedItems(
  node: ObjectNode,
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  const { unevaluatedItems } = node.schema;
  if (unevaluatedItems === undefined || unevaluatedItems === true) return [];
  const index = emitter.local('index');
  const item = itemSubject(subject, index, emitter);
  const verdicts: Statement[] = [];
  const own = (part: ObjectNode): Coverage => {
    const { schema } = part;
    const everything = schema.items ?? (part === node ? undefined : schema.unevaluatedItems);
    return everything !== undefined || coveredIndex(part, index, item, emitter);
  };
  const child = childNode(node, unevaluatedItems, 'unevaluatedItems');
  const body =
    unevaluatedItems === false
      ? [check('', failure(item, 'unevaluatedItems', 'true', emitter))]
      : emitter.statements(child, item);
  if (body.length === 0) return [];
  const loop = unlessCovered(coverage(node, { own, subject, emitter, verdicts }), body);
  if (loop.length === 0) return [];
  const reading = line(`const ${item.code} = ${subject.code}[${index}];`);
  return [
    ...verdicts,
    block(`for (let ${index} = 0; ${index} < ${subject.code}.length; ${index} += 1)`, [
      reading,
      ...loop,
    ]),
  ];
}

function coveredIndex(node: ObjectNode, index: string, item: Subject, emitter: Emitter): string {
  const { prefixItems = [], contains } = node.schema;
  const conditions: string[] = [];
  if (prefixItems.length > 0) conditions.push(`${index} < ${prefixItems.length}`);
  if (contains !== undefined) {
    const matches = emitter.validator(
      childNode(node, contains, 'contains'),
      `${item.label}Contains`,
    );
    conditions.push(`${matches}(${item.code})`);
  }
  return disjunction(...conditions);
}

function unlessCovered(covered: Coverage, body: readonly Statement[]): readonly Statement[] {
  if (covered === true) return [];
  return covered === false ? body : guard(() => negation(covered), body);
}

/** The condition under which a schema speaks about a part of the value, given that the schema holds. */
function coverage(node: SchemaNode, coverer: Coverer): Coverage {
  if (!isObjectNode(node)) return false;
  const { survey } = coverer.emitter;
  const target = survey.target(node);
  const always = childrenOf(node).filter((child) => child.keyword === 'allOf');
  return anyCoverage([
    coverer.own(node),
    ...(target === undefined ? [] : [coverage(target, coverer)]),
    ...always.map((child) => coverage(child, coverer)),
    ...conditionalCoverage(node, coverer),
  ]);
}

/** Schemas that speak about the value only if they hold. */
function conditionalCoverage(node: ObjectNode, coverer: Coverer): Coverage[] {
  const children = childrenOf(node);
  const branches = children.filter(
    (child) => child.keyword === 'anyOf' || child.keyword === 'oneOf',
  );
  const dependent = children.filter((child) => child.keyword === 'dependentSchemas');
  return [
    ...branches.map((branch) => underVerdict(branch, coverage(branch, coverer), coverer)),
    ...dependent.map((child) => {
      const present = `${propertyOf(coverer.subject, child.key, coverer.emitter)} !== undefined`;
      return both(present, coverage(child, coverer));
    }),
    ...ifCoverage(node, coverer),
  ];
}

function ifCoverage(node: ObjectNode, coverer: Coverer): Coverage[] {
  if (node.schema.if === undefined) return [];
  const of = (keyword: 'if' | 'then' | 'else'): Coverage => {
    const schema = node.schema[keyword];
    return schema === undefined ? false : coverage(childNode(node, schema, keyword), coverer);
  };
  const whenTrue = anyCoverage([of('if'), of('then')]);
  const whenFalse = of('else');
  if (whenTrue === false && whenFalse === false) return [];
  const holds = verdict(childNode(node, node.schema.if, 'if'), coverer);
  return [both(holds, whenTrue), both(`!${holds}`, whenFalse)];
}

function underVerdict(node: SchemaNode, covered: Coverage, coverer: Coverer): Coverage {
  return covered === false ? false : both(verdict(node, coverer), covered);
}

/** A constant that says whether the value matches a schema. */
function verdict(node: SchemaNode, { subject, emitter, verdicts }: Coverer): string {
  const name = emitter.local('matches');
  const validator = emitter.validator(node, `${subject.label}Evaluated`);
  verdicts.push(line(`const ${name} = ${validator}(${subject.code});`));
  return name;
}

function anyCoverage(parts: readonly Coverage[]): Coverage {
  if (parts.includes(true)) return true;
  const conditions = parts.filter((part) => typeof part === 'string' && part !== '');
  return conditions.length > 0 && disjunction(...conditions.map(String));
}

function both(condition: string, covered: Coverage): Coverage {
  return typeof covered === 'string' ? conjunction(condition, covered) : covered && condition;
}
