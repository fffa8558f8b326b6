/** Makes one document of a description in several files, with its keys in their order and its files remembered. */

import path from 'node:path';
import { DescriptionError } from '../diagnostic.js';
import { kindUnder, type Kind } from '../document-kinds.js';
import { isObject, stringAt, type Json, type JsonObject } from '../json.js';
import {
  childrenOf,
  follow,
  objectOf,
  resolve,
  rootOf,
  step,
  type Located,
  type Sources,
} from '../diff/sources.js';
import { childPointer, localReference, pointerSegments } from '../schema/pointers.js';
import { kindOfSection, sectionOf } from './references.js';

export interface Joined {
  readonly document: JsonObject;
  /** The file that a component or path item has to itself, by its pointer in the document. */
  readonly homes: ReadonlyMap<string, string>;
}

/**
 * What stands in other files becomes a component, named after its file or the end of its pointer;
 * path items, operations and whatever else is no component take the place of the references to them.
 * @throws DescriptionError for a reference that leads nowhere, in a circle, or to a URL.
 */
export function joinFiles(sources: Sources): Joined {
  const joiner = new Joiner(sources);
  return { document: joiner.join(), homes: joiner.homes };
}

class Joiner {
  readonly homes = new Map<string, string>();
  readonly #sources: Sources;
  /** References to components by the place where they stand. */
  readonly #known = new Map<string, string>();
  readonly #components = new Map<string, Map<string, Json>>();
  readonly #waiting: (() => void)[] = [];

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  join(): JsonObject {
    const root = rootOf(this.#sources);
    this.#takeComponents(step(root, 'components'));
    const document = objectOf({ ...root, value: this.#walk(root, 'document') });
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) next();
    const components = Object.fromEntries(
      [...this.#components].map(([section, members]) => [section, Object.fromEntries(members)]),
    );
    const { components: _, ...rest } = document;
    return this.#components.size === 0 ? rest : { ...rest, components };
  }

  /** Components of the root keep their names, also those that are references to files. */
  #takeComponents(components: Located | undefined): void {
    for (const [section, members] of childrenOf(components)) {
      const kind = kindOfSection.get(section);
      if (kind === undefined) continue;
      for (const [name, at] of childrenOf(members)) {
        const target = this.#fileOf(at);
        this.#register(section, name, target ?? at, kind);
      }
    }
  }

  /** The place in another file that a component of the root is nothing but a reference to. */
  #fileOf(at: Located): Located | undefined {
    const reference = stringAt(objectOf(at), '$ref');
    if (reference === undefined || Object.keys(objectOf(at)).length > 1) return undefined;
    const target = resolve(this.#sources, at, reference);
    const isTaken = this.#known.has(placeOf(target));
    return target.file === at.file || isTaken ? undefined : target;
  }

  #register(section: string, name: string, at: Located, kind: Kind): string {
    const members = this.#components.get(section) ?? new Map<string, Json>();
    this.#components.set(section, members);
    members.set(name, {});
    const pointer = childPointer('', 'components', section, name);
    const reference = localReference(pointer);
    this.#known.set(placeOf(at), reference);
    if (at.pointer === '') this.homes.set(pointer, at.file);
    this.#waiting.push(() => members.set(name, this.#walk(at, kind)));
    return reference;
  }

  #walk(at: Located, kind: Kind): Json {
    const { value } = at;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      return childrenOf(at).map(([key, child]) => this.#child(child, kind, key));
    }
    const reference = stringAt(objectOf(at), '$ref');
    if (reference !== undefined && sectionOf[kind] === undefined) {
      return this.#walk(follow(this.#sources, at), kind);
    }
    // Of references that lead to each other nothing would be left.
    if (reference !== undefined) follow(this.#sources, at);
    const entries = childrenOf(at).map(([key, child]): [string, Json] => {
      if (kind === 'document' && key === 'components') return [key, {}];
      if (key === '$ref' && reference !== undefined) {
        return [key, this.#refer(at, kind, reference)];
      }
      if (key === 'discriminator' && kind === 'schema') return [key, this.#discriminator(child)];
      return [key, this.#child(child, kind, key)];
    });
    return Object.fromEntries(entries);
  }

  #child(child: Located, kind: Kind, key: string): Json {
    const childKind = kindUnder(kind, key) ?? 'extension';
    if (childKind === 'extension') return this.#other(child, []);
    const isPath = childKind === 'pathItem' && (kind === 'paths' || kind === 'pathItems');
    return isPath ? this.#pathItem(child, kind, key) : this.#walk(child, childKind);
  }

  /** Where OpenAPI defines no references, people have some to files all the same, such as for long texts. */
  #other(at: Located, above: readonly string[]): Json {
    const { value } = at;
    if (typeof value !== 'object' || value === null) return value;
    const target = this.#fileFrom(at);
    if (target !== undefined && !above.includes(placeOf(target))) {
      return this.#other(target, [...above, placeOf(target)]);
    }
    const entries = childrenOf(at).map(([key, child]) => [key, this.#other(child, above)] as const);
    return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
  }

  /** What a reference into another file leads to; undefined where it leads nowhere, as in data. */
  #fileFrom(at: Located): Located | undefined {
    const reference = stringAt(objectOf(at), '$ref');
    if (reference === undefined || reference.startsWith('#')) return undefined;
    try {
      return resolve(this.#sources, at, reference);
    } catch (error) {
      if (error instanceof DescriptionError) return undefined;
      throw error;
    }
  }

  /** Path items are never components: each takes its place, and members beside the reference win. */
  #pathItem(at: Located, kind: Kind, key: string): Json {
    const reference = stringAt(objectOf(at), '$ref');
    if (reference === undefined) return this.#walk(at, 'pathItem');
    const target = resolve(this.#sources, at, reference);
    const { $ref: _, ...beside } = objectOf(at);
    if (target.pointer === '' && target.file !== at.file) {
      const list = kind === 'paths' ? 'paths' : 'webhooks';
      this.homes.set(childPointer('', list, key), target.file);
    }
    const item = this.#pathItem(target, kind, key);
    const own = this.#walk({ ...at, value: beside }, 'pathItem');
    return isObject(item) && isObject(own) ? { ...item, ...own } : item;
  }

  #refer(at: Located, kind: Kind, reference: string): string {
    const target = resolve(this.#sources, at, reference);
    const known = this.#known.get(placeOf(target));
    if (known !== undefined) return known;
    if (target.file === this.#sources.root) return localReference(target.pointer);
    const section = sectionOf[kind] ?? 'schemas';
    return this.#register(section, this.#freeName(section, target), target, kind);
  }

  #discriminator(at: Located): Json {
    const mapping = childrenOf(step(at, 'mapping')).map(([name, child]): [string, Json] => {
      const { value } = child;
      const isReference = typeof value === 'string' && /[#/]|\.(ya?ml|json)$/.test(value);
      return [name, isReference ? this.#refer(child, 'schema', value) : value];
    });
    return { ...objectOf(at), ...(mapping.length > 0 && { mapping: Object.fromEntries(mapping) }) };
  }

  #freeName(section: string, { file, pointer }: Located): string {
    const last = pointerSegments(pointer).at(-1);
    const wanted = (last ?? path.basename(file, path.extname(file))).replace(/[^\w.-]+/g, '-');
    const taken = this.#components.get(section);
    let name = wanted;
    for (let count = 2; taken?.has(name); count += 1) name = `${wanted}${count}`;
    return name;
  }
}

function placeOf({ file, pointer }: Located): string {
  return `${file}#${pointer}`;
}
