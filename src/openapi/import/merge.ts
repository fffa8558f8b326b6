/** Merges the descriptions of several pages into one: shared parts once, contradictions reported. */

import { diagnose, DescriptionError, type Diagnostic } from '../diagnostic.js';
import type { Kind } from '../document-kinds.js';
import { entriesOf, isObject, objectAt, stringAt, type Json, type JsonObject } from '../json.js';
import { operationKey } from '../diff/operations.js';
import { childPointer } from '../schema/pointers.js';
import { ownRequirements, withPathNames } from './own-requirements.js';
import type { Part } from './read-input.js';
import { dialectOf } from './root.js';
import { kindOfSection } from './references.js';
import { isSameStructure } from './structure.js';

/**
 * One description of all parts. Of what they share, words that people read may differ, and the first
 * part's stay.
 * @throws DescriptionError when two parts contradict each other; it names both places.
 */
export function mergeParts(parts: readonly Part[]): JsonObject {
  const merger = new Merger();
  for (const part of ownRequirements(parts)) merger.add(part);
  if (merger.diagnostics.length > 0) throw new DescriptionError(merger.diagnostics);
  return merger.document();
}

interface Known {
  readonly part: Part;
  readonly pointer: string;
  readonly value: Json;
}

class Merger {
  readonly diagnostics: Diagnostic[] = [];
  #root: JsonObject = {};
  readonly #tags = new Map<string, Json>();
  /** Everything that pages may share, by what it is known by. */
  readonly #known = new Map<string, Known>();
  readonly #paths = new Map<string, string>();
  readonly #items = {
    paths: new Map<string, JsonObject>(),
    webhooks: new Map<string, JsonObject>(),
  };
  readonly #components = new Map<string, Map<string, Json>>();

  add(part: Part): void {
    const { document } = part;
    this.#root = { ...document, ...this.#root };
    this.#agree(part, '/openapi', dialectOf(document), 'The version of OpenAPI');
    this.#agree(part, '/info/title', stringAt(objectAt(document, 'info'), 'title'), 'The title');
    const tags: readonly unknown[] = Array.isArray(document['tags']) ? document['tags'] : [];
    for (const tag of tags) {
      if (!isObject(tag)) continue;
      const name = String(tag['name']);
      if (!this.#tags.has(name)) this.#tags.set(name, tag);
    }
    this.#addItems(part, 'paths');
    this.#addItems(part, 'webhooks');
    for (const [section, members] of entriesOf(objectAt(document, 'components'))) {
      for (const [name, value] of entriesOf(isObject(members) ? members : {})) {
        const pointer = childPointer('', 'components', section, name);
        const kind = kindOfSection.get(section);
        const isNew = this.#share(part, pointer, value, kind, `The component ${name}`);
        if (!isNew) continue;
        const known = this.#components.get(section) ?? new Map<string, Json>();
        this.#components.set(section, known.set(name, value));
      }
    }
  }

  #addItems(part: Part, list: 'paths' | 'webhooks'): void {
    for (const [written, item] of entriesOf(objectAt(part.document, list))) {
      if (!isObject(item)) continue;
      const pointer = childPointer('', list, written);
      const path = this.#pathOf(list, written);
      const own = path === written ? item : withPathNames(item, written, path, part.document);
      const added = entriesOf(own).filter(([key, value]) =>
        this.#share(
          part,
          childPointer(pointer, key),
          value,
          isObject(value) ? 'operation' : undefined,
          `${key.toUpperCase()} ${path}`,
          childPointer('', list, path, key),
        ),
      );
      const known = this.#items[list].get(path);
      this.#items[list].set(path, { ...known, ...Object.fromEntries(added) });
    }
  }

  /** Templates that differ in the names of their parameters are one path: that which came first. */
  #pathOf(list: 'paths' | 'webhooks', path: string): string {
    const key = `${list} ${operationKey({ method: '', path })}`;
    const known = this.#paths.get(key) ?? path;
    this.#paths.set(key, known);
    return known;
  }

  /** Whether it is there for the first time; a contradiction where it is there otherwise. */
  #share(
    part: Part,
    pointer: string,
    value: Json,
    kind: Kind | undefined,
    what: string,
    key = pointer,
  ): boolean {
    const known = this.#known.get(key);
    if (known === undefined) {
      this.#known.set(key, { part, pointer, value });
      return true;
    }
    const isSame =
      kind === undefined
        ? Array.isArray(value) ||
          isText(value) ||
          JSON.stringify(value) === JSON.stringify(known.value)
        : isSameStructure(value, known.value, kind);
    if (!isSame) this.#contradict(part, pointer, known, what);
    return false;
  }

  /** Takes a value for what it has to be in every other part. */
  #agree(part: Part, pointer: string, value: Json | undefined, what: string): void {
    const known = this.#known.get(pointer);
    if (known === undefined) this.#known.set(pointer, { part, pointer, value: value ?? null });
    else if (known.value !== (value ?? null)) this.#contradict(part, pointer, known, what);
  }

  #contradict(part: Part, pointer: string, known: Known, what: string): void {
    const { file, line, column } = known.part.positionOf(known.pointer);
    const message = `${what} is not what it is at ${file}:${line}:${column}.`;
    this.diagnostics.push(diagnose('counterpart/contradiction', message, part.positionOf(pointer)));
  }

  document(): JsonObject {
    const { paths, webhooks } = this.#items;
    const { components: _, ...root } = this.#root;
    const components = [...this.#components].map(
      ([section, members]) => [section, Object.fromEntries(members)] as const,
    );
    return {
      ...root,
      ...(this.#tags.size > 0 && { tags: [...this.#tags.values()] }),
      ...('paths' in root && { paths: Object.fromEntries(paths) }),
      ...('webhooks' in root && { webhooks: Object.fromEntries(webhooks) }),
      ...(components.length > 0 && { components: Object.fromEntries(components) }),
    };
  }
}

/** Descriptions and summaries of a path item are words. */
function isText(value: Json): boolean {
  return typeof value === 'string';
}
