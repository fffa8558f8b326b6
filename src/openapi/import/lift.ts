/** Lifts large schemas that are written in place into components, and lets equal ones be one. */

import { kindUnder, type Kind } from '../document-kinds.js';
import {
  childrenOf,
  entriesOf,
  isObject,
  mapEntriesOf,
  stringAt,
  type Json,
  type JsonObject,
} from '../json.js';
import { namesFor, singular, word, type Word } from './place-names.js';
import { isForPeople, type Structures } from './structure.js';

/** Smaller schemas stay where they are, unless they repeat. */
const largest = 5;
/** Smaller ones stay even if they repeat. */
const largestRepeated = 2;

export interface LiftOptions {
  readonly structures: Structures;
  /** What stays as it is, with all that is in it. */
  readonly isKept: (value: Json) => boolean;
  /** What stays in place, though what is in it may be lifted. */
  readonly isInPlace: (value: Json) => boolean;
  /** Whether words for people may stand beside a reference. */
  readonly hasWordsBeside: boolean;
  /** A component that says this in these words, if there is one; the words of a known one count for all. */
  readonly find: (structure: string, key: string) => string | undefined;
  /** What a component holds. */
  readonly contentOf: (reference: string) => Json | undefined;
  /** Makes a component that may have any of the names, the first the best, and gives the reference to it. */
  readonly reserve: (names: readonly string[]) => string;
  /** Says what a reserved component holds. */
  readonly fill: (reference: string, content: Json) => void;
}

interface Candidate {
  readonly structure: string;
  /** The structure and those words that would be lost if another one stood in its place. */
  readonly key: string;
  readonly names: readonly string[];
}

/** One root of what is to be looked through: the document, or a component. */
export interface Root {
  readonly value: Json;
  readonly kind: Kind;
  readonly place: readonly Word[];
}

export class Lifter {
  readonly #options: LiftOptions;
  readonly #counts = new Map<string, number>();
  readonly #candidates = new Map<object, Candidate>();
  readonly #weights = new WeakMap<object, number>();
  readonly #lifted = new Map<string, string>();

  constructor(options: LiftOptions) {
    this.#options = options;
  }

  /** Counts first: whether a schema is lifted depends on where else it stands. */
  collect({ value, kind, place }: Root): void {
    this.#visit(value, kind, place, true);
  }

  lift({ value, kind }: Root): Json {
    return this.#map(value, kind, true);
  }

