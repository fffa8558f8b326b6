/** Applies functions to the objects of an OpenAPI document by their kind, and to nothing that only looks like one. */

import { kindUnder, type Kind } from './document-kinds.js';
import type { Keep } from './memory.js';
import { entriesOf, isObject, mapEntriesOf, type Json, type JsonObject } from './json.js';

export type SchemaMap = (schema: JsonObject) => JsonObject;

type KindMaps = Partial<Readonly<Record<Kind, SchemaMap>>>;

/** The document with other path items, webhooks and components; what does not change is shared with it. */
export function mapUnits(
  document: JsonObject,
  map: (unit: Json, kind: Kind) => Json,
  keep: Keep = (_what, _of, _inputs, make) => make(),
): JsonObject {
  const mapHolder = (holder: Json | undefined, kind: Kind): Json | undefined => {
    if (!isObject(holder)) return holder;
    const entries = entriesOf(holder).map(([name, unit]): [string, Json] => {
      const unitKind = kindUnder(kind, name);
      const isUnit = unitKind !== undefined && unitKind !== 'extension';
      return [name, isUnit ? map(unit, unitKind) : unit];
    });
    const isSame = entries.every(([name, unit]) => holder[name] === unit);
    if (isSame) return holder;
    const units = entries.map(([, unit]) => unit);
    return keep('units', holder, units, () => Object.fromEntries(entries));
  };
  const { components, paths, webhooks } = document;
  const mapped = {
    ...(paths !== undefined && { paths: mapHolder(paths, 'paths') }),
    ...(webhooks !== undefined && { webhooks: mapHolder(webhooks, 'pathItems') }),
    ...(isObject(components) && {
      components: mapEntriesOf(components, (name, holder) => {
        const kind = kindUnder('components', name);
        const isHolder = kind !== undefined && kind !== 'extension';
        return (isHolder ? mapHolder(holder, kind) : holder) ?? holder;
      }),
    }),
  };
  return { ...document, ...mapped };
}

/** A copy of the document in which every object went through the function of its kind, inner ones first. */
export function mapDocument(document: JsonObject, maps: KindMaps): JsonObject {
  const mapped = mapNode(document, 'document', maps);
  return isObject(mapped) ? mapped : document;
}

/** The same for something of a kind and all schemas inside it; for a schema by default. */
export function mapSchemas(node: Json, map: SchemaMap, kind: Kind = 'schema'): Json {
  return mapNode(node, kind, { schema: map });
}

/** Calls the function with each schema inside a schema, and the schema itself; inner ones first. */
export function visitSchemas(schema: Json, visit: (schema: JsonObject) => void): void {
  mapSchemas(schema, (inner) => {
    visit(inner);
    return inner;
  });
}

function mapNode(node: Json, kind: Kind, maps: KindMaps): Json {
  if (typeof node !== 'object' || node === null) return node;
  let changes: Map<string, Json> | undefined;
  for (const key of Object.keys(node)) {
    // A list has its items under their indices.
    const value = (node as JsonObject)[key];
    if (typeof value !== 'object' || value === null) continue;
    const childKind = kindUnder(kind, key);
    if (childKind === undefined || childKind === 'extension') continue;
    const mapped = mapNode(value, childKind, maps);
    if (mapped !== value) (changes ??= new Map()).set(key, mapped);
  }
  const changed = changes === undefined ? node : withChanges(node, changes);
  return isObject(changed) ? (maps[kind]?.(changed) ?? changed) : changed;
}

function withChanges(node: readonly Json[] | JsonObject, changes: ReadonlyMap<string, Json>): Json {
  if (!isObject(node)) return node.map((item, index) => changes.get(String(index)) ?? item);
  return mapEntriesOf(node, (key, value) => changes.get(key) ?? value);
}
