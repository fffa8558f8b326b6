/** Tells which kinds of values a schema allows, as far as its keywords name them: what styles depend on. */

import { arrayAt, isObject, objectAt } from './json.js';
import type { LocatedObject, Lookup } from './lookup.js';

/** A schema with what it refers to and its alternatives: the places where a kind can be said. */
export function partsOf(schema: LocatedObject | undefined, lookup: Lookup): LocatedObject[] {
  const parts: LocatedObject[] = [];
  const seen = new Set<object>();
  const add = (part: LocatedObject | undefined): void => {
    if (part === undefined || seen.has(part.node)) return;
    seen.add(part.node);
    parts.push(part);
    // Since OpenAPI 3.1 keywords beside a reference count.
    add(lookup.follow(part));
    for (const key of ['allOf', 'anyOf', 'oneOf']) {
      for (const index of arrayAt(part.node, key).keys()) add(lookup.child(part, key, index));
    }
  };
  add(schema);
  return parts;
}

/** The types that a schema names, null left out. */
export function typeNamesOf(parts: readonly LocatedObject[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ node }) => namesIn(node)).filter((name) => name !== 'null'));
}

function namesIn(node: LocatedObject['node']): string[] {
  const { type } = node;
  if (type !== undefined) return [type].flat().map(String);
  if ('properties' in node || isObject(node['additionalProperties'])) return ['object'];
  return 'items' in node || 'prefixItems' in node ? ['array'] : [];
}

/** The name of a member, or `items`, whose values are lists or objects themselves; nothing where none are. */
export function nestedMember(parts: readonly LocatedObject[], lookup: Lookup): string | undefined {
  const isNested = (child: LocatedObject | undefined): boolean => {
    const names = typeNamesOf(partsOf(child, lookup));
    return names.has('array') || names.has('object');
  };
  for (const part of parts) {
    for (const name of Object.keys(objectAt(part.node, 'properties'))) {
      if (isNested(lookup.child(part, 'properties', name))) return name;
    }
    for (const key of ['items', 'additionalProperties']) {
      if (isNested(lookup.child(part, key))) return key;
    }
  }
  return undefined;
}
