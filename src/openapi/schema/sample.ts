/** Makes up an instance of a schema: by what the description gives as examples, else by the keywords. */

import { arrayAt, isArray, isObject, objectAt, type Json, type JsonObject } from '../json.js';
import { isSchema, type Schema, type Schemas } from '../model.js';
import { type Choose, flatSchema, typesOf } from './flat-schema.js';
import type { Direction } from './json-schema.js';
import { sampleNumber, sampleText } from './sample-scalars.js';

export interface SampleOptions {
  readonly schemas: Schemas;
  /** In a request members that are `readOnly` are left out, in a response those that are `writeOnly`. */
  readonly direction: Direction;
  /** Whether members that need not be there are. */
  readonly hasOptional: boolean;
  /** Whether what the description gives as examples and defaults is taken. */
  readonly usesExamples: boolean;
  /** Another number gives another instance: other texts and numbers, other alternatives. */
  readonly number: number;
  /** What dates are made of, in milliseconds since 1970. */
  readonly time: number;
}

/** Optional members of members are left out below this: schemas branch, and refer to themselves. */
const deepest = 4;
const deepestRequired = 12;

/**
 * An instance, which keywords that are rarely used (`not`, `if`, `contains`) may refuse: validate it.
 * @param name Of the member that it is for, of which texts are made.
 */
export function sampleOf(schema: Schema, options: SampleOptions, name = ''): Json | undefined {
  return new Sampler(options).sample(schema, name, 0);
}

class Sampler {
  readonly #options: SampleOptions;
  readonly #choose: Choose;

  constructor(options: SampleOptions) {
    this.#options = options;
    this.#choose = (count) => (count === 0 ? 0 : options.number % count);
  }

  /** @param name Of the member that it is for. */
  sample(given: Schema, name: string, depth: number): Json | undefined {
    if (depth > deepestRequired) return undefined;
    const schema = flatSchema(given, this.#options.schemas, this.#choose);
    if (schema['const'] !== undefined) return schema['const'];
    const example = this.#exampleIn(schema);
    if (example !== undefined) return example;
    const values = arrayAt(schema, 'enum');
    if (values.length > 0) return values[this.#choose(values.length)];
    const { number, time } = this.#options;
    const types = typesOf(schema);
    switch (types.find((type) => type !== 'null') ?? types[0]) {
      case 'object':
        return this.#object(schema, depth);
      case 'array':
        return this.#array(schema, name, depth);
      case 'string':
        return sampleText(schema, { name, number, time });
      case 'integer':
      case 'number':
        return sampleNumber(schema, number % 1000);
      case 'boolean':
        return number % 2 === 0;
      case 'null':
        return null;
      default:
        return this.#untyped(schema, name, depth);
    }
  }

  /** What the description gives, without the members that do not travel in this direction. */
  #exampleIn(schema: JsonObject): Json | undefined {
    if (!this.#options.usesExamples) return undefined;
    const [first] = arrayAt(schema, 'examples');
    const example = schema['example'] ?? first ?? schema['default'];
    if (example === undefined || !mayBe(example, schema)) return undefined;
    if (!isObject(example)) return example;
    const properties = objectAt(schema, 'properties');
    const entries = Object.entries(example).filter(([name]) => {
      const member = properties[name];
      return member === undefined || this.#travels(member);
    });
    return Object.fromEntries(entries);
  }

  /** A schema that says no more than what it is not allows most values: any text will do. */
  #untyped(schema: JsonObject, name: string, depth: number): Json | undefined {
    return arrayAt(schema, 'required').length > 0 ? this.#object(schema, depth) : name;
  }

  #travels(member: Json): boolean {
    const flat = isObject(member) ? flatSchema(member, this.#options.schemas, this.#choose) : {};
    return flat[this.#options.direction === 'request' ? 'readOnly' : 'writeOnly'] !== true;
  }

  #object(schema: JsonObject, depth: number): Json | undefined {
    const required = arrayAt(schema, 'required').map(String);
    const members: [string, Json][] = [];
    const declared = objectAt(schema, 'properties');
    for (const [name, member] of Object.entries(declared)) {
      if (!isSchema(member) || !this.#travels(member)) continue;
      const isRequired = required.includes(name);
      if (!isRequired && (!this.#options.hasOptional || depth >= deepest)) continue;
      const value = this.sample(member, name, depth + 1);
      if (value !== undefined) members.push([name, value]);
      else if (isRequired) return undefined;
    }
    const others = schema['additionalProperties'];
    const free = isSchema(others) ? others : true;
    const { minProperties } = schema;
    const least = typeof minProperties === 'number' ? minProperties : 0;
    const names = required.filter((name) => !Object.hasOwn(declared, name));
    for (let at = 1; members.length + names.length < least; at += 1) names.push(`member${at}`);
    for (const name of names) {
      members.push([name, this.sample(free, name, depth + 1) ?? null]);
    }
    return Object.fromEntries(members);
  }

  #array(schema: JsonObject, name: string, depth: number): Json | undefined {
    const { minItems, maxItems, items } = schema;
    const first = arrayAt(schema, 'prefixItems').map((item) =>
      isSchema(item) ? (this.sample(item, name, depth + 1) ?? null) : null,
    );
    const least = typeof minItems === 'number' ? minItems : 0;
    const most = typeof maxItems === 'number' ? maxItems : Infinity;
    const wanted = this.#options.hasOptional && depth < deepest ? 1 : 0;
    const count = Math.min(Math.max(least, wanted), most) - first.length;
    const list: Json[] = [...first];
    for (let at = 0; at < count; at += 1) {
      const options = { ...this.#options, number: this.#options.number + at };
      // The first is as the description has it; those after it are others.
      const sampler = at === 0 ? this : new Sampler({ ...options, usesExamples: false });
      const item = sampler.sample(isSchema(items) ? items : true, name, depth + 1);
      if (item === undefined) return least === 0 ? list : undefined;
      list.push(item);
    }
    return list;
  }
}

/** Whether a value is of a type, and of the values, that a schema names: many an example is not. */
function mayBe(value: Json, schema: JsonObject): boolean {
  const types = typesOf(schema);
  const own = value === null ? 'null' : isArray(value) ? 'array' : typeof value;
  const isTyped =
    types.length === 0 || types.includes(own) || (own === 'number' && types.includes('integer'));
  return (
    isTyped &&
    (!('enum' in schema) || typeof value === 'object' || arrayAt(schema, 'enum').includes(value))
  );
}
