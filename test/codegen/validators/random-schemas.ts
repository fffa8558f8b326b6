/** Random schemas, and values that have a fair chance to match them, from a seed. */

/* oxlint-disable unicorn/no-thenable -- JSON Schema has a keyword of that name */

import type { JsonSchema, SchemaObject } from '../../../src/openapi/schema/json-schema.js';

const NAMES = ['a', 'b', 'c', 'constructor'] as const;
const STRINGS = ['', 'a', 'b', 'ab', 'abc', '💩', '2025-01-31', 'x-1'] as const;
const NUMBERS = [-1, 0, 1, 1.5, 2, 3, 10] as const;
const PATTERNS = ['^a', 'b$', '^.$', '^x-'] as const;
const TYPES = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] as const;

/** Makes the same choices for the same seed (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  some<Item>(items: readonly Item[]): Item[] {
    return items.filter(() => this.fraction() < 0.4);
  }
}

type KeywordMaker = (chance: Chance, depth: number) => SchemaObject;

function map(chance: Chance, keys: readonly string[], depth: number): Record<string, JsonSchema> {
  return Object.fromEntries(chance.some(keys).map((key) => [key, randomSchema(chance, depth)]));
}

function list(chance: Chance, depth: number): JsonSchema[] {
  return Array.from({ length: 1 + chance.below(3) }, () => randomSchema(chance, depth));
}

const SCALAR_KEYWORDS: readonly KeywordMaker[] = [
  (chance) => ({ type: chance.pick(TYPES) }),
  (chance) => ({ type: [chance.pick(TYPES), chance.pick(TYPES)] }),
  (chance, depth) => ({
    enum: [randomValue(chance, depth), randomValue(chance, depth), null, 'a', 1],
  }),
  (chance, depth) => ({ const: randomValue(chance, depth) }),
  (chance) => ({ minimum: chance.pick(NUMBERS) }),
  (chance) => ({ exclusiveMaximum: chance.pick(NUMBERS) }),
  (chance) => ({ multipleOf: chance.pick([1, 2, 0.5]) }),
  (chance) => ({ minLength: chance.below(3) }),
  (chance) => ({ maxLength: chance.below(3) }),
  (chance) => ({ pattern: chance.pick(PATTERNS) }),
  (chance) => ({ format: chance.pick(['date', 'uuid', 'int32']) }),
];

const CONTAINER_KEYWORDS: readonly KeywordMaker[] = [
  (chance, depth) => ({ items: randomSchema(chance, depth) }),
  (chance, depth) => ({ prefixItems: list(chance, depth) }),
  (chance, depth) => ({
    contains: randomSchema(chance, depth),
    minContains: chance.below(3),
    maxContains: 2 + chance.below(2),
  }),
  (chance) => ({ minItems: chance.below(3), maxItems: chance.below(4) }),
  () => ({ uniqueItems: true }),
  (chance, depth) => ({ properties: map(chance, NAMES, depth) }),
  (chance, depth) => ({ properties: map(chance, NAMES, depth), required: chance.some(NAMES) }),
  (chance, depth) => ({
    properties: map(chance, NAMES, depth),
    additionalProperties: randomSchema(chance, depth),
  }),
  (chance, depth) => ({ patternProperties: map(chance, PATTERNS, depth) }),
  (chance, depth) => ({ propertyNames: randomSchema(chance, depth) }),
  (chance) => ({ minProperties: chance.below(3), maxProperties: chance.below(4) }),
  (chance) => ({ dependentRequired: { [chance.pick(NAMES)]: chance.some(NAMES) } }),
  (chance, depth) => ({ dependentSchemas: map(chance, NAMES, depth) }),
  (chance, depth) => ({ unevaluatedProperties: randomSchema(chance, depth) }),
];

const COMBINING_KEYWORDS: readonly KeywordMaker[] = [
  (chance, depth) => ({ allOf: list(chance, depth) }),
  (chance, depth) => ({ anyOf: list(chance, depth) }),
  (chance, depth) => ({ oneOf: list(chance, depth) }),
  (chance, depth) => ({ not: randomSchema(chance, depth) }),
  (chance, depth) => ({
    if: randomSchema(chance, depth),
    then: randomSchema(chance, depth),
    else: randomSchema(chance, depth),
  }),
  (chance) => ({ $ref: `#/components/schemas/${chance.pick(['Tree', 'Tagged', 'Text'])}` }),
  (chance, depth) => ({
    type: 'object',
    oneOf: ['a', 'b', 'c'].map((tag) => ({
      type: 'object',
      required: ['constructor'],
      properties: { ...map(chance, NAMES, depth), constructor: { const: tag } },
    })),
  }),
];

/** The components that random schemas may refer to. */
export const RANDOM_COMPONENTS: Readonly<Record<string, JsonSchema>> = {
  Tree: {
    type: 'object',
    properties: { a: { $ref: '#/components/schemas/Tree' }, b: { type: ['integer', 'null'] } },
    additionalProperties: false,
  },
  Tagged: {
    oneOf: [
      {
        type: 'object',
        required: ['a'],
        properties: { a: { enum: ['a', 'b'] }, b: { type: 'number' } },
      },
      {
        type: 'object',
        required: ['a'],
        properties: { a: { const: 'abc' }, c: { $ref: '#/components/schemas/Tree' } },
      },
      { type: ['null', 'string'] },
    ],
  },
  Text: { type: 'string', maxLength: 2 },
};

/** A schema of up to three keywords, nested up to `depth` levels. */
export function randomSchema(chance: Chance, depth: number): JsonSchema {
  if (chance.fraction() < 0.06) return chance.fraction() < 0.7;
  const nested = depth > 0 ? [CONTAINER_KEYWORDS, COMBINING_KEYWORDS, CONTAINER_KEYWORDS] : [];
  const families = [SCALAR_KEYWORDS, ...nested];
  const keywords = Array.from({ length: 1 + chance.below(3) }, () =>
    chance.pick(chance.pick(families)),
  );
  return Object.assign({}, ...keywords.map((keyword) => keyword(chance, depth - 1)));
}

/** A JSON value from the same small world of names, strings and numbers. */
export function randomValue(chance: Chance, depth: number): unknown {
  switch (chance.below(depth > 0 ? 8 : 4)) {
    case 0:
      return chance.pick([null, true, false]);
    case 1:
      return chance.pick(NUMBERS);
    case 2:
    case 3:
      return chance.pick(STRINGS);
    case 4:
    case 5:
      return Array.from({ length: chance.below(4) }, () => randomValue(chance, depth - 1));
    default:
      return Object.fromEntries(
        chance.some([...NAMES, 'x-1', 'ab']).map((name) => [name, randomValue(chance, depth - 1)]),
      );
  }
}
