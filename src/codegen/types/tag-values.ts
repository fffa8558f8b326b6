/** The values of the tag by which a discriminator means one schema. */

import {
  ownEntry,
  type Discriminator,
  type SchemaNode,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { COMPONENTS, pointerSegments } from '@openapi-counterpart/openapi/schema/pointers';
import { kindOf } from '../validators/analysis/kinds.js';
import { fixedValues, pointerOfMapping } from '../validators/analysis/tags.js';
import type { SchemaFacts } from './facts.js';

export interface TagValues {
  readonly values: readonly unknown[];
  /** Whether the schema has no others by itself. */
  readonly isSaid: boolean;
}

/** The schema of the property in what always applies with a schema. */
export function declarationOf(
  node: SchemaNode,
  name: string,
  facts: SchemaFacts,
): SchemaNode | undefined {
  for (const { schema, pointer } of facts.alwaysApplying(node)) {
    const property = ownEntry(schema.properties, name);
    if (property !== undefined) return { schema: property, pointer };
  }
  return undefined;
}

/**
 * The values of its tag: those that the mapping gives it, or else its own name; of these what it says
 * itself, where it does. None where nothing fits, and undefined where any may mean it.
 * @param around Other schemas of the same value, which may declare the property.
 */
export function tagValues(
  branch: SchemaNode,
  discriminator: Discriminator,
  facts: SchemaFacts,
  around: readonly SchemaNode[] = [],
): TagValues | undefined {
  const { defaultMapping, mapping, propertyName } = discriminator;
  const pointer = facts.target(branch)?.pointer ?? branch.pointer;
  // Whatever the others have not may be meant.
  if (defaultMapping !== undefined && pointerOfMapping(defaultMapping) === pointer)
    return undefined;
  const own = declarationOf(branch, propertyName, facts);
  const said = own && fixedValues(own, facts);
  const texts = textsOf(pointer, mapping);
  if (said !== undefined) {
    const meant = [...said].filter((value) => texts.includes(String(value)));
    return meant.length > 0 && meant.length < said.size
      ? { values: meant, isSaid: false }
      : { values: [...said], isSaid: true };
  }
  // Each alternative of a branch has a tag of its own.
  if (own === undefined && hasAlternatives(branch, facts)) return none;
  const declarations = around.flatMap((part) => declarationOf(part, propertyName, facts) ?? []);
  const [declared] = own === undefined ? declarations : [own];
  const kinds = facts.possibleKinds(declared ?? text);
  // Keys of a mapping are text, whatever kind of value the tag is.
  const candidates = texts.flatMap((value): unknown[] => [value, ...parsed(value)]);
  const fitting = candidates.filter((value) => kinds.has(kindOf(value)));
  return { values: fitting.slice(0, texts.length), isSaid: false };
}

/** The property whose values tell alternatives apart that have no discriminator, as each says itself. */
export function impliedTag(
  branches: readonly SchemaNode[],
  facts: SchemaFacts,
): { readonly name: string; readonly valuesOf: (branch: SchemaNode) => TagValues } | undefined {
  const objects = branches.filter((branch) => facts.meantKinds(branch).has('object'));
  const [first] = objects;
  if (first === undefined || objects.length < 2) return undefined;
  const said = (branch: SchemaNode, name: string): readonly unknown[] => {
    const declared = declarationOf(branch, name, facts);
    return [...((declared && fixedValues(declared, facts)) ?? [])];
  };
  const names = facts
    .alwaysApplying(first)
    .flatMap(({ schema }) => Object.keys(schema.properties ?? {}));
  const name = names.find((each) => {
    const lists = objects.map((branch) => said(branch, each));
    const all = lists.flat();
    return lists.every((list) => list.length > 0) && new Set(all).size === all.length;
  });
  if (name === undefined) return undefined;
  return { name, valuesOf: (branch) => ({ values: said(branch, name), isSaid: true }) };
}

const none: TagValues = { values: [], isSaid: false };

/** What a tag is that nothing declares. */
const text: SchemaNode = { schema: { type: 'string' }, pointer: '' };

/** The keys of a mapping that lead to a component, or its name; none for any other schema. */
function textsOf(pointer: string, mapping: Discriminator['mapping'] = {}): string[] {
  const [, , name, ...more] = pointerSegments(pointer);
  if (!pointer.startsWith(COMPONENTS) || name === undefined || more.length > 0) return [];
  const mapped = Object.keys(mapping).filter(
    (value) => pointerOfMapping(mapping[value] ?? '') === pointer,
  );
  return mapped.length > 0 ? mapped : [name];
}

function hasAlternatives(branch: SchemaNode, facts: SchemaFacts): boolean {
  return facts
    .alwaysApplying(branch)
    .some(({ schema }) => schema.anyOf !== undefined || schema.oneOf !== undefined);
}

function parsed(value: string): unknown[] {
  if (value === 'true' || value === 'false') return [value === 'true'];
  return value.trim() !== '' && Number.isFinite(Number(value)) ? [Number(value)] : [];
}
