/** Finds discriminators that give their value to a component schema which is not there. */

import { isMappingRef, type Document } from '@redocly/openapi-core';
import { diagnose, type Diagnostic } from './diagnostic.js';
import { entriesOf, isObject, objectAt } from './json.js';
import { positionOfKey } from './locate.js';
import type { LocatedObject } from './lookup.js';
import type { Place, Reference } from './reference-walk.js';
import { childPointer, pointerSegments } from './schema/pointers.js';

/** A name in a discriminator, and the members that lead to it. */
interface Named {
  readonly holder: LocatedObject;
  readonly name: string;
  readonly path: readonly string[];
}

/** Of schemas with a discriminator. */
export function checkMappings(
  holders: readonly LocatedObject[],
  root: Document,
  references: readonly Reference[],
): Diagnostic[] {
  const missing = holders
    .flatMap(namesIn)
    .filter(({ holder, name }) => !hasSchema(root, name) && !hasSchema(holder.document, name));
  if (missing.length === 0) return [];
  // Bundling makes components of what references lead to, and names them so.
  const bundled = new Set(references.flatMap(({ target }) => (target ? lastNames(target) : [])));
  return missing
    .filter(({ name }) => !bundled.has(name))
    .map(({ holder: { document, pointer }, name, path }) => {
      const message = `There is no component schema ${JSON.stringify(name)}, so that this part of the discriminator has no effect.`;
      const place = childPointer(pointer, 'discriminator', ...path);
      const position = positionOfKey(document.source, place);
      return diagnose('counterpart/ignored-member', message, position);
    });
}

function namesIn(holder: LocatedObject): Named[] {
  const discriminator = objectAt(holder.node, 'discriminator');
  const mapped = entriesOf(objectAt(discriminator, 'mapping')).map(
    ([key, target]) => [['mapping', key], target] as const,
  );
  const all = [...mapped, [['defaultMapping'], discriminator['defaultMapping']] as const];
  return all.flatMap(([path, name]) =>
    typeof name === 'string' && !isMappingRef(name) ? [{ holder, name, path }] : [],
  );
}

function hasSchema({ parsed }: Document, name: string): boolean {
  const root = isObject(parsed) ? parsed : {};
  return Object.hasOwn(objectAt(objectAt(root, 'components'), 'schemas'), name);
}

function lastNames({ document, pointer }: Place): string[] {
  const file = document.source.absoluteRef.split(/[\\/]/).at(-1) ?? '';
  return [pointerSegments(pointer).at(-1), file.replace(/\.[^.]*$/, '')].filter(
    (name) => name !== undefined,
  );
}
