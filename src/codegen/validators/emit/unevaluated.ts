/** unevaluatedProperties and unevaluatedItems: what no other keyword that applies to the value has spoken about. */

import type { ObjectNode, SchemaNode } from '@openapi-counterpart/openapi/schema/json-schema';
import { childrenOf, childNode } from '@openapi-counterpart/openapi/schema/children';
import { itemSubject } from './arrays.js';
import {
  block,
  check,
  conjunction,
  disjunction,
  guard,
  line,
  negation,
  type Statement,
} from './code.js';
import { type Emitter, failure, type Subject } from './emitter.js';
import { declaredKey, emitKeyValue } from './keys.js';
import { propertyOf } from './objects.js';

/** A condition on a key or an index, or an answer that holds for all of them. */
type Coverage = string | boolean;

/** How to tell which parts of a value the keywords of one schema object speak about. */
interface Coverer {
  /** Whether they speak about all of them. */
  readonly coversAll: (node: ObjectNode) => boolean;
  /** The condition under which they speak about one; empty when they never do. */
  readonly covers: (node: ObjectNode) => string;
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
  if (unevaluatedProperties === undefined) return [];
  const key = emitter.local('key');
  const coverer: Coverer = {
    coversAll: ({ schema }) =>
      schema.additionalProperties !== undefined ||
      (schema !== node.schema && schema.unevaluatedProperties !== undefined),
    covers: (part) => declaredKey(part, key, subject, emitter),
    subject,
    emitter,
    verdicts: [],
  };
  if (alwaysCoversAll(node, coverer)) return [];
  const child = childNode(node, unevaluatedProperties, 'unevaluatedProperties');
  const body = emitKeyValue(child, key, subject, 'unevaluatedProperties', emitter);
  return emitLoop(`const ${key} in ${subject.code}`, body, node, coverer);
}

export function emitUnevaluatedItems(
  node: ObjectNode,
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  const { unevaluatedItems } = node.schema;
  if (unevaluatedItems === undefined) return [];
  const index = emitter.local('index');
  const item = itemSubject(subject, index, emitter);
  const coverer: Coverer = {
    coversAll: ({ schema }) =>
      schema.items !== undefined ||
      (schema !== node.schema && schema.unevaluatedItems !== undefined),
    covers: (part) => coveredIndex(part, index, item, emitter),
    subject,
    emitter,
    verdicts: [],
  };
  if (alwaysCoversAll(node, coverer)) return [];
  const child = childNode(node, unevaluatedItems, 'unevaluatedItems');
  const body =
    unevaluatedItems === false
      ? [check('', failure(item, 'unevaluatedItems', 'true', emitter))]
      : emitter.statements(child, item);
  const head = `let ${index} = 0; ${index} < ${subject.code}.length; ${index} += 1`;
  const reading = line(`const ${item.code} = ${subject.code}[${index}];`);
  return emitLoop(head, body, node, coverer, [reading]);
}

/** Runs the body for every part that nothing speaks about. */
function emitLoop(
  head: string,
  body: readonly Statement[],
  node: ObjectNode,
  coverer: Coverer,
  reading: readonly Statement[] = [],
): Statement[] {
  if (body.length === 0) return [];
  const covered = coverage([node], coverer);
  const guarded = typeof covered === 'string' ? guard(() => negation(covered), body) : body;
  return [...coverer.verdicts, block(`for (${head})`, [...reading, ...guarded])];
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

/** The condition under which one of several schemas speaks about a part of the value, given that they hold. */
function coverage(nodes: readonly SchemaNode[], coverer: Coverer): Coverage {
  // Asked first, because verdicts that turn out not to be needed would have been written in vain.
  if (nodes.some((node) => alwaysCoversAll(node, coverer))) return true;
  const parts = nodes.flatMap((node) => coverer.emitter.survey.alwaysApplying(node));
  const conditions = parts.flatMap((part) => [
    coverer.covers(part),
    ...conditionalCoverage(part, coverer),
  ]);
  const needed = conditions.filter((condition) => condition !== '');
  return needed.length > 0 && disjunction(...needed);
}

function alwaysCoversAll(node: SchemaNode, { coversAll, emitter }: Coverer): boolean {
  return emitter.survey.alwaysApplying(node).some(coversAll);
}

/** Schemas that speak about the value only if they hold. */
function conditionalCoverage(node: ObjectNode, coverer: Coverer): string[] {
  const children = childrenOf(node);
  const branches = children.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const dependent = children.filter(({ keyword }) => keyword === 'dependentSchemas');
  return [
    ...branches.map((branch) => {
      const covered = coverage([branch], coverer);
      return covered === false ? '' : both(verdict(branch, coverer), covered);
    }),
    ...dependent.map((child) => {
      const present = `${propertyOf(coverer.subject, child.key, coverer.emitter)} !== undefined`;
      return both(present, coverage([child], coverer));
    }),
    ...ifCoverage(node, coverer),
  ];
}

function ifCoverage(node: ObjectNode, coverer: Coverer): string[] {
  if (node.schema.if === undefined) return [];
  const child = (keyword: 'if' | 'then' | 'else'): SchemaNode =>
    childNode(node, node.schema[keyword] ?? true, keyword);
  const whenTrue = coverage([child('if'), child('then')], coverer);
  const whenFalse = coverage([child('else')], coverer);
  if (whenTrue === false && whenFalse === false) return [];
  const holds = verdict(child('if'), coverer);
  return [both(holds, whenTrue), both(`!${holds}`, whenFalse)];
}

/** A constant that says whether the value matches a schema. */
function verdict(node: SchemaNode, { subject, emitter, verdicts }: Coverer): string {
  const name = emitter.local('matches');
  const validator = emitter.validator(node, `${subject.label}Evaluated`);
  verdicts.push(line(`const ${name} = ${validator}(${subject.code});`));
  return name;
}

/** A condition that holds when both do; empty when it never does. */
function both(condition: string, covered: Coverage): string {
  if (covered === false) return '';
  return covered === true ? condition : conjunction(condition, covered);
}
