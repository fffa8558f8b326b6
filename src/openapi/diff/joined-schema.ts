/** What one alternative of a schema says, its keywords joined: the form in which two are compared. */

import { isArray, isObject, stringAt, type Json, type JsonObject } from '../json.js';
import { mendKeywords } from '../normalise.js';
import type { TypeName } from '../schema/json-schema.js';
import { patternOf } from '../schema/patterns.js';
import {
  nodeOf,
  propertiesOf,
  type Alternative,
  type Leaf,
  type SchemaNode,
} from './schema-node.js';
import { childrenOf, objectOf, step, type Located } from './sources.js';

/** Types of values other than null; an integer is a number. */
export type ValueType = Exclude<TypeName, 'null'>;

const everyType: readonly ValueType[] = [
  'boolean',
  'integer',
  'number',
  'string',
  'array',
  'object',
];

export interface JoinedSchema {
  readonly of: Alternative;
  /** What a reader accepts. */
  readonly types: ReadonlySet<ValueType>;
  /** What a writer sends: where no type is stated, that which the other keywords speak of. */
  readonly written: ReadonlySet<ValueType>;
  /** Whether a type is stated. */
  readonly isTyped: boolean;
  /** The values of `enum` and `const`, without null; undefined where any will do. */
  readonly values: readonly Json[] | undefined;
  /** Every keyword's value in each leaf that has it, mended to JSON Schema 2020-12. */
  readonly keywords: ReadonlyMap<string, readonly Json[]>;
}

/** Reads an alternative; `only` keeps one of its types. */
export function joinedSchemaOf(alternative: Alternative, only?: ValueType): JoinedSchema {
  const keywords = new Map<string, Json[]>();
  const types = new Set<ValueType>(everyType);
  let isTyped = false;
  for (const leaf of alternative.leaves) {
    if (!isObject(leaf.value)) {
      if (leaf.value === false) types.clear();
      continue;
    }
    const schema = mendKeywords(leaf.value);
    for (const [keyword, value] of Object.entries(schema)) {
      if (value === undefined) continue;
      const list = keywords.get(keyword);
      if (list === undefined) keywords.set(keyword, [value]);
      else list.push(value);
    }
    if (schema['type'] === undefined) continue;
    isTyped = true;
    keepTypes(types, schema['type']);
  }
  if (types.has('number')) types.delete(isWhole(keywords) ? 'number' : 'integer');
  if (only !== undefined) keepTypes(types, only);
  const values = valuesOf(keywords, types);
  if (values !== undefined) {
    const used = new Set(values.map(typeOf));
    for (const type of types) if (!isUsed(used, type)) types.delete(type);
  }
  const written = isTyped || values !== undefined ? types : writtenTypes(keywords, types);
  return { of: alternative, types, written, isTyped, values, keywords };
}

/** Whether numbers are whole by the step that they have to be multiples of. */
function isWhole(keywords: ReadonlyMap<string, readonly Json[]>): boolean {
  const factors = keywords.get('multipleOf') ?? [];
  return factors.some((factor) => Number.isInteger(factor) && factor !== 0);
}

function keepTypes(types: Set<ValueType>, stated: Json): void {
  const names: readonly Json[] = isArray(stated) ? stated : [stated];
  for (const type of types) {
    const isKept = names.includes(type) || (type === 'integer' && names.includes('number'));
    if (!isKept) types.delete(type);
  }
}

function isUsed(used: ReadonlySet<ValueType>, type: ValueType): boolean {
  return used.has(type) || (type === 'number' && used.has('integer'));
}

/** The type of a value that is not null. */
function typeOf(value: Json): ValueType {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'string') return 'string';
  return typeof value === 'boolean' ? 'boolean' : 'object';
}

/** Whether types accept a type: numbers include integers. */
export function includesType(types: ReadonlySet<ValueType>, type: ValueType): boolean {
  return types.has(type) || (type === 'integer' && types.has('number'));
}

function valuesOf(
  keywords: ReadonlyMap<string, readonly Json[]>,
  types: ReadonlySet<ValueType>,
): readonly Json[] | undefined {
  const lists = [
    ...(keywords.get('enum') ?? []),
    ...(keywords.get('const') ?? []).map((value) => [value]),
  ].filter((list): list is readonly Json[] => Array.isArray(list));
  const [first, ...others] = lists;
  const values = first
    ?.filter((value) => value !== null && includesType(types, typeOf(value)))
    .filter((value) => others.every((list) => includesValue(list, value)));
  // Both truth values are all that there are.
  const isEvery = types.size === 1 && types.has('boolean') && new Set(values).size === 2;
  return isEvery ? undefined : values;
}

/** Whether a list has a value that is equal as JSON. */
export function includesValue(list: readonly Json[], value: Json): boolean {
  return typeof value === 'object'
    ? list.some((other) => textOf(other) === textOf(value))
    : list.includes(value);
}

