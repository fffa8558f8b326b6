/** What a process that generates again and again keeps of a description's files from one run to the next. */

import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Document, Source } from '@redocly/openapi-core';
import { fileStamp } from './file-stamp.js';
import { isObject, type Json } from './json.js';
import { JsonSource } from './json-source.js';
import { isTree, shareTree } from './share-tree.js';

/** A file as it was parsed, whose values have not been changed since. */
interface Known {
  readonly source: Source;
  readonly parsed: unknown;
  readonly isRoot: boolean;
  /** Objects of others are not what the same ones were before. */
  readonly isTree: boolean;
  /** It is parsed again though it says the same. */
  readonly isStale?: boolean;
}

/** What a reference led to when something was found out. */
export interface Target {
  readonly reference: string;
  /** The file that the reference stands in. */
  readonly from: string;
  /** The object, and those on the way whose other members count too. */
  readonly nodes: readonly unknown[];
}

/** Something that was made of an object, and what else it was made of. */
interface Derived {
  readonly inputs: readonly unknown[];
  readonly result: unknown;
}

/**
 * Gives what `make` makes of an object that is not changed; what was made of it last under that name
 * where it also depends on the same inputs as then.
 */
export type Keep = <T>(what: string, of: object, inputs: readonly unknown[], make: () => T) => T;

/**
 * Keeps the files of one description. A part of a file that says what it said before is the same
 * object again, so that what was found out of it holds as long as it is met.
 */
export class DescriptionMemory {
  readonly #copies = new WeakMap<object, Json>();
  readonly #made = new Map<string, { readonly input: unknown; readonly result: unknown }>();
  readonly #derived = new Map<string, WeakMap<object, Derived>>();
  readonly #faultless = new Map<string, WeakMap<object, readonly Target[]>>();
  readonly #known = new Map<string, Known>();
  /** Files that were read, by their paths, and what the file system said of them just before. */
  readonly #read = new Map<string, { readonly source: Source; readonly stamp: string }>();

  /** What a file says, which is only read by `read` where it may not be what it was last. */
  async source(file: string, read: () => Promise<Source>): Promise<Source> {
    const stamp = stampOf(file);
    const known = this.#read.get(file);
    if (stamp !== undefined && known?.stamp === stamp) return known.source;
    const source = await read();
    if (stamp === undefined) this.#read.delete(file);
    else this.#read.set(file, { source, stamp });
    return source;
  }

  /** The document of a file, which is only parsed where it is not as it was last. */
  document(source: Source, isRoot: boolean, parse: () => Document): Document {
    const name = source.absoluteRef;
    const known = this.#known.get(name);
    if (known?.isRoot === isRoot && !known.isStale && known.source.body === source.body) {
      return { source: known.source, parsed: known.parsed };
    }
    const document = parse();
    // Only YAML has aliases.
    const isShareable = document.source instanceof JsonSource || isTree(document.parsed);
    if (isShareable && known?.isTree) document.parsed = shareTree(known.parsed, document.parsed);
    this.#known.set(name, { ...document, isRoot, isTree: isShareable });
    return document;
  }

  /** The objects in which a part of a rule found no fault, each with what it led to. */
  faultless(part: string): WeakMap<object, readonly Target[]> {
    const objects = this.#faultless.get(part) ?? new WeakMap<object, readonly Target[]>();
    this.#faultless.set(part, objects);
    return objects;
  }

  /** What `make` makes of an input, which is JSON; nothing is made anew of what says the same as last time. */
  last<T>(what: string, input: unknown, make: () => T): T {
    const known = this.#made.get(what);
    // Under one name is only ever kept what one caller makes.
    if (known !== undefined && isDeepStrictEqual(known.input, input)) return known.result as T;
    const result = make();
    this.#made.set(what, { input, result });
    return result;
  }

  readonly keep: Keep = (what, of, inputs, make) => {
    const results = this.#derived.get(what) ?? new WeakMap<object, Derived>();
    this.#derived.set(what, results);
    const known = results.get(of);
    if (known !== undefined && isSameList(known.inputs, inputs)) {
      // Under one name is only ever kept what one caller makes.
      return known.result as ReturnType<typeof make>;
    }
    const result = make();
    results.set(of, { inputs, result });
    return result;
  };

  /** Copies of a document's parts with their members in order; none where one object may be several parts. */
  copiesOf({ source }: Document): WeakMap<object, Json> | undefined {
    return this.#known.get(source.absoluteRef)?.isTree === true ? this.#copies : undefined;
  }

  /**
   * Takes the document, and one path of it, for changed: the next run does all that an edit takes, and
   * its result is the same.
   */
  touch(): void {
    for (const [name, { parsed, isRoot }] of this.#known) {
      if (!isRoot || !isObject(parsed)) continue;
      const { paths } = parsed;
      if (!isObject(paths)) continue;
      const [[at, item] = []] = Object.entries(paths);
      if (at === undefined) continue;
      const { $ref: reference } = isObject(item) ? item : {};
      this.#replace(name, { ...parsed, paths: { ...paths, [at]: structuredClone(item) } });
      if (typeof reference !== 'string') continue;
      const [file = ''] = reference.split('#');
      const referred = path.resolve(path.dirname(name), file);
      this.#replace(referred, structuredClone(this.#known.get(referred)?.parsed));
    }
  }

  #replace(name: string, parsed: unknown): void {
    const known = this.#known.get(name);
    if (known?.isTree) this.#known.set(name, { ...known, parsed, isStale: true });
  }

  /** Says that the values of a document were changed, which then are not what its file says. */
  forget({ source }: Document): void {
    this.#known.delete(source.absoluteRef);
  }
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** Written later than this before it is read, a file may be written again at what is the same time to the file system. */
const settledAfterMilliseconds = 100;

/** What changes when a file is written; nothing for one that is missing, or was written just now. */
function stampOf(file: string): string | undefined {
  const stamp = fileStamp(file);
  const isSettled = stamp && Date.now() - stamp.writtenAt >= settledAfterMilliseconds;
  return isSettled ? stamp.text : undefined;
}

/** Keeps what is known of several descriptions, by their root documents. */
export class Memories {
  readonly #byRoot = new Map<string, DescriptionMemory>();

  of(root: string): DescriptionMemory {
    const memory = this.#byRoot.get(root) ?? new DescriptionMemory();
    this.#byRoot.set(root, memory);
    return memory;
  }

  /** Makes the next run of each description one after an edit. */
  touch(): void {
    for (const memory of this.#byRoot.values()) memory.touch();
  }

  clear(): void {
    this.#byRoot.clear();
  }
}
