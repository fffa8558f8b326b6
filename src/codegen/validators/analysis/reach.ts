/** Everything a set of schemas leads to, checked before any code is written. */

import { checkSchema } from '@openapi-counterpart/openapi/schema/check-schema';
import {
  isObjectNode,
  type ObjectNode,
  type SchemaNode,
  type SchemaObject,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { SchemaCompileError } from '@openapi-counterpart/openapi/schema/problems';
import { childrenOf } from '@openapi-counterpart/openapi/schema/children';
import { type ReferenceResolver } from '@openapi-counterpart/openapi/schema/pointers';

/** Gives what `make` makes of a schema, or what it made of that before. */
export type KeepOf = <T>(what: string, node: SchemaNode, make: () => T) => T;

export const makeAnew: KeepOf = (_what, _node, make) => make();

/** What is found of schemas in one walk, because they are very many. */
export interface Reach {
  /** The schemas that were asked for and those that references lead to, each once. */
  readonly roots: readonly SchemaNode[];
  /** Those of them, and of the schemas in them, that have a discriminator. */
  readonly discriminated: readonly ObjectNode[];
}

/** Everything that schemas lead to. Throws for the first that cannot be compiled. */
export function reachFrom(
  starts: readonly SchemaNode[],
  resolver: ReferenceResolver,
  keep: KeepOf = makeAnew,
): Reach {
  const roots = [...starts];
  const known = new Set<string>();
  const discriminated: ObjectNode[] = [];
  // An array that grows while it is walked through is walked to its end.
  for (const root of roots) {
    const found = keep('inside', root, () => insideOf(root, resolver));
    discriminated.push(...found.discriminated);
    for (const target of found.targets) {
      if (known.has(target.pointer)) continue;
      known.add(target.pointer);
      roots.push(target);
    }
  }
  for (const root of roots) keep('end', root, () => rejectEndlessReference(root, resolver));
  return { roots, discriminated };
}

interface Inside {
  /** What references lead to. */
  readonly targets: ReadonlySet<SchemaNode>;
  readonly discriminated: readonly ObjectNode[];
}

/** What is in a schema, once it is known to have no faults. */
function insideOf(root: SchemaNode, resolver: ReferenceResolver): Inside {
  const targets = new Set<SchemaNode>();
  const discriminated: ObjectNode[] = [];
  const visit = (node: SchemaNode): void => {
    rejectFaults(node);
    if (isObjectNode(node) && node.schema.discriminator !== undefined) discriminated.push(node);
    const target = referenceOf(node, resolver);
    if (target !== undefined) targets.add(target);
    childrenOf(node).forEach(visit);
  };
  visit(root);
  return { targets, discriminated };
}

/** Where references lead. */
export interface Targets {
  /** The schema that a schema's $ref leads to. */
  target(node: SchemaNode): SchemaNode | undefined;
}

/** The schema that a schema's $ref leads to. */
export function referenceOf(node: SchemaNode, resolver: ReferenceResolver): SchemaNode | undefined {
  if (!isObjectNode(node) || node.schema.$ref === undefined) return undefined;
  return resolver.resolve(node.schema.$ref, node.pointer);
}

/** The schema objects that apply whenever this one does: itself, its $ref and its allOf, and theirs. */
export function alwaysApplying(node: SchemaNode, resolver: ReferenceResolver): ObjectNode[] {
  if (isObjectNode(node) && node.schema.$ref === undefined && node.schema.allOf === undefined) {
    return [node];
  }
  const found = new Map<SchemaObject, ObjectNode>();
  const visit = (part: SchemaNode): void => {
    // What several references lead to applies once.
    if (!isObjectNode(part) || found.has(part.schema)) return;
    found.set(part.schema, part);
    const target = referenceOf(part, resolver);
    if (target !== undefined) visit(target);
    for (const child of childrenOf(part)) if (child.keyword === 'allOf') visit(child);
  };
  visit(node);
  return [...found.values()];
}

/** Schemas that were found to have no faults: those of types are those of validators too. */
const faultless = new WeakSet<SchemaObject>();

function rejectFaults(node: SchemaNode): void {
  if (isObjectNode(node) && faultless.has(node.schema)) return;
  const [problem] = checkSchema(node.schema, node.pointer);
  if (problem !== undefined) throw new SchemaCompileError(problem);
  if (isObjectNode(node)) faultless.add(node.schema);
}

/** Throws when validating a value by this schema would mean validating the same value by it again, without end. */
function rejectEndlessReference(root: SchemaNode, resolver: ReferenceResolver): void {
  const entered = new Set<string>();
  const visit = (node: SchemaNode): void => {
    const target = referenceOf(node, resolver);
    if (target?.pointer === root.pointer) {
      const message =
        '$ref leads back to the schema it stands in without entering a property or an item';
      throw new SchemaCompileError({ pointer: node.pointer, keyword: '$ref', message });
    }
    if (target !== undefined && !entered.has(target.pointer)) {
      entered.add(target.pointer);
      visit(target);
    }
    childrenOf(node)
      .filter((child) => child.inPlace)
      .forEach(visit);
  };
  visit(root);
}
