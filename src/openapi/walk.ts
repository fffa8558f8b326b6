/** Applies functions to the objects of an OpenAPI document by their kind, and to nothing that only looks like one. */

import { kindUnder, type Kind } from './document-kinds.js';
import { isObject, mapEntriesOf, type Json, type JsonObject } from './json.js';

export type SchemaMap = (schema: JsonObject) => JsonObject;

type KindMaps = Partial<Readonly<Record<Kind, SchemaMap>>>;

/**
 * The document with every schema replaced by what `map` makes of it, inner ones first. Whatever does
 * not change is shared with the document.
 */
export function mapDocumentSchemas(document: JsonObject, map: SchemaMap): JsonObject {
  return mapDocument(document, { schema: map });
}

/** A copy of the document in which every object went through the function of its kind, inner ones first. */
export function mapDocument(document: JsonObject, maps: KindMaps): JsonObject {
  const mapped = mapNode(document, 'document', maps);
  return isObject(mapped) ? mapped : document;
}

/** The same for a schema and all schemas inside it. */
export function mapSchema(schema: Json, map: SchemaMap): Json {
  return mapNode(schema, 'schema', { schema: map });
}

function mapNode(node: Json, kind: Kind, maps: KindMaps): Json {
  if (typeof node !== 'object' || node === null) return node;
  const changes = new Map<string, Json>();
  for (const [key, value] of Object.entries(node) as [string, Json | undefined][]) {
    const childKind = kindUnder(kind, key);
    if (value === undefined || childKind === undefined || childKind === 'extension') continue;
    const mapped = mapNode(value, childKind, maps);
    if (mapped !== value) changes.set(key, mapped);
  }
  const changed = changes.size === 0 ? node : withChanges(node, changes);
  return isObject(changed) ? (maps[kind]?.(changed) ?? changed) : changed;
}

function withChanges(node: readonly Json[] | JsonObject, changes: ReadonlyMap<string, Json>): Json {
  if (!isObject(node)) return node.map((item, index) => changes.get(String(index)) ?? item);
  return mapEntriesOf(node, (key, value) => changes.get(key) ?? value);
}
