/** What a part of a description says to machines, apart from the words that people read. */

import { createHash } from 'node:crypto';
import { isMap, kindUnder, type Kind } from '../document-kinds.js';
import { childrenOf, entriesOf, isObject, type Json } from '../json.js';

/** Members that are for people: they change no message. */
const forPeople: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  operation: ['summary', 'description', 'tags', 'externalDocs'],
  pathItem: ['summary', 'description'],
  parameter: ['description', 'example', 'examples'],
  header: ['description', 'example', 'examples'],
  body: ['description'],
  response: ['description', 'summary'],
  mediaType: ['example', 'examples'],
  schema: ['$comment', 'description', 'example', 'examples', 'externalDocs', 'title'],
  securityScheme: ['description'],
  link: ['description'],
};

/** Whether a member of something of a kind is for people, as extensions are. */
export function isForPeople(kind: Kind, key: string): boolean {
  if (isMap(kind)) return false;
  return key.startsWith('x-') || (forPeople[kind]?.includes(key) ?? false);
}

/** What a local reference leads to; undefined to take it by its text. */
export type Lookup = (reference: string) => Json | undefined;

/** Lists whose order says nothing. */
const unordered: ReadonlySet<string> = new Set(['enum', 'required', 'type']);

/** Tells structures apart by a text, which is the same for what differs in words, order and names alone. */
export class Structures {
  readonly #lookup: Lookup;
  readonly #known = new WeakMap<object, string>();
  readonly #words = new WeakMap<object, string>();
  readonly #open = new Set<string>();

  constructor(lookup: Lookup = () => undefined) {
    this.#lookup = lookup;
  }

  keyOf(value: Json, kind: Kind | undefined): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const key = this.#digest(value, kind);
    // Inside of a cycle a key depends on where it was entered.
    if (this.#open.size === 0) this.#known.set(value, key);
    return key;
  }

  /** The words for people in something of a kind, as a text that is the same for the same words; without its own where those do not count. */
  wordsOf(value: Json, kind: Kind, hasOwn = true): string {
    if (typeof value !== 'object' || value === null) return '';
    const known = hasOwn ? this.#words.get(value) : undefined;
    if (known !== undefined) return known;
    const reference = isObject(value) ? value['$ref'] : undefined;
    const parts = childrenOf(value).flatMap(([key, child]) => {
      if (isForPeople(kind, key)) return hasOwn ? [JSON.stringify([key, child])] : [];
      const childKind = kindUnder(kind, key);
      const inner = childKind === undefined ? '' : this.wordsOf(child, childKind);
      return inner === '' ? [] : [`${JSON.stringify(key)}:${inner}`];
    });
    const own = parts.length === 0 ? '' : `{${parts.toSorted().join()}}`;
    const words = typeof reference === 'string' ? own + this.#wordsBehind(reference, kind) : own;
    if (hasOwn && this.#open.size === 0) this.#words.set(value, words);
    return words;
  }

  #wordsBehind(reference: string, kind: Kind): string {
    const target = this.#lookup(reference);
    if (target === undefined || this.#open.has(reference)) return '';
    this.#open.add(reference);
    const words = this.wordsOf(target, kind);
    this.#open.delete(reference);
    return words;
  }

  #digest(value: Json, kind: Kind | undefined): string {
    const reference = isObject(value) && kind !== undefined ? value['$ref'] : undefined;
    if (typeof reference === 'string' && Object.keys(value ?? {}).length === 1) {
      return this.#follow(reference, kind);
    }
    const text = Array.isArray(value)
      ? value.map((item: Json, index) => this.keyOf(item, under(kind, String(index)))).join()
      : entriesOf(isObject(value) ? value : {})
          .filter(([key]) => kind === undefined || !isForPeople(kind, key))
          .map(([key, child]) => `${JSON.stringify(key)}:${this.#member(kind, key, child)}`)
          .toSorted()
          .join();
    return text.length < 40 ? `{${text}}` : createHash('sha1').update(text).digest('base64');
  }

  #member(kind: Kind | undefined, key: string, child: Json): string {
    const isSet = kind === 'schema' && Array.isArray(child) && unordered.has(key);
    return isSet
      ? child
          .map((item: Json) => JSON.stringify(item))
          .toSorted()
          .join()
      : this.keyOf(child, under(kind, key));
  }

  #follow(reference: string, kind: Kind | undefined): string {
    const target = this.#lookup(reference);
    if (target === undefined || this.#open.has(reference)) return reference;
    this.#open.add(reference);
    const key = this.keyOf(target, kind);
    this.#open.delete(reference);
    return key;
  }
}

function under(kind: Kind | undefined, key: string): Kind | undefined {
  return kind === undefined ? undefined : kindUnder(kind, key);
}

/** Whether two parts of one kind say the same to machines. */
export function isSameStructure(one: Json, other: Json, kind: Kind): boolean {
  const structures = new Structures();
  return structures.keyOf(one, kind) === structures.keyOf(other, kind);
}