  #visit(value: Json, kind: Kind, place: readonly Word[], isRoot = false): void {
    if (this.#options.isKept(value)) return;
    if (Array.isArray(value)) {
      value.forEach((item: Json, index) => this.#step(item, kind, String(index), place, value));
      return;
    }
    if (!isObject(value)) return;
    // What repeats is lifted, so that what is in it stands in one place.
    if (kind === 'schema' && !isRoot && this.#isRepeated(value, place)) return;
    const inner = kind === 'operation' ? [word(stringAt(value, 'operationId') ?? '')] : place;
    for (const [key, child] of entriesOf(value)) this.#step(child, kind, key, inner, value);
  }

  #step(child: Json, kind: Kind, key: string, place: readonly Word[], holder: Json): void {
    const childKind = kindUnder(kind, key);
    if (childKind === undefined || childKind === 'extension') return;
    this.#visit(child, childKind, stepPlace(place, kind, key, child, holder));
  }

  /** Notes a schema that may be lifted, and says whether it was met before. */
  #isRepeated(schema: JsonObject, place: readonly Word[]): boolean {
    if (!isNameable(schema) || this.#options.isInPlace(schema)) return false;
    const { hasWordsBeside, structures } = this.#options;
    const structure = structures.keyOf(schema, 'schema');
    const key = keyWithWords(structures, schema, hasWordsBeside);
    const count = (this.#counts.get(key) ?? 0) + 1;
    const names = namesFor(place, stringAt(schema, 'title'));
    this.#counts.set(key, count);
    this.#candidates.set(schema, { structure, key, names });
    return count > 1 && names.length > 0 && this.#weight(schema) >= largestRepeated;
  }

  #map(value: Json, kind: Kind, isRoot = false): Json {
    if (this.#options.isKept(value)) return value;
    const mapChild = (key: string, child: Json): Json => {
      const childKind = kindUnder(kind, key);
      const isPlain = childKind === undefined || childKind === 'extension';
      return isPlain ? child : this.#map(child, childKind);
    };
    if (Array.isArray(value))
      return value.map((item: Json, index) => mapChild(String(index), item));
    if (!isObject(value)) return value;
    const candidate = isRoot ? undefined : this.#candidates.get(value);
    if (candidate === undefined) return mapEntriesOf(value, mapChild);
    const { key, structure } = candidate;
    const known = this.#options.find(structure, key) ?? this.#lifted.get(key);
    if (known !== undefined && this.#weight(value) >= largestRepeated) {
      return { $ref: known, ...this.#wordsBeside(value, known) };
    }
    if (!this.#isLarge(value, candidate)) return mapEntriesOf(value, mapChild);
    // The outer name is taken before those inside.
    const $ref = this.#options.reserve(candidate.names);
    this.#lifted.set(candidate.key, $ref);
    this.#options.fill($ref, mapEntriesOf(value, mapChild));
    return { $ref };
  }

  /** The words of a schema that the component in its place does not have. */
  #wordsBeside(schema: JsonObject, reference: string): JsonObject {
    const { contentOf, hasWordsBeside, isKept } = this.#options;
    const content = contentOf(reference);
    if (!hasWordsBeside || content === undefined || isKept(content)) return {};
    const words = entriesOf(schema).filter(
      ([key, value]) =>
        isForPeople('schema', key) &&
        JSON.stringify(value) !== JSON.stringify(isObject(content) ? content[key] : undefined),
    );
    return Object.fromEntries(words);
  }

  #isLarge(schema: JsonObject, { key, names }: Candidate): boolean {
    if (names.length === 0) return false;
    const weight = this.#weight(schema);
    const isRepeated = (this.#counts.get(key) ?? 0) > 1;
    return weight >= (isRepeated ? largestRepeated : largest);
  }

  /** The schemas and listed values in a schema. */
  #weight(schema: JsonObject): number {
    const known = this.#weights.get(schema);
    if (known !== undefined) return known;
    let weight = Array.isArray(schema['enum']) ? schema['enum'].length : 0;
    const add = (value: Json, kind: Kind | undefined): void => {
      if (kind === 'schema' && isObject(value)) weight += 1 + this.#weight(value);
      else if (kind === 'schemas' && typeof value === 'object' && value !== null) {
        for (const [, item] of childrenOf(value)) add(item, 'schema');
      }
    };
    for (const [key, value] of entriesOf(schema)) add(value, kindUnder('schema', key));
    this.#weights.set(schema, weight);
    return weight;
  }
}

/** Tells schemas apart of which one could not stand for the other without a loss of words. */
export function keyWithWords(
  structures: Structures,
  schema: Json,
  hasWordsBeside: boolean,
): string {
  const words = structures.wordsOf(schema, 'schema', !hasWordsBeside);
  return `${structures.keyOf(schema, 'schema')} ${words}`;
}

/** Whether a schema is something of its own: an object, a choice, a list of values. */
function isNameable(schema: JsonObject): boolean {
  if ('$ref' in schema || schema['type'] === 'boolean') return false;
  return ['properties', 'oneOf', 'anyOf', 'allOf', 'enum'].some((keyword) => keyword in schema);
}

/** The words for what stands under a key. */
function stepPlace(
  place: readonly Word[],
  kind: Kind,
  key: string,
  child: Json,
  holder: Json,
): readonly Word[] {
  switch (kind) {
    case 'operation':
      return key === 'requestBody' ? [...place, word('Request', true)] : place;
    case 'statuses':
      return [...place, ...(key.startsWith('2') ? [] : [word(key, true)]), word('Response', true)];
    case 'parameters':
      return [...place, word(isObject(child) ? (stringAt(child, 'name') ?? '') : '')];
    case 'headers':
    case 'callbacks':
      return [...place, word(key)];
    case 'schema':
      return stepSchema(place, key);
    case 'schemas':
      return Array.isArray(holder)
        ? [...place, word(alternativeName(child) ?? `Option${Number(key) + 1}`, true)]
        : [...place, word(key)];
    default:
      return place;
  }
}

function stepSchema(place: readonly Word[], key: string): readonly Word[] {
  if (key === 'items') return [...place.slice(0, -1), ...singular(place.at(-1))];
  if (key === 'additionalProperties') return [...place, word('Value', true)];
  const isTransparent = ['properties', 'allOf', 'anyOf', 'oneOf', 'patternProperties'].includes(
    key,
  );
  return isTransparent ? place : [...place, word(key, true)];
}

/** What one of several forms says that it is, by a property with one value. */
function alternativeName(form: Json): string | undefined {
  if (!isObject(form)) return undefined;
  const properties = form['properties'];
  for (const [, property] of entriesOf(isObject(properties) ? properties : {})) {
    if (!isObject(property)) continue;
    const values = property['enum'];
    const only =
      property['const'] ?? (Array.isArray(values) && values.length === 1 ? values[0] : undefined);
    if (typeof only === 'string') return only;
  }
  return stringAt(form, 'title');
}
