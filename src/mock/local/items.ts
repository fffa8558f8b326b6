/** Makes and changes the items of collections, as their schemas have them. */

import { plain } from '@openapi-counterpart/openapi/item-names';
import type { Collection } from '@openapi-counterpart/openapi/collections';
import { arrayAt, objectAt, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import {
  type Description,
  isSchema,
  type Schema,
  type Schemas,
} from '@openapi-counterpart/openapi/model';
import { flatSchema, typesOf } from '@openapi-counterpart/openapi/schema/flat-schema';
import { sampleText } from '@openapi-counterpart/openapi/schema/sample-scalars';
import type { Draw } from './draw.js';
import { isReadOnly } from './shape.js';
import type { ValueMaker } from './values.js';

/** Of alternatives so many are tried for the one that a body is. */
const alternatives = 8;

const idTries = 10_000;

export class ItemMaker {
  readonly #description: Description;
  readonly #values: ValueMaker;
  readonly #draw: Draw;
  #made = 0;

  constructor(description: Description, values: ValueMaker, draw: Draw) {
    this.#description = description;
    this.#values = values;
    this.#draw = draw;
  }

  get #schemas(): Schemas {
    return this.#description.schemas;
  }

  /**
   * A new item of what a client said: what it may not say, and what has to be there besides, is made.
   * @param scope The parameters of the collection's path.
   */
  make(
    collection: Collection,
    body: JsonObject,
    scope: Readonly<Record<string, unknown>>,
  ): JsonObject {
    const schema = this.#schemaFor(collection.item, body);
    const required = arrayAt(schema, 'required').map(String);
    this.#made += 1;
    const made = Object.entries(objectAt(schema, 'properties')).flatMap(
      ([name, member]): [string, Json][] => {
        const value = this.#member({
          name,
          member,
          body,
          scope,
          isRequired: required.includes(name),
        });
        return value === undefined ? [] : [[name, value]];
      },
    );
    const declared = objectAt(schema, 'properties');
    const others = Object.entries(body).filter(
      ([name, value]) => value !== undefined && !Object.hasOwn(declared, name),
    );
    return { ...Object.fromEntries(others), ...Object.fromEntries(made) };
  }

  #member({
    name,
    member,
    body,
    scope,
    isRequired,
  }: {
    readonly name: string;
    readonly member: Json | undefined;
    readonly body: JsonObject;
    readonly scope: Readonly<Record<string, unknown>>;
    readonly isRequired: boolean;
  }): Json | undefined {
    const isOwn = isReadOnly(member, this.#schemas);
    const given = Object.hasOwn(body, name) ? body[name] : undefined;
    if (given !== undefined && !isOwn) return given;
    const parent = Object.entries(scope).find(([key]) => plain(key) === plain(name));
    // A path parameter is a text or a number.
    if (parent !== undefined) return parent[1] as Json;
    const schema = isSchema(member) ? member : true;
    const flat = flatSchema(schema, this.#schemas);
    if (!isOwn && !isRequired) return flat['default'];
    if (flat['format'] === 'date-time') return new Date(this.#draw.now()).toISOString();
    return flat['default'] ?? this.#values.member(schema, name, this.#made - 1);
  }

  /** The schema with the alternative that a body is most likely of. */
  #schemaFor(item: Schema, body: JsonObject): JsonObject {
    const flats = Array.from({ length: alternatives }, (_, number) =>
      flatSchema(item, this.#schemas, (count) => (count === 0 ? 0 : number % count)),
    );
    const scores = flats.map((flat) => this.#likeness(flat, body));
    return flats[scores.indexOf(Math.max(...scores))] ?? {};
  }

  #likeness(flat: JsonObject, body: JsonObject): number {
    const properties = objectAt(flat, 'properties');
    return Object.entries(body).reduce((sum, [name, value]) => {
      const member = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (!isSchema(member)) return sum;
      const known = flatSchema(member, this.#schemas);
      const isOther =
        (known['const'] !== undefined && known['const'] !== value) ||
        ('enum' in known && value !== undefined && !arrayAt(known, 'enum').includes(value));
      return sum + (isOther ? -100 : 1);
    }, 0);
  }

  /** An item after a change: what the server makes stays, but for when it was changed. */
  kept(collection: Collection, old: JsonObject, changed: JsonObject): JsonObject {
    const properties = objectAt(flatSchema(collection.item, this.#schemas), 'properties');
    const own = Object.entries(properties).flatMap(([name, member]): [string, Json][] => {
      const isId = name === collection.id?.member;
      if (!isId && !isReadOnly(member, this.#schemas)) return [];
      const isTime =
        isSchema(member) && flatSchema(member, this.#schemas)['format'] === 'date-time';
      if (isTime && /updat|modif|chang/i.test(name)) {
        return [[name, new Date(this.#draw.now()).toISOString()]];
      }
      const value = old[name];
      return value === undefined ? [] : [[name, value]];
    });
    return { ...changed, ...Object.fromEntries(own) };
  }

  /** Whether a client may say what an item is called. */
  isNamedByClient({ item, id }: Collection): boolean {
    const properties = objectAt(flatSchema(item, this.#schemas), 'properties');
    return id !== undefined && !isReadOnly(properties[id.member], this.#schemas);
  }

  /** A name for a new item: one that its member and the parameters of paths all allow, and none of those taken. */
  newId({ id, item }: Collection, names: readonly Schema[], taken: ReadonlySet<string>): Json {
    const member = objectAt(flatSchema(item, this.#schemas), 'properties')[id?.member ?? ''];
    const parts = [...names, member].filter(isSchema);
    const schema = flatSchema({ allOf: parts }, this.#schemas);
    const isNumber = parts.some((part) => isNumeric(flatSchema(part, this.#schemas)));
    for (let number = taken.size + 1; number < taken.size + idTries; number += 1) {
      const candidate = isNumber ? numberOf(schema, number) : this.#textId(schema, number);
      if (!taken.has(String(candidate))) return this.typed({ id, item }, String(candidate));
    }
    throw new Error(
      `No further name for an item of ${item === true ? 'any' : 'its'} schema was found.`,
    );
  }

  /** A name from a path in a type that its member has. */
  typed({ id, item }: Pick<Collection, 'id' | 'item'>, name: string): Json {
    const schema = this.#nameSchema({ id, item });
    const isText = !isNumeric(schema) || typesOf(schema).includes('string');
    const number = Number(name);
    // What no number is written as again names no item: `1e400` would be null in JSON.
    return isText || !Number.isFinite(number) || String(number) !== name ? name : number;
  }

  /** Whether an item could be called that. */
  mayBeCalled(collection: Collection, name: string): boolean {
    const schema = this.#nameSchema(collection);
    const value = this.typed(collection, name);
    const types = typesOf(schema);
    if (typeof value !== 'number') return !isNumeric(schema) || types.includes('string');
    const { minimum, maximum } = schema;
    return (
      (types.includes('number') || Number.isInteger(value)) &&
      (typeof minimum !== 'number' || value >= minimum) &&
      (typeof maximum !== 'number' || value <= maximum)
    );
  }

  #nameSchema({ id, item }: Pick<Collection, 'id' | 'item'>): JsonObject {
    const member = objectAt(flatSchema(item, this.#schemas), 'properties')[id?.member ?? ''];
    return isSchema(member) ? flatSchema(member, this.#schemas) : {};
  }

  #textId(schema: JsonObject, number: number): string {
    if (schema['format'] === 'uuid') {
      const digits = this.#draw.hex(32);
      const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`];
      return [...parts, `8${digits.slice(17, 20)}`, digits.slice(20)].join('-');
    }
    const values = arrayAt(schema, 'enum');
    if (values.length > 0) return String(values[number % values.length]);
    const isFree = !('format' in schema) && !('pattern' in schema);
    const { minLength, maxLength } = schema;
    const length = Math.max(12, typeof minLength === 'number' ? minLength : 0);
    const most = typeof maxLength === 'number' ? Math.min(length, maxLength) : length;
    if (isFree) return this.#draw.letters(most);
    return sampleText(schema, { name: 'id', number, time: this.#draw.now() });
  }
}

function isNumeric(schema: JsonObject): boolean {
  return typesOf(schema).some((type) => type === 'integer' || type === 'number');
}

function numberOf({ minimum, exclusiveMinimum }: JsonObject, number: number): number {
  const least = typeof minimum === 'number' ? Math.ceil(minimum) : 1;
  const above = typeof exclusiveMinimum === 'number' ? Math.floor(exclusiveMinimum) + 1 : least;
  return Math.max(1, least, above) + number - 1;
}
