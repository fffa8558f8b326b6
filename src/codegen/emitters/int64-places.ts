/** Finds where the values of an operation have whole numbers of 64 bits, as data by which the runtime reads and writes them. */

import { isObject, type JsonObject } from '@openapi-counterpart/openapi/json';
import type { Header, MediaType, Operation, Schemas } from '@openapi-counterpart/openapi/model';
import { childrenOf } from '@openapi-counterpart/openapi/schema/children';
import {
  isObjectNode,
  ownEntry,
  type JsonSchema,
  type SchemaObject,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { referredSchema } from '@openapi-counterpart/openapi/schema/pointers';
import type { Int64Node, Int64Places, PartEncoding } from '@openapi-counterpart/runtime';
import { isInt64, type Int64Mode } from '../int64.js';
import { bodyKindOf, validatedSchema } from './body-types.js';
import { leadingTo, leadsTo } from './leading-schemas.js';
import { partsOf } from './value-shape.js';

/** Nothing is known of the values at a place. */
const nowhere = -1;

/** A node whose places are not known to lead anywhere yet. */
interface Draft {
  readonly isInt64: boolean;
  readonly properties: ReadonlyMap<string, number>;
  readonly additional: number;
  readonly items: number;
  readonly prefix: readonly number[];
}

/** The places of an operation; nothing where it has none, or where they are numbers. */
export function int64Places(
  operation: Operation,
  schemas: Schemas,
  mode: Int64Mode,
): Int64Places | undefined {
  if (mode === 'number') return undefined;
  const finder = new PlaceFinder(schemas);
  const find = (list: readonly SchemaOfModel[]): number => finder.placeOf(list);
  const locations = ['path', 'query', 'header', 'cookie'] as const;
  const parameters = locations.flatMap((place) => {
    const members = operation.parameters.filter((parameter) => parameter.in === place);
    const properties = Object.fromEntries(members.map(({ name, schema }) => [name, schema]));
    return members.length === 0 ? [] : [[place, find([{ properties }])] as const];
  });
  const found = {
    body: find((operation.body?.content ?? []).map((media) => validatedSchema(media, schemas))),
    querystring: find(operation.querystring ? [operation.querystring.media.schema] : []),
    parameters,
    responses: operation.responses.map(
      ({ content, status }) =>
        [status, find(content.map((media) => readSchema(media, schemas)))] as const,
    ),
    headers: operation.responses.map(({ headers, status }) => {
      const members = headers.map(({ name, schema }) => [name.toLowerCase(), schema]);
      return [status, find([{ properties: Object.fromEntries(members) }])] as const;
    }),
  };
  return finder.places(found, mode);
}

/** The places of one schema; nothing where it has none, or where they are numbers. */
export function int64PlacesIn(
  schema: SchemaOfModel,
  schemas: Schemas,
  mode: Int64Mode,
): Int64Places | undefined {
  if (mode === 'number') return undefined;
  const finder = new PlaceFinder(schemas);
  const body = finder.placeOf([schema]);
  const nothing = { querystring: nowhere, parameters: [], responses: [], headers: [] };
  return finder.places({ body, ...nothing }, mode);
}

/** The places of headers, as those of an object. */
export function int64PlacesOf(
  headers: readonly Header[],
  schemas: Schemas,
  mode: Int64Mode,
): Pick<NonNullable<PartEncoding['headers']>, 'int64'> {
  const properties = Object.fromEntries(
    headers.map(({ name, schema }) => [name.toLowerCase(), schema]),
  );
  const int64 = int64PlacesIn({ properties }, schemas, mode);
  return int64 === undefined ? {} : { int64 };
}

/** Whether an answer of the operation may have any. */
export function answersWithInt64({ responses }: Operation, schemas: Schemas): boolean {
  const found = leadingComponents.get(schemas) ?? leadingTo(schemas, hasInt64);
  leadingComponents.set(schemas, found);
  return responses.some(({ content }) =>
    content.some((media) => leadsTo(validatedSchema(media, schemas), found, hasInt64)),
  );
}

/** The components that lead to any, found once for all operations. */
const leadingComponents = new WeakMap<Schemas, ReadonlySet<string>>();

function hasInt64(schema: JsonObject): boolean {
  // Lint has made sure of the forms of keywords.
  return isInt64(schema as SchemaObject);
}

type SchemaOfModel = MediaType['schema'];

/** What is one JSON text in a body: of events their data. */
function readSchema(media: MediaType, schemas: Schemas): SchemaOfModel {
  const schema = validatedSchema(media, schemas);
  if (bodyKindOf(media, schemas) !== 'jsonEvents') return schema;
  const data = partsOf(schema, schemas).map((part) => part['properties']);
  const found = data.map((members) => (isObject(members) ? members['data'] : undefined));
  // Members of `properties` are schemas: lint has made sure of it.
  return (found.find((member) => member !== undefined) ?? true) as SchemaOfModel;
}

/** What `int64Places` has found, by indices of drafts. */
interface Found {
  readonly body: number;
  readonly querystring: number;
  readonly parameters: readonly (readonly [string, number])[];
  readonly responses: readonly (readonly [string, number])[];
  readonly headers: readonly (readonly [string, number])[];
}

class PlaceFinder {
  readonly #schemas: Schemas;
  readonly #drafts: Draft[] = [];
  readonly #known = new Map<string, number>();
  readonly #ids = new Map<SchemaObject, number>();

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  /** The place of values for which any of the schemas may hold. */
  placeOf(list: readonly SchemaOfModel[]): number {
    // The model's schemas are JSON Schema as `normalise` left it.
    return this.#place(list as readonly JsonSchema[]);
  }

  /** The places that lead to such numbers, numbered anew. */
  places(found: Found, as: 'bigint' | 'string'): Int64Places | undefined {
    const leading = this.#leading();
    const order = [...leading].toSorted((a, b) => a - b);
    const renamed = new Map(order.map((old, index) => [old, index]));
    const rename = (old: number): number => renamed.get(old) ?? nowhere;
    const nodes = order.map((old) => nodeOf(this.#drafts[old], rename));
    const one = (name: string, old: number): Record<string, number> =>
      leading.has(old) ? { [name]: rename(old) } : {};
    const several = (name: string, entries: Found['responses']): object => {
      const kept = entries.filter(([, old]) => leading.has(old));
      const members = kept.map(([key, old]) => [key, rename(old)]);
      return kept.length === 0 ? {} : { [name]: Object.fromEntries(members) };
    };
    const places = {
      ...one('body', found.body),
      ...one('querystring', found.querystring),
      ...several('parameters', found.parameters),
      ...several('responses', found.responses),
      ...several('headers', found.headers),
    };
    return Object.keys(places).length === 0 ? undefined : { as, nodes, ...places };
  }

  #place(list: readonly JsonSchema[]): number {
    const starts = [...new Set(list.map((schema) => this.#target(schema)))].filter(isSchemaObject);
    if (starts.length === 0) return nowhere;
    const key = starts
      .map((schema) => this.#idOf(schema))
      .toSorted((a, b) => a - b)
      .join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.#drafts.length;
    // Known before it is made, because a schema may refer to itself.
    this.#known.set(key, index);
    this.#drafts.push(emptyDraft);
    this.#drafts[index] = this.#draft(this.#partsOf(starts));
    return index;
  }

  #draft(parts: readonly SchemaObject[]): Draft {
    const names = new Set(parts.flatMap(({ properties = {} }) => Object.keys(properties)));
    const free = parts.map(freeMembers);
    const members = [...names].map((name): [string, number] => {
      const schemas = parts.flatMap(({ properties }, index): readonly JsonSchema[] => {
        const own = ownEntry(properties, name);
        return own === undefined ? (free[index] ?? []) : [own];
      });
      return [name, this.#place(schemas)];
    });
    const length = Math.max(...parts.map(({ prefixItems = [] }) => prefixItems.length));
    const prefix = Array.from({ length }, (_, index) =>
      this.#place(
        parts.flatMap((part) => {
          const own = part.prefixItems?.[index];
          return own === undefined ? freeItems(part) : [own];
        }),
      ),
    );
    return {
      isInt64: parts.some(isInt64),
      properties: new Map(members),
      additional: this.#place(free.flat()),
      items: this.#place(parts.flatMap(freeItems)),
      prefix,
    };
  }

  /** The schemas and all that apply to the same value, by reference too. */
  #partsOf(starts: readonly SchemaObject[]): SchemaObject[] {
    const parts = new Set<SchemaObject>();
    const visit = (schema: JsonSchema): void => {
      if (!isSchemaObject(schema) || parts.has(schema)) return;
      parts.add(schema);
      const target = referredSchema(schema, this.#schemas);
      // As above.
      if (target !== undefined) visit(target as JsonSchema);
      for (const child of childrenOf({ schema, pointer: '' })) {
        if (child.inPlace && child.keyword !== 'not' && isObjectNode(child)) visit(child.schema);
      }
    };
    starts.forEach(visit);
    return [...parts];
  }

  /** Follows references that stand alone, so that schemas are met again. */
  #target(schema: JsonSchema): JsonSchema {
    const isAlone = isSchemaObject(schema) && Object.keys(schema).length === 1;
    const target = isAlone ? referredSchema(schema, this.#schemas) : undefined;
    // A reference to itself leads nowhere: the validators have refused it.
    return target === undefined || target === schema ? schema : this.#target(target as JsonSchema);
  }

  #idOf(schema: SchemaObject): number {
    const id = this.#ids.get(schema) ?? this.#ids.size;
    this.#ids.set(schema, id);
    return id;
  }

  #leading(): ReadonlySet<number> {
    const leading = new Set<number>();
    let before = -1;
    while (leading.size > before) {
      before = leading.size;
      for (const [index, draft] of this.#drafts.entries()) {
        const inner = [
          ...draft.properties.values(),
          draft.additional,
          draft.items,
          ...draft.prefix,
        ];
        if (draft.isInt64 || inner.some((place) => leading.has(place))) leading.add(index);
      }
    }
    return leading;
  }
}

const emptyDraft: Draft = {
  isInt64: false,
  properties: new Map(),
  additional: nowhere,
  items: nowhere,
  prefix: [],
};

function nodeOf(draft: Draft | undefined, rename: (old: number) => number): Int64Node {
  const { additional, isInt64: isOne, items, prefix, properties } = draft ?? emptyDraft;
  const [free, others] = [rename(additional), rename(items)];
  // A member that leads nowhere has to be named where others lead somewhere.
  const members = [...properties]
    .map(([name, place]): [string, number] => [name, rename(place)])
    .filter(([, place]) => place !== nowhere || free !== nowhere);
  const first = prefix.map(rename);
  const hasPrefix = first.some((place) => place !== others);
  return {
    ...(isOne && { isInt64: true as const }),
    ...(members.length > 0 && { properties: Object.fromEntries(members) }),
    ...(free !== nowhere && { additional: free }),
    ...(others !== nowhere && { items: others }),
    ...(hasPrefix && { prefix: first }),
  };
}

function freeMembers(part: SchemaObject): JsonSchema[] {
  const { additionalProperties, patternProperties = {}, unevaluatedProperties } = part;
  return [additionalProperties, unevaluatedProperties, ...Object.values(patternProperties)].filter(
    (schema) => schema !== undefined,
  );
}

function freeItems({ items, unevaluatedItems }: SchemaObject): JsonSchema[] {
  return [items, unevaluatedItems].filter((schema) => schema !== undefined);
}

function isSchemaObject(schema: JsonSchema): schema is SchemaObject {
  return typeof schema === 'object';
}
