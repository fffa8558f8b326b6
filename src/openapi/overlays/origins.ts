/** Remembers where each part of a document was written, while overlays put it together from several files. */

import type { Source } from '@redocly/openapi-core';
import { isObject, type Json } from '../json.js';
import { childPointer, pointerSegments, step } from '../schema/pointers.js';

/** A place in a file as it was written. */
export interface Origin {
  readonly source: Source;
  readonly pointer: string;
}

/** Values that overlays change. */
export type Changeable = { [key: string]: Json } | Json[];

export class Origins {
  readonly #objects = new WeakMap<object, Origin>();
  /** Of members that are no objects, and were not written where their object was. */
  readonly #members = new WeakMap<object, Map<string, Origin>>();

  /** A copy in which no two places share an object, as YAML's aliases do, and each is known by its origin. */
  adopt(value: Json, { source, pointer }: Origin): Json {
    const inner = (key: string | number, member: Json): Json =>
      this.adopt(member, { source, pointer: childPointer(pointer, key) });
    if (typeof value !== 'object' || value === null) return value;
    const copy: Changeable = Array.isArray(value)
      ? value.map((item: Json, index) => inner(index, item))
      : Object.fromEntries(
          Object.entries(value).map(([key, member]) => [key, inner(key, member ?? null)]),
        );
    this.#objects.set(copy, { source, pointer });
    return copy;
  }

  /** Notes where a member of an object was written. */
  note(holder: Changeable, key: string, origin: Origin): void {
    const members = this.#members.get(holder) ?? new Map<string, Origin>();
    this.#members.set(holder, members.set(key, origin));
  }

  /** Where a place of the document was written. */
  find(document: Json, pointer: string): Origin | undefined {
    let node: Json | undefined = document;
    let origin = isContainer(node) ? this.#objects.get(node) : undefined;
    for (const segment of pointerSegments(pointer)) {
      if (origin === undefined) return undefined;
      const holder: Json | undefined = node;
      node = step(holder, segment);
      const noted = isContainer(holder) ? this.#members.get(holder)?.get(segment) : undefined;
      const own = isContainer(node) ? this.#objects.get(node) : undefined;
      origin = own ?? noted ?? { ...origin, pointer: childPointer(origin.pointer, segment) };
    }
    return origin;
  }
}

function isContainer(value: Json | undefined): value is Extract<Json, object> {
  return Array.isArray(value) || isObject(value);
}
