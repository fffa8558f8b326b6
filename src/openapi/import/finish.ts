/** Makes a document of what was combined: large schemas lifted, what arrives named, what is unused left out. */

import type { Kind } from '../document-kinds.js';
import { childrenOf, isObject, objectAt, stringAt, type Json, type JsonObject } from '../json.js';
import { objectOf, rootOf } from '../diff/sources.js';
import { componentReference as schemaReference } from '../schema/pointers.js';
import { arrivingPrefix, type Adoption } from './adoption.js';
import { keyWithWords, Lifter, type Root } from './lift.js';
import { word } from './place-names.js';
import { componentOf, inlineReferences, mapReferences, sectionOf } from './references.js';
import { securitySchemesOf } from './root.js';
import { Structures } from './structure.js';

/** The document with components by name, and references that lead to them. */
export function finish(adoption: Adoption, combined: JsonObject): JsonObject {
  const { components: _, ...rest } = combined;
  const finisher = new Finisher(adoption);
  return finisher.finish(rest);
}

class Finisher {
  readonly #adoption: Adoption;
  readonly #old: JsonObject;
  readonly #structures: Structures;

  constructor(adoption: Adoption) {
    this.#adoption = adoption;
    this.#old = objectOf(rootOf(adoption.old));
    this.#structures = new Structures((reference) => this.#lookup(reference));
  }

  finish(document: JsonObject): JsonObject {
    const lifted = this.#inlineParts(this.#lift(document));
    const reached = this.#reach(lifted);
    const names = this.#name(reached);
    const rename = (value: Json, kind: Kind): Json =>
      mapReferences(value, kind, (reference) => names.get(reference) ?? reference);
    const components = new Map<string, Map<string, Json>>();
    for (const [reference, { value, kind }] of reached) {
      const { section, name } = componentOf(names.get(reference) ?? reference) ?? {};
      if (section === undefined || name === undefined) continue;
      const members = components.get(section) ?? new Map<string, Json>();
      components.set(section, members.set(name, rename(value, kind)));
    }
    const securitySchemes = this.#securitySchemes(lifted);
    const renamed = rename(lifted, 'document');
    return {
      ...(isObject(renamed) ? renamed : {}),
      components: {
        ...(Object.keys(securitySchemes).length > 0 && { securitySchemes }),
        ...Object.fromEntries(
          [...components].map(([section, members]) => [section, Object.fromEntries(members)]),
        ),
      },
    };
  }

