/** Applies a function to every schema of an OpenAPI document, and to nothing that only looks like one. */

import { kindUnder, type Kind } from './document-kinds.js';
import { isObject, mapEntriesOf, type Json, type JsonObject } from './json.js';

export type SchemaMap = (schema: JsonObject) => JsonObject;

/** A copy of the document in which every schema went through `map`, inner ones first. */
export function mapDocumentSchemas(document: JsonObject, map: SchemaMap): JsonObject {
  const mapped = mapNode(document, 'document', map);
  return isObject(mapped) ? mapped : document;
}

/** A copy of the schema in which it and all schemas inside it went through `map`. */
export function mapSchema(schema: Json, map: SchemaMap): Json {
  return mapNode(schema, 'schema', map);
}

function mapNode(node: Json, kind: Kind, map: SchemaMap): Json {
  const mapChild = (key: string, value: Json): Json => {
    const childKind = kindUnder(kind, key);
    const isPlain = childKind === undefined || childKind === 'extension';
    return isPlain ? value : mapNode(value, childKind, map);
  };
  if (Array.isArray(node)) return node.map((item: Json, index) => mapChild(String(index), item));
  if (!isObject(node)) return node;
  const mapped = mapEntriesOf(node, mapChild);
  return kind === 'schema' ? map(mapped) : mapped;
}
