/** One description as it lies in its files, and how a reader moves about in it with every place known. */

import path from 'node:path';
import { diagnose, DescriptionError } from '../diagnostic.js';
import type { DiagnosticCode } from '../diagnostics.js';
import { isArray, isObject, stringAt, type Json, type JsonObject } from '../json.js';
import { decoded } from '../percent.js';
import { beginningOf, type Position } from '../position.js';

/** A place in a description. */
export interface Place {
  /** As the one who read the description names it. */
  readonly file: string;
  /** JSON Pointer, without the `#`. */
  readonly pointer: string;
}

/** A value and where it stands. */
export interface Located extends Place {
  readonly value: Json;
}

/** The files of one description. */
export interface Sources {
  /** The root document's file. */
  readonly root: string;
  /**
   * The parsed text of a file.
   * @param from Where the reference to it stands; to the root there is none.
   * @throws DescriptionError when it cannot be read.
   */
  readonly open: (file: string, from?: Place) => Json;
  /** Where a place stands in the text of its file. */
  readonly positionOf: (place: Place) => Position;
}

/** A description of one file that is a value already, of whose text nothing is known. */
export function sourcesOfValue(root: string, document: Json): Sources {
  return { root, open: () => document, positionOf: withoutText };
}

function withoutText({ file, pointer }: Place): Position {
  return { ...beginningOf(file), pointer };
}

/** The root document, where reading begins. */
export function rootOf(sources: Sources): Located {
  return { value: sources.open(sources.root), file: sources.root, pointer: '' };
}

/** Whether what stands beside a `$ref` of a schema says nothing, as in OpenAPI 3.0. */
export function ignoresSiblings(sources: Sources): boolean {
  return String(objectOf(rootOf(sources))['openapi']).startsWith('3.0.');
}

/** The value under a key or index; undefined when there is none. */
export function step(at: Located, key: string): Located | undefined {
  const { value } = at;
  const child = isArray(value)
    ? value[Number(key)]
    : isObject(value) && Object.hasOwn(value, key)
      ? value[key]
      : undefined;
  if (child === undefined) return undefined;
  const segment = key.includes('~') || key.includes('/') ? escapeSegment(key) : key;
  return { value: child, file: at.file, pointer: `${at.pointer}/${segment}` };
}

function escapeSegment(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The members of an object or the items of an array. */
export function childrenOf(at: Located | undefined): (readonly [key: string, child: Located])[] {
  if (at === undefined || typeof at.value !== 'object' || at.value === null) return [];
  return Object.keys(at.value).flatMap((key) => {
    const child = step(at, key);
    return child === undefined ? [] : [[key, child] as const];
  });
}

/** The object at a place; an empty one where something else stands. */
export function objectOf(at: Located | undefined): JsonObject {
  return at !== undefined && isObject(at.value) ? at.value : {};
}

/**
 * What a place comes to after its reference, and those that this leads to.
 * @throws DescriptionError for a reference that leads nowhere, to itself, or to a URL.
 */
export function follow(sources: Sources, at: Located): Located {
  const seen = new Set<string>();
  let current = at;
  for (;;) {
    const reference = stringAt(objectOf(current), '$ref');
    if (reference === undefined) return current;
    const place = `${current.file}#${current.pointer}`;
    if (seen.has(place)) throw broken(sources, at, reference, circle);
    seen.add(place);
    current = resolve(sources, current, reference);
  }
}

/** What one reference leads to. */
export function resolve(sources: Sources, from: Located, reference: string): Located {
  if (/^[a-z][a-z0-9+.-]+:/i.test(reference)) {
    throw broken(sources, from, reference, url);
  }
  const [name = '', fragment = ''] = reference.split('#', 2);
  const file = name === '' ? from.file : fileBeside(from.file, decoded(name));
  const root: Located = { value: sources.open(file, placeOfReference(from)), file, pointer: '' };
  const target = fragment.startsWith('/') ? walk(root, fragment) : anchorAt(root, fragment);
  if (target === undefined) throw broken(sources, from, reference, nothing);
  return target;
}

function fileBeside(other: string, name: string): string {
  return path.isAbsolute(name) ? name : path.join(path.dirname(other), name);
}

function walk(root: Located, fragment: string): Located | undefined {
  let current: Located | undefined = root;
  for (const segment of decoded(fragment).split('/').slice(1)) {
    if (current === undefined) return undefined;
    current = step(current, segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return current;
}

function anchorAt(root: Located, anchor: string): Located | undefined {
  if (anchor === '') return root;
  const waiting: Located[] = [root];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (objectOf(at)['$anchor'] === anchor) return at;
    waiting.push(...childrenOf(at).map(([, child]) => child));
  }
  return undefined;
}

type Problem = readonly [code: DiagnosticCode, text: string, fix?: string];

const circle: Problem = ['counterpart/reference-cycle', 'leads back to itself'];
const nothing: Problem = ['no-unresolved-refs', 'leads to nothing'];
const url: Problem = [
  'counterpart/remote-reference',
  'leads to a URL, and only files are read here',
  'Copy it into the folder of the description, and refer to the file.',
];

function broken(
  sources: Sources,
  at: Located,
  reference: string,
  [code, text, fix]: Problem,
): DescriptionError {
  const position = sources.positionOf(placeOfReference(at));
  const diagnostic = diagnose(code, `The reference ${reference} ${text}.`, position);
  return new DescriptionError([{ ...diagnostic, ...(fix !== undefined && { fix }) }]);
}

/** A reference of a discriminator stands by itself. */
function placeOfReference(at: Located): Place {
  return step(at, '$ref') ?? at;
}
