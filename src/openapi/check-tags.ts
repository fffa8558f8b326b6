/** Checks the hierarchy of tags that OpenAPI 3.2 lets a description give. */

import type { Document } from '@redocly/openapi-core';
import { diagnose, type Diagnostic } from './diagnostic.js';
import { arrayAt, isObject, stringAt } from './json.js';
import { positionOfKey } from './locate.js';
import { childPointer } from './schema/pointers.js';

/** Tags whose parent is missing, or leads back to them. */
export function checkTags({ parsed, source }: Document): Diagnostic[] {
  const tags = arrayAt(isObject(parsed) ? parsed : {}, 'tags').map((tag) =>
    isObject(tag) ? { name: stringAt(tag, 'name'), parent: stringAt(tag, 'parent') } : {},
  );
  const parents = new Map(tags.map(({ name, parent }) => [name, parent]));
  return tags.flatMap(({ name, parent }, index) => {
    const fault = parent === undefined ? undefined : faultOf(name, parent, parents);
    if (fault === undefined) return [];
    const position = positionOfKey(source, childPointer('', 'tags', index, 'parent'));
    return [diagnose('counterpart/tag-parent', fault, position)];
  });
}

function faultOf(
  name: string | undefined,
  parent: string,
  parents: ReadonlyMap<string | undefined, string | undefined>,
): string | undefined {
  if (!parents.has(parent)) return `There is no tag ${JSON.stringify(parent)}.`;
  const seen = new Set<string>();
  for (
    let at: string | undefined = parent;
    at !== undefined && !seen.has(at);
    at = parents.get(at)
  ) {
    if (at === name) return `The tag ${JSON.stringify(name)} is its own ancestor.`;
    seen.add(at);
  }
  return undefined;
}
