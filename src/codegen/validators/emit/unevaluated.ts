/** unevaluatedProperties and unevaluatedItems: what no other keyword that applies to the value has spoken about. */

import type {
  ObjectNode,
  SchemaNode,
  SchemaObject,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { type Child, childrenOf, childNode } from '@openapi-counterpart/openapi/schema/children';
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
  /** Conditions that are needed more than once, computed once for each part. */
  readonly shared: SharedConditions;
}

/** Schemas that several references lead to: their conditions are written once, or they would double with each level. */
class SharedConditions {
  readonly statements: Statement[] = [];
  readonly #known = new Map<SchemaObject, string>();
  readonly #uses = new Map<SchemaObject, number>();

  constructor(node: SchemaNode, emitter: Emitter) {
    this.#count(node, emitter);
  }

  /** The condition of a schema, under a name where it is used more than once. */
  conditionOf(node: ObjectNode, coverer: Coverer, build: () => string): string {
    const known = this.#known.get(node.schema);
    if (known !== undefined) return known;
    let condition = build();
    if (condition !== '' && (this.#uses.get(node.schema) ?? 0) > 1) {
      const name = coverer.emitter.local('covered');
      this.statements.push(line(`const ${name} = ${condition};`));
      condition = name;
    }
    this.#known.set(node.schema, condition);
    return condition;
  }

  #count(node: SchemaNode, emitter: Emitter): void {
    for (const part of emitter.analysis.alwaysApplying(node)) {
      const uses = (this.#uses.get(part.schema) ?? 0) + 1;
      this.#uses.set(part.schema, uses);
      const conditional = uses > 1 ? [] : childrenOf(part).filter(isConditional);
      for (const child of conditional) this.#count(child, emitter);
    }
  }
}

function isConditional({ keyword, inPlace }: Child): boolean {
  return inPlace && keyword !== 'allOf' && keyword !== 'not';
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
    shared: new SharedConditions(node, emitter),
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
    shared: new SharedConditions(node, emitter),
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
  const { shared, verdicts } = coverer;
  return [...verdicts, block(`for (${head})`, [...reading, ...shared.statements, ...guarded])];
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
  // Asked first, so that no code is written for verdicts that turn out not to be needed.
  if (nodes.some((node) => alwaysCoversAll(node, coverer))) return true;
  const parts = nodes.flatMap((node) => coverer.emitter.analysis.alwaysApplying(node));
  const conditions = parts.map((part) =>
    coverer.shared.conditionOf(part, coverer, () => {
      const own = [coverer.covers(part), ...conditionalCoverage(part, coverer)];
      return disjunction(...own.filter((condition) => condition !== ''));
    }),
  );
  const needed = conditions.filter((condition) => condition !== '');
  return needed.length > 0 && disjunction(...needed);
}

function alwaysCoversAll(node: SchemaNode, { coversAll, emitter }: Coverer): boolean {
  return emitter.analysis.alwaysApplying(node).some(coversAll);
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