  /**
   * A parameter or response that was written in place, and whose known component others still need,
   * goes back to its place.
   */
  #inlineParts(document: JsonObject): JsonObject {
    const reached = this.#reach(document);
    const { arriving } = this.#adoption;
    const isNeeded = (reference: string): boolean => {
      const { kind = 'schema', names = [], isFromPlace = false } = arriving.get(reference) ?? {};
      const known = componentReferenceIn(sectionOf[kind] ?? '', names[0] ?? '');
      return kind !== 'schema' && isFromPlace && reached.has(known);
    };
    const inlined = inlineReferences(document, (reference) =>
      isNeeded(reference) ? arriving.get(reference)?.content : undefined,
    );
    return isObject(inlined) ? inlined : document;
  }

  #lookup(reference: string): Json | undefined {
    const arriving = this.#adoption.arriving.get(reference);
    if (arriving !== undefined) return arriving.content;
    const place = componentOf(reference);
    return place === undefined
      ? undefined
      : objectAt(objectAt(this.#old, 'components'), place.section)[place.name];
  }

  #lift(document: JsonObject): JsonObject {
    const { arriving } = this.#adoption;
    const roots = [...arriving].map(
      ([reference, { kind, names, content }]): readonly [string, Root] => [
        reference,
        { value: content, kind, place: [word(names[0] ?? '')] },
      ],
    );
    const root: Root = { value: document, kind: 'document', place: [] };
    const hasWordsBeside = !(stringAt(document, 'openapi') ?? '').startsWith('3.0.');
    const known = this.#knownStructures();
    const same = this.#arrivingByKey(hasWordsBeside);
    const lifter = new Lifter({
      structures: this.#structures,
      isKept: (value) => this.#isUntouched(value),
      isInPlace: (value) => this.#adoption.isKnown(value),
      hasWordsBeside,
      find: (structure, key) => known.get(structure) ?? same.get(key),
      contentOf: (reference) => this.#lookup(reference),
      reserve: (names) =>
        this.#adoption.component(
          `${arrivingPrefix}lifted/${arriving.size}`,
          'schema',
          names,
          () => ({}),
        ),
      fill: (reference, content) => {
        const one = arriving.get(reference);
        if (one !== undefined) one.content = content;
      },
    });
    for (const one of [root, ...roots.map(([, each]) => each)]) lifter.collect(one);
    const lifted = lifter.lift(root);
    for (const [reference, one] of roots) {
      const content = lifter.lift(one);
      const component = arriving.get(reference);
      if (component !== undefined) component.content = content;
    }
    return isObject(lifted) ? lifted : document;
  }

  /** Whether all of a value is known: what was merged in place holds new things too. */
  #isUntouched(value: Json): boolean {
    if (!this.#adoption.isKnown(value)) return false;
    if (typeof value !== 'object' || value === null) return true;
    return childrenOf(value).every(
      ([, part]) => typeof part !== 'object' || part === null || this.#isUntouched(part),
    );
  }

  /** References to the known schemas, by structure: their words count, whatever words arrive. */
  #knownStructures(): Map<string, string> {
    const known = new Map<string, string>();
    const add = (reference: string, schema: Json): void => {
      const key = this.#structures.keyOf(schema, 'schema');
      if (!known.has(key)) known.set(key, reference);
    };
    for (const [name, schema] of Object.entries(
      objectAt(objectAt(this.#old, 'components'), 'schemas'),
    )) {
      if (schema !== undefined) add(schemaReference(name), schema);
    }
    return known;
  }

  /** References to the schemas that arrive with names, by structure and words. */
  #arrivingByKey(hasWordsBeside: boolean): Map<string, string> {
    const found = new Map<string, string>();
    for (const [reference, { kind, content }] of this.#adoption.arriving) {
      if (kind !== 'schema') continue;
      const key = keyWithWords(this.#structures, content, hasWordsBeside);
      if (!found.has(key)) found.set(key, reference);
    }
    return found;
  }

  /** Every component that the document leads to, by reference. */
  #reach(document: JsonObject): Map<string, { readonly value: Json; readonly kind: Kind }> {
    const reached = new Map<string, { readonly value: Json; readonly kind: Kind }>();
    const visit = (value: Json, kind: Kind): void => {
      mapReferences(value, kind, (reference, target) => {
        const found = this.#lookup(reference);
        if (found !== undefined && !reached.has(reference)) {
          reached.set(reference, { value: found, kind: target });
        }
        return reference;
      });
    };
    visit(document, 'document');
    // A map gives out what is added while it is walked.
    for (const { value, kind } of reached.values()) visit(value, kind);
    return reached;
  }

  /** The references that arriving components will have. Known ones keep theirs. */
  #name(
    reached: ReadonlyMap<string, { readonly value: Json; readonly kind: Kind }>,
  ): Map<string, string> {
    const taken = new Map<string, string>();
    for (const reference of reached.keys()) {
      const place = componentOf(reference);
      if (place !== undefined) taken.set(placeOf(place.section, place.name), reference);
    }
    const names = new Map<string, string>();
    const arriving = [...reached.keys()].filter((reference) =>
      this.#adoption.arriving.has(reference),
    );
    const ordered = arriving.toSorted((a, b) => Number(isLifted(a)) - Number(isLifted(b)));
    for (const reference of ordered) {
      const {
        kind = 'schema',
        names: wanted = [],
        content = {},
      } = this.#adoption.arriving.get(reference) ?? {};
      const section = sectionOf[kind] ?? 'schemas';
      const candidates = wanted.map(safeName).filter((name) => name !== '');
      const free = candidates.find((name) => {
        const other = taken.get(placeOf(section, name));
        return other === undefined || this.#isSame(other, content, kind);
      });
      const name =
        free ?? numbered(candidates.at(-1) ?? 'Schema', (one) => taken.has(placeOf(section, one)));
      const other = taken.get(placeOf(section, name));
      const final = other ?? componentReferenceIn(section, name);
      taken.set(placeOf(section, name), other ?? reference);
      names.set(reference, other === undefined ? final : (names.get(other) ?? other));
    }
    return names;
  }

  #isSame(reference: string, content: Json, kind: Kind): boolean {
    const other = this.#lookup(reference);
    if (other === undefined) return false;
    const structures = this.#structures;
    const isSameStructure = structures.keyOf(other, kind) === structures.keyOf(content, kind);
    // What arrives has words that nothing else has.
    const isArriving = this.#adoption.arriving.has(reference);
    return (
      isSameStructure &&
      (!isArriving || structures.wordsOf(other, kind) === structures.wordsOf(content, kind))
    );
  }

  /** The schemes that operations ask for; a known one stays, as its structure is the same. */
  #securitySchemes(document: JsonObject): JsonObject {
    const used = new Set<string>();
    const visit = (value: Json): void => {
      if (Array.isArray(value)) value.forEach(visit);
      if (!isObject(value)) return;
      for (const [key, child] of Object.entries(value)) {
        if (key === 'security' && Array.isArray(child)) {
          for (const one of child)
            for (const name of Object.keys(isObject(one) ? one : {})) used.add(name);
        } else if (child !== undefined) visit(child);
      }
    };
    visit(document);
    const all = {
      ...securitySchemesOf(objectOf(rootOf(this.#adoption.new))),
      ...securitySchemesOf(this.#old),
    };
    return Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
  }
}

function componentReferenceIn(section: string, name: string): string {
  return `#/components/${section}/${name}`;
}

/** Components are files, whose names must not lead elsewhere. */
function safeName(name: string): string {
  return name.replace(/[^\w.-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '');
}

function numbered(name: string, isTaken: (name: string) => boolean): string {
  let count = 2;
  while (isTaken(`${name}${count}`)) count += 1;
  return `${name}${count}`;
}

/** Files whose names differ in the case of letters alone are one on some systems. */
function placeOf(section: string, name: string): string {
  return `${section}/${name.toLowerCase()}`;
}

function isLifted(reference: string): boolean {
  return reference.startsWith(`${arrivingPrefix}lifted/`);
}
