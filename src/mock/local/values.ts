/** Makes up values that are valid: by examples first, then by the keywords, and otherwise by chance. */

import { objectAt, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import { isSchema, toSchema, type Schema, type Schemas } from '@openapi-counterpart/openapi/model';
import { flatSchema } from '@openapi-counterpart/openapi/schema/flat-schema';
import { sampleOf } from '@openapi-counterpart/openapi/schema/sample';
import type { Validator } from '@openapi-counterpart/runtime';
import type { Draw } from './draw.js';

/** How many alternatives and sizes are tried before chance is. */
const tries = 6;

/** Of alternatives so many are made for an item that is of none yet. */
const alternatives = 8;

export interface Made {
  readonly value: Json;
  /** Whether the description's own examples are in it. */
  readonly hasExamples: boolean;
}

export class ValueMaker {
  readonly schemas: Schemas;
  readonly #draw: Draw;
  readonly #alternatives = new WeakMap<object, readonly Json[]>();
  readonly #tags = new WeakMap<object, ReadonlySet<string>>();

  constructor(schemas: Schemas, draw: Draw) {
    this.schemas = schemas;
    this.#draw = draw;
  }

  /** A valid instance of a schema of answers; undefined where none was found. */
  async make(schema: Schema, validator: Validator | undefined): Promise<Made | undefined> {
    const isValid = (value: Json): boolean => validator === undefined || validator(value);
    const time = this.#draw.now();
    for (const usesExamples of [true, false]) {
      for (let number = 0; number < tries; number += 1) {
        for (const hasOptional of [true, false]) {
          const options = { direction: 'response', hasOptional, usesExamples, number } as const;
          const value = sampleOf(schema, { ...options, schemas: this.schemas, time });
          if (value !== undefined && isValid(value)) return { value, hasExamples: usesExamples };
        }
      }
    }
    const { sampleSchema } = await import('@openapi-counterpart/local-vercel/http/sample');
    const seed = this.#draw.hex(8);
    const found = await sampleSchema({ schema, schemas: this.schemas, validator, seed });
    // What is made up of a schema is JSON.
    return found && { value: found.value as Json, hasExamples: false };
  }

  /** Instances of one alternative after the other; whether they are valid is for others to say. */
  alternatives(schema: Schema): readonly Json[] {
    if (typeof schema === 'boolean') return [];
    const known = this.#alternatives.get(schema);
    if (known !== undefined) return known;
    const options = { direction: 'response', hasOptional: true, usesExamples: false } as const;
    const time = this.#draw.now();
    const made = Array.from({ length: alternatives }, (_, number) =>
      sampleOf(schema, { ...options, number, schemas: this.schemas, time }),
    ).filter((value) => value !== undefined);
    this.#alternatives.set(schema, made);
    return made;
  }

  /** The members by which one tells of which alternative the object, or each of the list, at a place is. */
  tags(schema: Schema, path: readonly string[]): ReadonlySet<string> {
    if (typeof schema === 'boolean') return new Set();
    const known = this.#tags.get(schema) ?? this.#tagsAt(schema, path);
    this.#tags.set(schema, known);
    return known;
  }

  #tagsAt(schema: Schema, path: readonly string[]): ReadonlySet<string> {
    const found = Array.from({ length: alternatives }, (_, number) => {
      const flat = (part: Schema): JsonObject =>
        flatSchema(part, this.schemas, (count) => (count === 0 ? 0 : number % count));
      const at = path.reduce(
        (part, name) => flat(toSchema(objectAt(part, 'properties')[name])),
        flat(schema),
      );
      const { items } = at;
      return Object.entries(objectAt(isSchema(items) ? flat(items) : at, 'properties'));
    });
    const valuesOf = new Map<string, Set<string>>();
    for (const [name, member] of found.flat()) {
      const { const: only, enum: some } = flatSchema(toSchema(member), this.schemas);
      if (only === undefined && some === undefined) continue;
      const own = valuesOf.get(name) ?? new Set();
      valuesOf.set(name, own.add(JSON.stringify(only ?? some)));
    }
    return new Set([...valuesOf].flatMap(([name, own]) => (own.size > 1 ? [name] : [])));
  }

  /** An instance of a member's schema, by its example where it has one; undefined where none was found. */
  member(schema: Schema, name: string, number: number): Json | undefined {
    const options = { direction: 'response', hasOptional: true, usesExamples: true } as const;
    return sampleOf(
      schema,
      { ...options, number, schemas: this.schemas, time: this.#draw.now() },
      name,
    );
  }
}
