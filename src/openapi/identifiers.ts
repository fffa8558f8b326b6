/** The names that schemas of OpenAPI 3.1 give themselves, `$id` and `$anchor`, and the schemas they stand for. */

import type { Document } from '@redocly/openapi-core';
import { isObject, stringAt, type Json, type JsonObject } from './json.js';
import { decoded } from './percent.js';
import { childPointer, localSegments, pointerSegments, step } from './schema/pointers.js';

/** A schema with a name of its own. */
interface Named {
  readonly document: Document;
  readonly pointer: string;
  readonly node: Json;
}

/** Keywords whose values are data, in which nothing is a schema. */
const data = new Set(['const', 'default', 'enum', 'example', 'examples']);
/** Keywords under which names of the author's choice stand. */
const maps = new Set(['$defs', 'dependentSchemas', 'patternProperties', 'properties', 'schemas']);

export class Identifiers {
  /** Schemas by their absolute `$id`. */
  readonly #resources = new Map<string, Named>();
  /** Schemas by the absolute URI of their anchor. */
  readonly #anchors = new Map<string, Named>();
  readonly #documents = new Set<Document>();

  /** Whether no schema is known that has a name. */
  get isEmpty(): boolean {
    return this.#resources.size === 0 && this.#anchors.size === 0;
  }

  /** Takes in all names of a document; `base` is the URI of the document. */
  add(document: Document, base: string): void {
    // A parsed document holds JSON values only.
    this.#scan({ document, pointer: '', node: document.parsed as Json }, base, false);
  }

  /** Whether schemas of a document have an `$id`. */
  areIn(document: Document): boolean {
    return this.#documents.has(document);
  }

  /** The schema that a reference means by a name, where `base` is the `$id` around it. */
  find(reference: string, base: string): Named | undefined {
    const uri = this.isEmpty ? undefined : absolute(reference, base);
    if (uri === undefined) return undefined;
    const [resource = '', fragment = ''] = uri.split('#');
    const anchored =
      this.#anchors.get(uri) ?? this.#anchors.get(`${resource}#${decoded(fragment)}`);
    if (anchored !== undefined) return anchored;
    const root = this.#resources.get(resource);
    const segments = localSegments(`#${fragment}`);
    if (root === undefined || segments === undefined) return undefined;
    // The members of JSON are JSON.
    const node = segments.reduce<unknown>(step, root.node) as Json | undefined;
    const pointer = childPointer(root.pointer, ...segments);
    return node === undefined ? undefined : { ...root, pointer, node };
  }

  #scan(named: Named, base: string, isMap: boolean): void {
    const { node } = named;
    if (Array.isArray(node)) {
      node.forEach((item: Json, index) =>
        this.#scan(child(named, String(index), item), base, false),
      );
    }
    if (!isObject(node)) return;
    const inner = isMap ? base : this.#take(named, node, base);
    for (const [key, value] of Object.entries(node)) {
      const isData = !isMap && (data.has(key) || key.startsWith('x-'));
      if (value === undefined || isData) continue;
      this.#scan(child(named, key, value), inner, !isMap && maps.has(key));
    }
  }

  /** Takes in the names of one schema, and gives the base of the references in it. */
  #take(named: Named, schema: JsonObject, base: string): string {
    const own = baseOf(schema, base);
    if (own !== base) {
      this.#resources.set(own, named);
      this.#documents.add(named.document);
    }
    for (const keyword of ['$anchor', '$dynamicAnchor']) {
      const anchor = stringAt(schema, keyword);
      if (anchor !== undefined) this.#anchors.set(`${own}#${anchor}`, named);
    }
    return own;
  }
}

/** The base of the references in a schema: its `$id`, or what is the base around it. */
export function baseOf(schema: JsonObject, base: string): string {
  const id = stringAt(schema, '$id');
  return id === undefined ? base : (absolute(id, base)?.replace(/#$/, '') ?? base);
}

/** The base of the references at a place in a document, whose own base is given. */
export function baseWithin(document: Document, pointer: string, base: string): string {
  let node: unknown = document.parsed;
  let inner = base;
  for (const segment of pointerSegments(pointer)) {
    if (isObject(node)) inner = baseOf(node, inner);
    node = step(node, segment);
  }
  return inner;
}

function absolute(reference: string, base: string): string | undefined {
  return URL.canParse(reference, base) ? new URL(reference, base).href : undefined;
}

function child({ document, pointer }: Named, key: string, node: Json): Named {
  return { document, pointer: childPointer(pointer, key), node };
}