/** A value as text that does not depend on the order of keys. */
export function textOf(value: Json | undefined): string {
  return JSON.stringify(value, (_, item: Json) =>
    isObject(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

const objectKeywords = ['properties', 'required', 'additionalProperties', 'patternProperties'];
const arrayKeywords = ['items', 'prefixItems'];

function writtenTypes(
  keywords: ReadonlyMap<string, readonly Json[]>,
  types: ReadonlySet<ValueType>,
): ReadonlySet<ValueType> {
  const kept: ValueType[] = [
    ...(objectKeywords.some((keyword) => keywords.has(keyword)) ? ['object' as const] : []),
    ...(arrayKeywords.some((keyword) => keywords.has(keyword)) ? ['array' as const] : []),
  ];
  return kept.length === 0 ? types : new Set(kept.filter((type) => types.has(type)));
}

/** The place of a keyword; that of the alternative where none of its leaves has it. */
export function placeOf(schema: JoinedSchema, keyword: string): Located {
  for (const leaf of schema.of.leaves) {
    const at = step(leaf, keyword);
    if (at !== undefined) return at;
  }
  return schema.of.at;
}

/** What a schema says about members of one name. */
export type Slot =
  /** A property of that name is declared. */
  | { readonly kind: 'declared'; readonly node: SchemaNode }
  /** The name is not declared, and what is not declared has a schema. */
  | { readonly kind: 'rest'; readonly node: SchemaNode }
  /** The name is refused. */
  | { readonly kind: 'refused'; readonly at: Located }
  /** Nothing is said: a reader ignores the name, and no writer uses it. */
  | { readonly kind: 'open'; readonly at: Located };

/** What a schema says about members of a name. */
export function slotOf(schema: JoinedSchema, name: string): Slot {
  return slotBy(schema, (leaf) => namedParts(leaf, name));
}

/** What a schema says about members that match a pattern, and about all others that are not declared. */
export function restSlotOf(schema: JoinedSchema, pattern: string | undefined): Slot {
  return slotBy(schema, (leaf) =>
    childrenOf(step(leaf, 'patternProperties')).flatMap(([own, child]) =>
      own === pattern ? [child] : [],
    ),
  );
}

/** Of members that each leaf has certain schemas for; what is left to other keywords where it has none. */
function slotBy(schema: JoinedSchema, partsOf: (leaf: Leaf) => readonly Located[]): Slot {
  const parts: Located[] = [];
  let isDeclared = false;
  for (const leaf of schema.of.leaves) {
    const named = partsOf(leaf);
    isDeclared ||= named.length > 0;
    const rest = named.length > 0 ? undefined : step(leaf, 'additionalProperties');
    parts.push(...named, ...(rest === undefined ? [] : [rest]));
  }
  if (!isDeclared) {
    const rest = schema.of.leaves.map((leaf) => step(leaf, 'unevaluatedProperties'));
    parts.push(...rest.filter((part) => part !== undefined));
  }
  const refusing = parts.find(({ value }) => value === false);
  if (refusing !== undefined) return { kind: 'refused', at: refusing };
  const [first] = parts;
  if (first === undefined) return { kind: 'open', at: schema.of.at };
  return { kind: isDeclared ? 'declared' : 'rest', node: nodeOf(parts, first) };
}

function namedParts(leaf: Leaf, name: string): Located[] {
  const properties = propertiesOf(leaf);
  const own = properties === undefined ? undefined : step(properties, name);
  const matching = childrenOf(step(leaf, 'patternProperties'))
    .filter(([pattern]) => matches(pattern, name))
    .map(([, child]) => child);
  return own === undefined ? matching : [own, ...matching];
}

function matches(pattern: string, text: string): boolean {
  return patternOf(pattern)?.test(text) === true;
}

/** Whether more than positions and `items` decides which items `unevaluatedItems` is about. */
export function evaluatesItems({ keywords }: JoinedSchema): boolean {
  return ['contains', 'dependentSchemas', 'if'].some((keyword) => keywords.has(keyword));
}

/**
 * The schema of an item; of all that no position has its own for, when no index is given.
 * @param hasRest Whether `unevaluatedItems` stands for those that nothing else is said of.
 */
export function itemOf(
  schema: JoinedSchema,
  index: number | undefined,
  hasRest: boolean,
): SchemaNode | undefined {
  const parts = schema.of.leaves.flatMap((leaf) => {
    const positions = step(leaf, 'prefixItems');
    const own =
      index === undefined || positions === undefined ? undefined : step(positions, String(index));
    const found = own ?? step(leaf, 'items');
    return found === undefined ? [] : [found];
  });
  if (parts.length === 0 && hasRest) {
    parts.push(...schema.of.leaves.flatMap((leaf) => step(leaf, 'unevaluatedItems') ?? []));
  }
  const [first] = parts;
  return first === undefined ? undefined : nodeOf(parts, first);
}

/** How many positions have schemas of their own. */
export function positionsOf(schema: JoinedSchema): number {
  const lists = schema.keywords.get('prefixItems') ?? [];
  return Math.max(0, ...lists.map((list) => (Array.isArray(list) ? list.length : 0)));
}

/** Whether the schema of a property marks it so, itself or by what it refers to. */
export function isMarked(
  leaves: readonly Located[],
  mark: 'readOnly' | 'writeOnly' | 'deprecated',
): boolean {
  return leaves.some((leaf) => objectOf(leaf)[mark] === true);
}

/** The `required` names of all leaves. */
export function requiredNames(schema: JoinedSchema): ReadonlySet<string> {
  const lists = schema.keywords.get('required') ?? [];
  return new Set(
    lists.flatMap((list) =>
      Array.isArray(list) ? list.filter((name: Json) => typeof name === 'string') : [],
    ),
  );
}

/** A property by which alternatives are told apart, with its one value, as text. */
export function tagsOf(schema: JoinedSchema): readonly string[] {
  return schema.of.leaves.flatMap((leaf) =>
    childrenOf(propertiesOf(leaf)).flatMap(([name, { value }]) => {
      const property: JsonObject = isObject(value) ? value : {};
      const list = property['enum'];
      const only = property['const'] ?? (Array.isArray(list) && list.length === 1 ? list[0] : null);
      return only === null || only === undefined ? [] : [`${name}=${textOf(only)}`];
    }),
  );
}

/** The title that an alternative has. */
export function titleOf(schema: JoinedSchema): string | undefined {
  return schema.of.leaves.map((leaf) => stringAt(objectOf(leaf), 'title')).find(Boolean);
}
