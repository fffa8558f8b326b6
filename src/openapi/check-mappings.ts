/** Finds discriminators that give their value to a component schema which is not there, or is no alternative. */

import { isMappingRef, type Document } from '@redocly/openapi-core';
import { diagnose, type Diagnostic } from './diagnostic.js';
import { entriesOf, isObject, objectAt } from './json.js';
import { positionOfKey } from './locate.js';
import type { LocatedObject, Lookup } from './lookup.js';
import type { Located, Place, Reference } from './reference-walk.js';
import { childPointer, pointerSegments } from './schema/pointers.js';
import { partsOf } from './value-kinds.js';

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
  lookup: Lookup,
): Diagnostic[] {
  const mapped = references.filter(({ key }) => key !== '$ref');
  return [
    ...missingSchemas(holders, root, references),
    ...holders.flatMap((holder) => noAlternatives(holder, root, mapped, lookup)),
  ];
}

function missingSchemas(
  holders: readonly LocatedObject[],
  root: Document,
  references: readonly Reference[],
): Diagnostic[] {
  const missing = holders
    .flatMap(namesIn)
    .filter(({ name }) => !isMappingRef(name))
    .filter(({ holder, name }) => !schemaIn(root, name) && !schemaIn(holder.document, name));
  if (missing.length === 0) return [];
  // Bundling makes components of what references lead to, and names them so.
  const bundled = new Set(references.flatMap(({ target }) => (target ? lastNames(target) : [])));
  return missing
    .filter(({ name }) => !bundled.has(name))
    .map((named) =>
      ignored(
        named,
        `There is no component schema ${JSON.stringify(named.name)}, so that this part of the discriminator has no effect.`,
      ),
    );
}

/** What a discriminator names that none of the alternatives beside it is, or leads to. */
function noAlternatives(
  holder: LocatedObject,
  root: Document,
  references: readonly Reference[],
  lookup: Lookup,
): Diagnostic[] {
  const named = 'oneOf' in holder.node || 'anyOf' in holder.node ? namesIn(holder) : [];
  if (named.length === 0) return [];
  const alternatives = new Set<unknown>(partsOf(holder, lookup).map(({ node }) => node));
  return named
    .filter((one) => {
      const target = targetOf(one, root, references);
      const end =
        target && isObject(target.node) && lookup.follow({ ...target, node: target.node });
      return end && !alternatives.has(end.node);
    })
    .map((one) =>
      ignored(
        one,
        `${JSON.stringify(one.name)} is none of the alternatives, so that this part of the discriminator has no effect.`,
      ),
    );
}

function targetOf(
  { holder, name, path }: Named,
  root: Document,
  references: readonly Reference[],
): Located | undefined {
  if (!isMappingRef(name)) return schemaIn(holder.document, name) ?? schemaIn(root, name);
  const place = childPointer(holder.pointer, 'discriminator', ...path.slice(0, -1));
  return references.find(
    ({ document, key, pointer }) =>
      key === path.at(-1) && pointer === place && document === holder.document,
  )?.target;
}

function ignored({ holder: { document, pointer }, path }: Named, message: string): Diagnostic {
  const place = childPointer(pointer, 'discriminator', ...path);
  return diagnose('counterpart/ignored-member', message, positionOfKey(document.source, place));
}

function namesIn(holder: LocatedObject): Named[] {
  const discriminator = objectAt(holder.node, 'discriminator');
  const mapped = entriesOf(objectAt(discriminator, 'mapping')).map(
    ([key, target]) => [['mapping', key], target] as const,
  );
  const all = [...mapped, [['defaultMapping'], discriminator['defaultMapping']] as const];
  return all.flatMap(([path, name]) => (typeof name === 'string' ? [{ holder, name, path }] : []));
}

/** The component schema of a name in one document. */
function schemaIn(document: Document, name: string): Located | undefined {
  const root = isObject(document.parsed) ? document.parsed : {};
  const schemas = objectAt(objectAt(root, 'components'), 'schemas');
  const node = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  return node === undefined
    ? undefined
    : { document, node, pointer: childPointer('', 'components', 'schemas', name) };
}

function lastNames({ document, pointer }: Place): string[] {
  const file = document.source.absoluteRef.split(/[\\/]/).at(-1) ?? '';
  return [pointerSegments(pointer).at(-1), file.replace(/\.[^.]*$/, '')].filter(
    (name) => name !== undefined,
  );
}
