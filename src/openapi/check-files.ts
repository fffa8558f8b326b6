/** Reads all files of a description, and says what is wrong with them that Redocly does not say. */

import type { Document } from '@redocly/openapi-core';
import { checkMappings } from './check-mappings.js';
import { checkObjects, isChecked, type KnownObject } from './check-objects.js';
import { checkReferences } from './check-references.js';
import { checkSecurity } from './check-security.js';
import { checkTags } from './check-tags.js';
import { checkCallbacks, checkWebhooks } from './check-webhooks.js';
import { diagnose, type Diagnostic } from './diagnostic.js';
import type { DescriptionFiles } from './files.js';
import { ignoredWords } from './ignored-words.js';
import { isObject, objectAt, stringAt, type JsonObject } from './json.js';
import { positionOfKey } from './locate.js';
import { Lookup, type LocatedObject } from './lookup.js';
import { ReferenceWalk, type Place, type Reference } from './reference-walk.js';
import { childPointer } from './schema/pointers.js';
import { schemaFaults } from './schema-faults.js';
import { slowPatterns } from './slow-patterns.js';

export interface CheckedFiles {
  readonly diagnostics: readonly Diagnostic[];
  readonly references: readonly Reference[];
}

/** Follows each reference, and looks at each object that is reached, but for what is known. */
export async function checkFiles(
  document: Document,
  files: DescriptionFiles,
  isKnown: (pointer: string) => boolean,
): Promise<CheckedFiles> {
  const is30 = is30Version(stringAt(rootOf(document), 'openapi'));
  const ignored: Diagnostic[] = [];
  const faults: Diagnostic[] = [];
  const objects: KnownObject[] = [];
  const discriminated: LocatedObject[] = [];
  const patterns = new PatternPlaces();
  // Schemas name themselves by `$id` and `$anchor` since OpenAPI 3.1.
  const walk = new ReferenceWalk(files, !is30, (node, kind, place) => {
    if (isKnown(place.pointer)) return;
    for (const { code, path, message } of ignoredWords(node, kind, is30)) {
      ignored.push(diagnose(code, message, positionOf(place, path)));
    }
    if (isChecked(kind)) objects.push({ ...place, node, kind });
    if (kind !== 'schema') return;
    if (isObject(node['discriminator'])) discriminated.push({ ...place, node });
    faults.push(...schemaFaults(node, place, is30));
    const pattern = stringAt(node, 'pattern');
    if (pattern !== undefined)
      patterns.add(pattern, { ...place, pointer: childPointer(place.pointer, 'pattern') });
    for (const name of Object.keys(objectAt(node, 'patternProperties'))) {
      patterns.add(name, {
        ...place,
        pointer: childPointer(place.pointer, 'patternProperties', name),
      });
    }
  });
  await walk.walk(document);
  const lookup = new Lookup(walk.references);
  const received = [
    ...checkWebhooks({ document, node: rootOf(document), pointer: '' }, lookup),
    ...objects.flatMap((object) =>
      object.kind === 'operation' ? checkCallbacks(object, lookup) : [],
    ),
  ].filter(({ position }) => !isKnown(position.pointer ?? ''));
  const diagnostics = [
    ...checkReferences(walk).filter(({ position }) => !isKnown(position.pointer ?? '')),
    ...faults,
    ...ignored,
    ...checkObjects(objects, lookup),
    ...checkMappings(discriminated, document, walk.references, lookup),
    ...checkSecurity(document, objects),
    ...checkTags(document),
    ...received,
    ...(await patterns.check()),
  ];
  return { diagnostics, references: walk.references };
}

function rootOf({ parsed }: Document): JsonObject {
  return isObject(parsed) ? parsed : {};
}

function is30Version(version: string | undefined): boolean {
  return version?.startsWith('3.0.') === true;
}

function positionOf({ document, pointer }: Place, path: readonly string[]): Diagnostic['position'] {
  return positionOfKey(document.source, childPointer(pointer, ...path));
}

/** The patterns of a description, and where each stands. */
class PatternPlaces {
  readonly #places = new Map<string, Place[]>();

  add(pattern: string, place: Place): void {
    this.#places.set(pattern, [...(this.#places.get(pattern) ?? []), place]);
  }

  async check(): Promise<Diagnostic[]> {
    const slow = await slowPatterns(new Set(this.#places.keys()));
    return [...slow].flatMap((pattern) => {
      const message = `The pattern ${JSON.stringify(pattern)} can take exponential time.`;
      return (this.#places.get(pattern) ?? []).map(({ document, pointer }) =>
        diagnose('counterpart/slow-pattern', message, positionOfKey(document.source, pointer)),
      );
    });
  }
}
