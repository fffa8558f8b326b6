/** Finds the property that tells the alternatives of a oneOf or anyOf apart. */

import {
  type Direction,
  isPrimitive,
  type ObjectNode,
  ownEntry,
  type SchemaNode,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { childrenOf } from '@openapi-counterpart/openapi/schema/children';
import {
  componentNameOf,
  componentPointer,
  COMPONENTS,
  pointerSegments,
} from '@openapi-counterpart/openapi/schema/pointers';
import type { Analysis } from './analysis.js';

/** A property that every alternative requires, each with values of its own. */
export interface TagProperty {
  readonly name: string;
  /** The values of each alternative, in the order of the alternatives. */
  readonly values: readonly ReadonlySet<unknown>[];
}

/** The property whose value decides which of the branches can match an object, if there is one. */
export function findTag(
  branches: readonly SchemaNode[],
  preferred: string | undefined,
  analysis: Analysis,
  direction: Direction,
): TagProperty | undefined {
  const [first] = branches;
  if (first === undefined) return undefined;
  const names = new Set([
    ...(preferred === undefined ? [] : [preferred]),
    ...propertyNames(first, analysis),
  ]);
  for (const name of names) {
    const values = branches.map((branch) => tagValues(branch, name, analysis, direction));
    if (values.every((set) => set !== undefined) && areDisjoint(values)) return { name, values };
  }
  return undefined;
}

function propertyNames(node: SchemaNode, analysis: Analysis): string[] {
  return analysis
    .alwaysApplying(node)
    .flatMap((part) => [
      ...Object.keys(part.schema.properties ?? {}),
      ...alternativesOf(part).flatMap((branches) =>
        branches.slice(0, 1).flatMap((branch) => propertyNames(branch, analysis)),
      ),
    ]);
}

type TagValues = ReadonlySet<unknown> | undefined;

/** Alternatives lead to each other again and again: the values of a tag are found out once. */
const remembered = new WeakMap<Analysis, Map<string, TagValues>>();

/** The only values the property can have in an object the schema accepts; undefined when it may be absent or anything. */
function tagValues(
  node: SchemaNode,
  name: string,
  analysis: Analysis,
  direction: Direction,
): TagValues {
  const known = remembered.get(analysis) ?? new Map<string, TagValues>();
  remembered.set(analysis, known);
  const key = JSON.stringify([node.pointer, name, direction]);
  if (!known.has(key)) known.set(key, findTagValues(node, name, analysis, direction));
  return known.get(key);
}

function findTagValues(
  node: SchemaNode,
  name: string,
  analysis: Analysis,
  direction: Direction,
): TagValues {
  const parts = analysis.alwaysApplying(node);
  const required = parts.some((part) =>
    analysis.exemptions.requiredNames(part.schema, direction).includes(name),
  );
  if (required) {
    for (const part of parts) {
      const property = ownEntry(part.schema.properties, name);
      const values =
        property === undefined
          ? undefined
          : fixedValues({ schema: property, pointer: part.pointer }, analysis);
      if (values !== undefined) return values;
    }
  }
  for (const branches of parts.flatMap(alternativesOf)) {
    const sets = branches.map((branch) => tagValues(branch, name, analysis, direction));
    if (sets.every((set) => set !== undefined)) return new Set(sets.flatMap((set) => [...set]));
  }
  return undefined;
}

/** The primitive values a schema is limited to. */
export function fixedValues(
  node: SchemaNode,
  analysis: Pick<Analysis, 'alwaysApplying'>,
): ReadonlySet<unknown> | undefined {
  for (const { schema } of analysis.alwaysApplying(node)) {
    const values = schema.const === undefined ? schema.enum : [schema.const];
    if (values?.every(isPrimitive) === true) return new Set(values);
  }
  return undefined;
}

/** The lists of alternatives in a schema's own keywords. */
function alternativesOf(node: ObjectNode): SchemaNode[][] {
  const children = childrenOf(node);
  return ['oneOf', 'anyOf']
    .map((keyword) => children.filter((child) => child.keyword === keyword))
    .filter((branches) => branches.length > 0);
}

function areDisjoint(sets: readonly ReadonlySet<unknown>[]): boolean {
  const all = new Set(sets.flatMap((set) => [...set]));
  return all.size === sets.reduce((sum, set) => sum + set.size, 0);
}

/** Which branch each value of a discriminator means, going by the names of the branches. */
export interface ReferenceTag {
  readonly property: string;
  readonly branches: ReadonlyMap<string, number>;
  /** The branch that any other value means. */
  readonly fallback: number | undefined;
}

/** What a schema's discriminator says about branches that nothing else tells apart; it serves messages only. */
export function tagOfReferences(
  node: ObjectNode,
  branches: readonly SchemaNode[],
  analysis: Analysis,
): ReferenceTag | undefined {
  const { discriminator } = node.schema;
  if (discriminator === undefined) return undefined;
  const targets = branches.map((branch) => analysis.target(branch)?.pointer);
  const tags = new Map<string, number>();
  for (const [index, target] of targets.entries()) {
    if (target?.startsWith(COMPONENTS) === true)
      tags.set(pointerSegments(target).at(-1) ?? '', index);
  }
  for (const [value, reference] of Object.entries(discriminator.mapping ?? {})) {
    const index = targets.indexOf(pointerOfMapping(reference));
    if (index >= 0) tags.set(value, index);
  }
  const { defaultMapping, propertyName } = discriminator;
  const fallback =
    defaultMapping === undefined ? -1 : targets.indexOf(pointerOfMapping(defaultMapping));
  return { property: propertyName, branches: tags, fallback: fallback < 0 ? undefined : fallback };
}

/** A mapping names a component either by reference or by its bare name. */
export function pointerOfMapping(reference: string): string {
  return componentPointer(componentNameOf(reference) ?? reference);
}
