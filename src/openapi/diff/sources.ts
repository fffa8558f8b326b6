/** One description as it lies in its files, and how a reader moves about in it with every place known. */

import path from 'node:path';
import { isArray, isObject, stringAt, type Json, type JsonObject } from '../json.js';
import { decoded } from '../percent.js';
import { UsageError } from '../usage-error.js';

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
   * @throws UsageError when it cannot be read.
   */
  readonly open: (file: string) => Json;
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
 * @throws UsageError for a reference that leads nowhere, to itself, or to a URL.
 */
export function follow(sources: Sources, at: Located): Located {
  const seen = new Set<string>();
  let current = at;
  for (;;) {
    const reference = stringAt(objectOf(current), '$ref');
    if (reference === undefined) return current;
    const place = `${current.file}#${current.pointer}`;
    if (seen.has(place)) throw broken(at, reference, 'leads to itself');
    seen.add(place);
    current = resolve(sources, current, reference);
  }
}

/** What one reference leads to. */
export function resolve(sources: Sources, from: Located, reference: string): Located {
  if (/^[a-z][a-z0-9+.-]+:/i.test(reference)) {
    throw broken(from, reference, 'leads to a URL, and diff reads files alone');
  }
  const [name = '', fragment = ''] = reference.split('#', 2);
  const file = name === '' ? from.file : fileBeside(from.file, decoded(name));
  const root: Located = { value: sources.open(file), file, pointer: '' };
  const target = fragment.startsWith('/') ? walk(root, fragment) : anchorAt(root, fragment);
  if (target === undefined) throw broken(from, reference, 'leads to nothing');
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

function broken(at: Located, reference: string, what: string): UsageError {
  return new UsageError(
    `The reference ${reference} in ${at.file} at #${at.pointer} ${what}.`,
    'Correct the $ref, or create what it points to.',
  );
}
