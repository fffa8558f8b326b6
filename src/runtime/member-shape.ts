/** Tells what the text of an object's member stands for. */

import type { ValueShape } from './operation.js';

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
