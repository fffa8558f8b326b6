/** Makes every reference to a schema lead to a component schema, so that whatever reads schemas finds them by name. */

import {
  arrayAt,
  isObject,
  keyOf,
  mapEntriesOf,
  objectAt,
  stringAt,
  type Json,
  type JsonObject,
} from './json.js';
import type { Keep } from './memory.js';
import { resolvePointer } from './reference.js';
import { componentNameOf, componentReference, localSegments } from './schema/pointers.js';
import { scanUnit } from './unit-scan.js';
import { mapSchemas, mapUnits, type SchemaMap } from './walk.js';

/**
 * The document with a component of its own for each schema that is referred to at another place,
 * such as `#/components/schemas/Filter/properties/limit`, and references in one spelling. On the way
 * each schema goes through `map` as well, once its references are those. What may be kept is what `map`
 * always makes of it.
 */
export function referToComponents(
  document: JsonObject,
  map: SchemaMap = (schema) => schema,
  keep?: Keep,
): JsonObject {
  return new ComponentReferences(document, map).rewritten(keep);
}

class ComponentReferences {
  readonly #document: JsonObject;
  readonly #schemas: JsonObject;
  /** Components for schemas that stand elsewhere, by name. */
  readonly #added = new Map<string, Json>();
  /** What those were made of, by the references to them. */
  readonly #origins = new Map<string, Json>();
  /** The references that others became. */
  readonly #known = new Map<string, string>();
  readonly #map: SchemaMap;

  constructor(document: JsonObject, map: SchemaMap) {
    this.#document = document;
    this.#map = map;
    this.#schemas = objectAt(objectAt(document, 'components'), 'schemas');
  }

  rewritten(keep?: Keep): JsonObject {
    const names = Object.keys(this.#schemas).join('\n');
    const document = mapUnits(
      this.#document,
      (unit, kind) => {
        const rewrite = (): Json => mapSchemas(unit, (schema) => this.#rewrite(schema), kind);
        // What stands elsewhere than in components gets a name, which the others decide too.
        return keep !== undefined && isObject(unit) && scanUnit(unit).isPlain
          ? keep(`schemas of ${kind}`, unit, [names], rewrite)
          : rewrite();
      },
      keep,
    );
    if (this.#added.size === 0) return document;
    const components = objectAt(document, 'components');
    const added = [...this.#added].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const schemas = { ...objectAt(components, 'schemas'), ...Object.fromEntries(added) };
    return { ...document, components: { ...components, schemas } };
  }

  #rewrite(schema: JsonObject): JsonObject {
    const reference = stringAt(schema, '$ref');
    const canonical = reference === undefined ? undefined : this.#canonical(reference);
    const { discriminator } = schema;
    if (canonical === reference && !isObject(discriminator)) return this.#map(schema);
    return this.#map({
      ...schema,
      ...(canonical !== undefined && { $ref: canonical }),
      ...(isObject(discriminator) && { discriminator: this.#withMapping(discriminator, schema) }),
    });
  }

  /** The targets of a mapping are references, or the bare names of components. */
  #withMapping(discriminator: JsonObject, schema: JsonObject): JsonObject {
    const { mapping, defaultMapping } = discriminator;
    const alternatives = [...arrayAt(schema, 'anyOf'), ...arrayAt(schema, 'oneOf')];
    return {
      ...discriminator,
      ...(isObject(mapping) && {
        mapping: mapEntriesOf(mapping, (_, target) =>
          typeof target === 'string' ? this.#targetOf(target, alternatives) : target,
        ),
      }),
      ...(typeof defaultMapping === 'string' && {
        defaultMapping: this.#targetOf(defaultMapping, alternatives),
      }),
    };
  }

  #targetOf(target: string, alternatives: readonly Json[]): string {
    const isName = Object.hasOwn(this.#schemas, target);
    const canonical = isName ? componentReference(target) : this.#canonical(target);
    const references = alternatives.map((each) => (isObject(each) ? stringAt(each, '$ref') : ''));
    if (this.#added.size === 0 || references.includes(canonical)) return canonical;
    // Bundling copies what a mapping names at another place than in components, and leaves the alternative.
    const named = keyOf(resolvePointer(this.#document, canonical));
    const same = references.filter(
      (reference) => reference !== undefined && keyOf(this.#origins.get(reference)) === named,
    );
    return same.length === 1 ? (same[0] ?? canonical) : canonical;
  }

  #canonical(reference: string): string {
    const known = this.#known.get(reference);
    if (known !== undefined) return known;
    const name = componentNameOf(reference);
    const canonical = name === undefined ? this.#toComponent(reference) : componentReference(name);
    this.#known.set(reference, canonical);
    return canonical;
  }

  #toComponent(reference: string): string {
    const segments = localSegments(reference);
    if (segments === undefined) return reference;
    const target = resolvePointer(this.#document, reference);
    if (!isObject(target) && typeof target !== 'boolean') return reference;
    const name = this.#freeName(segments);
    const canonical = componentReference(name);
    // Known before its own references are rewritten: one of them may lead back here.
    this.#known.set(reference, canonical);
    this.#origins.set(canonical, target);
    this.#added.set(name, true);
    this.#added.set(
      name,
      mapSchemas(target, (schema) => this.#rewrite(schema)),
    );
    return canonical;
  }

  #freeName(segments: readonly string[]): string {
    const wanted = nameFor(segments);
    let name = wanted;
    for (let count = 2; Object.hasOwn(this.#schemas, name) || this.#added.has(name); count += 1) {
      name = `${wanted}-${count}`;
    }
    return name;
  }
}

/** Segments that say what kind of thing stands there, and nothing about which. */
const structural = new Set([
  '$defs',
  'components',
  'content',
  'paths',
  'properties',
  'requestBody',
  'responses',
  'schema',
  'schemas',
]);

/** `#/components/schemas/Filter/properties/limit` is `Filter-limit`. */
function nameFor(segments: readonly string[]): string {
  const words = segments
    .filter((segment) => !structural.has(segment))
    .flatMap((segment) => segment.match(/[\p{L}\p{N}_]+/gu) ?? []);
  return words.join('-') || 'schema';
}
