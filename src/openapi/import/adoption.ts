/** Lets a known description stand wherever a new one says the same: what changes is taken, and no more. */

import type { Part } from '../diff/compare-parameters.js';
import { Sameness } from '../diff/sameness.js';
import { findingsOf, SchemaComparer } from '../diff/schema-comparer.js';
import { SchemaReader } from '../diff/schema-node.js';
import {
  follow,
  objectOf,
  rootOf,
  step,
  sourcesOfValue,
  type Located,
  type Sources,
} from '../diff/sources.js';
import type { Kind } from '../document-kinds.js';
import { childrenOf, entriesOf, isObject, type Json, type JsonObject } from '../json.js';
import { dialectOf } from './root.js';
import { componentOf, mapReferences, referenceAt } from './references.js';
import { isForPeople } from './structure.js';

/** A component that comes with the new description, by whatever name it will have. */
export interface Arriving {
  readonly kind: Kind;
  /** What it may be called, the best first. */
  readonly names: readonly string[];
  /** Whether the new description has it in place. */
  readonly isFromPlace: boolean;
  content: Json;
}

/** References to arriving components begin with it, so that they are not taken for known ones. */
export const arrivingPrefix = '#/arriving/';

export class Adoption {
  readonly old: Sources;
  readonly new: Sources;
  readonly comparer: SchemaComparer;
  /** By reference. */
  readonly arriving = new Map<string, Arriving>();
  /** Objects of the known description, and what was put together from nothing else. */
  readonly #known = new WeakSet<object>();
  /** In another dialect nothing that is known can stand as it is. */
  readonly #isOneDialect: boolean;

  constructor(old: JsonObject, current: JsonObject) {
    this.old = sourcesOfValue('old', old);
    this.new = sourcesOfValue('new', current);
    this.#isOneDialect = dialectOf(old) === dialectOf(current);
    this.comparer = new SchemaComparer(
      new SchemaReader(this.old),
      new SchemaReader(this.new),
      new Sameness(this.old, this.new),
    );
    this.#mark(old);
  }

  #mark(value: Json): void {
    if (typeof value !== 'object' || value === null) return;
    this.#known.add(value);
    for (const [, child] of childrenOf(value)) this.#mark(child);
  }

  isKnown(value: Json): boolean {
    return typeof value === 'object' && value !== null && this.#known.has(value);
  }

  /** Says that a value was put together from what is known. */
  keep<Value extends object>(value: Value): Value {
    this.#known.add(value);
    return value;
  }

  /** Whether parts of a comparison found nothing, so that what is known can stand. */
  isQuiet(parts: readonly Part[]): boolean {
    return (
      this.#isOneDialect &&
      parts.every(
        ({ findings, pairs, direction }) =>
          // Names in templates stay as they are known: they are in no message.
          findings.every(({ code }) => code === 'path-parameter-renamed') &&
          pairs.every((pair) => findingsOf(this.comparer.compare(pair, direction)).length === 0),
      )
    );
  }

  /** A part of the new description as it is. */
  take(value: Json, kind: Kind): Json {
    return mapReferences(value, kind, (reference) => {
      const place = componentOf(reference);
      return place === undefined ? reference : this.#arrive(place);
    });
  }

  #arrive({ section, name, kind }: NonNullable<ReturnType<typeof componentOf>>): string {
    const reference = `${arrivingPrefix}${section}/${name}`;
    const root = rootOf(this.new);
    const at = ['components', section, name].reduce<Located | undefined>(
      (place, key) => (place === undefined ? undefined : step(place, key)),
      root,
    );
    return this.component(reference, kind, [name], () => this.take(at?.value ?? {}, kind));
  }

  /** The reference to an arriving component, which is made when it is first asked for. */
  component(
    reference: string,
    kind: Kind,
    names: readonly string[],
    make: () => Json,
    isFromPlace = false,
  ): string {
    if (!this.arriving.has(reference)) {
      const arriving: Arriving = { kind, names, isFromPlace, content: {} };
      // Known before it is made: it may lead to itself.
      this.arriving.set(reference, arriving);
      arriving.content = make();
    }
    return reference;
  }

  /**
   * Something with a known counterpart: that itself where it says the same, or else what `merge` makes
   * of both. It is a component where it was one before or is one now, under the known name.
   */
  adopt(
    old: Located,
    current: Located,
    kind: Kind,
    isSame: (old: Located, current: Located) => boolean,
    merge: (old: Located, current: Located) => Json,
  ): Json {
    const before = follow(this.old, old);
    const after = follow(this.new, current);
    if (isSame(before, after)) return old.value;
    const named = componentOf(referenceAt(current.value) ?? '');
    const known = componentOf(referenceAt(old.value) ?? '');
    if (named === undefined && known === undefined) return merge(before, after);
    const place = named === undefined ? `at${current.pointer}` : `${named.section}/${named.name}`;
    const names = [known?.name, named?.name].filter((name) => name !== undefined);
    const make = (): Json => merge(before, after);
    const reference = `${arrivingPrefix}${place}`;
    const $ref = this.component(reference, kind, names, make, named === undefined);
    // Members beside a reference stay; what was written in place is in the component.
    return named !== undefined && isObject(current.value) ? { ...current.value, $ref } : { $ref };
  }

  /** The members of both, in the known order: of words for people the known ones, of all else the new. */
  merge(
    old: Located,
    current: Located,
    kind: Kind,
    member: (key: string, old: Located | undefined, current: Located) => Json,
  ): JsonObject {
    const merged = new Map<string, Json>();
    const hasExample = Object.keys(objectOf(old)).some(isExample) && kind !== 'schema';
    for (const [key, value] of entriesOf(objectOf(old))) {
      const at = step(current, key);
      if (isForPeople(kind, key)) merged.set(key, value);
      else if (at !== undefined) merged.set(key, member(key, step(old, key), at));
    }
    for (const key of Object.keys(objectOf(current))) {
      const at = step(current, key);
      if (at === undefined || merged.has(key) || (hasExample && isExample(key))) continue;
      merged.set(key, member(key, step(old, key), at));
    }
    return Object.fromEntries(merged);
  }
}

function isExample(key: string): boolean {
  return key === 'example' || key === 'examples';
}
