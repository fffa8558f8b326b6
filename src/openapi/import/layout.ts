/** Lays a description out in files: a path a file, a component a file, the rest in the root document. */

import path from 'node:path';
import { entriesOf, isObject, objectAt, type Json, type JsonObject } from '../json.js';
import { localSegments, childPointer } from '../schema/pointers.js';
import { kindOfSection, mapReferences } from './references.js';
import type { Kind } from '../document-kinds.js';

export interface LayoutOptions {
  /** Name of the root document. */
  readonly root: string;
  /** Files that components and paths have already, relative to the root's folder, by pointer. */
  readonly homes: ReadonlyMap<string, string>;
}

/** Sections that have a folder, and its name; what else there is stays in the root. */
const folders: ReadonlyMap<string, string> = new Map([
  ['examples', 'examples'],
  ['headers', 'headers'],
  ['parameters', 'parameters'],
  ['requestBodies', 'request-bodies'],
  ['responses', 'responses'],
  ['schemas', 'schemas'],
]);

interface Piece {
  readonly pointer: string;
  readonly file: string;
  readonly value: Json;
  readonly kind: Kind;
}

/** The values of all files, by path relative to the root's folder with slashes. */
export function layOut(document: JsonObject, options: LayoutOptions): Map<string, Json> {
  const names = new FileNames(options);
  const pieces = [...pathPieces(document, names), ...componentPieces(document, names)];
  const files = new Map(pieces.map(({ pointer, file }) => [pointer, file]));
  const refer =
    (from: string) =>
    (reference: string): string =>
      fileReference(reference, from, files, options.root);
  const root = rootOf(document, pieces);
  const laidOut = new Map([[options.root, mapReferences(root, 'document', refer(options.root))]]);
  for (const { file, value, kind } of pieces) {
    laidOut.set(file, mapReferences(value, kind, refer(file)));
  }
  return laidOut;
}

/** Hands out names of files, each once whatever the case of its letters. */
class FileNames {
  readonly #homes: ReadonlyMap<string, string>;
  readonly #taken: Set<string>;

  constructor({ root, homes }: LayoutOptions) {
    this.#homes = homes;
    this.#taken = new Set([root, ...homes.values()].map((name) => name.toLowerCase()));
  }

  take(pointer: string, folder: string, wanted: string): string {
    const home = this.#homes.get(pointer);
    if (home !== undefined) return home;
    let file = `${folder}/${wanted}.yaml`;
    for (let count = 2; this.#taken.has(file.toLowerCase()); count += 1) {
      file = `${folder}/${wanted}-${count}.yaml`;
    }
    this.#taken.add(file.toLowerCase());
    return file;
  }
}

function pathPieces(document: JsonObject, names: FileNames): Piece[] {
  return (['paths', 'webhooks'] as const).flatMap((list) =>
    entriesOf(objectAt(document, list))
      .filter(([key, item]) => !key.startsWith('x-') && isObject(item))
      .map(([key, value]): Piece => {
        const pointer = childPointer('', list, key);
        return { pointer, file: names.take(pointer, list, pathFile(key)), value, kind: 'pathItem' };
      }),
  );
}

/** `/v1/stores/{storeId}/items` as `stores-store-id-items`. */
function pathFile(template: string): string {
  const words = template
    .replace(/^\/v\d+(?=\/)/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .match(/[A-Za-z\d]+/g);
  return (words ?? ['root']).join('-').toLowerCase().slice(0, 120);
}

function componentPieces(document: JsonObject, names: FileNames): Piece[] {
  return entriesOf(objectAt(document, 'components')).flatMap(([section, members]) => {
    const folder = folders.get(section);
    const kind = kindOfSection.get(section);
    if (folder === undefined || kind === undefined || !isObject(members)) return [];
    return entriesOf(members).map(([name, value]): Piece => {
      const pointer = childPointer('', 'components', section, name);
      return { pointer, file: names.take(pointer, folder, name), value, kind };
    });
  });
}

/** The root with references in the place of paths, and the components that have no folder. */
function rootOf(document: JsonObject, pieces: readonly Piece[]): JsonObject {
  const files = new Map(pieces.map(({ pointer, file }) => [pointer, file]));
  const { components: _, ...rest } = document;
  const lists = (['paths', 'webhooks'] as const).flatMap((list): [string, Json][] => {
    if (!isObject(document[list])) return [];
    const items = entriesOf(document[list]).map(([key, value]): [string, Json] => {
      const file = files.get(childPointer('', list, key));
      return [key, file === undefined ? value : { $ref: file }];
    });
    return [[list, Object.fromEntries(items)]];
  });
  const components = entriesOf(objectAt(document, 'components')).filter(
    ([section, members]) =>
      !folders.has(section) && isObject(members) && Object.keys(members).length > 0,
  );
  return {
    ...rest,
    ...Object.fromEntries(lists),
    ...(components.length > 0 && { components: Object.fromEntries(components) }),
  };
}

/** A reference into the document as one between files. */
function fileReference(
  reference: string,
  from: string,
  files: ReadonlyMap<string, string>,
  root: string,
): string {
  const segments = localSegments(reference);
  // A file of the layout, as the root has them for paths; or an anchor.
  if (segments === undefined) return reference;
  for (let count = segments.length; count > 0; count -= 1) {
    const file = files.get(childPointer('', ...segments.slice(0, count)));
    if (file === undefined) continue;
    const rest = childPointer('', ...segments.slice(count));
    return relative(from, file) + (rest === '' ? '' : `#${rest}`);
  }
  return from === root ? reference : `${relative(from, root)}${reference}`;
}

/** As a URL: with slashes, and with what would end a path escaped. */
function relative(from: string, to: string): string {
  const text = path.posix.relative(path.posix.dirname(from), to);
  return text.replaceAll('%', '%25').replaceAll('#', '%23').replaceAll('?', '%3F');
}
