/** Tells what the text of an object's member stands for. */

import type { ValueShape } from './operation.js';

/** Whether a value may be an object. */
export function isOfMembers({ properties, additional }: ValueShape): boolean {
  return properties !== undefined || additional !== undefined;
}

/**
 * Whether names and texts by turns are an object, where the value may be something else as well: then its
 * names have to be known.
 */
export function isPairs(shape: ValueShape, parts: readonly string[]): boolean {
  const { properties = {}, additional, items, types } = shape;
  if (!isOfMembers(shape) || !(items ?? types)) return isOfMembers(shape);
  const isKnown = (name: string): boolean =>
    additional !== undefined || Object.hasOwn(properties, name);
  return (
    parts.length > 1 &&
    parts.length % 2 === 0 &&
    parts.every((part, index) => index % 2 === 1 || isKnown(part))
  );
}

/** What is known of a member: by its name, by a pattern of names, or as one that has neither. */
export function memberShape(
  { properties, additional, patterns = [] }: ValueShape,
  key: string,
): ValueShape {
  const known = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (known !== undefined) return known;
  const matching = patterns.find(({ source, flags }) => new RegExp(source, flags).test(key));
  return matching?.shape ?? additional ?? {};
}
