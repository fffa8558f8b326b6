/** Applies a function to every schema of an OpenAPI document, and to nothing that only looks like one. */

import { arrayAt, isObject, mapEntriesOf, type Json, type JsonObject } from './json.js';
import { KEYWORDS } from './schema/keywords.js';

export type SchemaMap = (schema: JsonObject) => JsonObject;

/** The children of each kind of OpenAPI object that can hold schemas; a list is one of its kind. */
const children: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  document: { components: 'components', paths: 'pathItems', webhooks: 'pathItems' },
  components: {
    callbacks: 'callbacks',
    headers: 'headers',
    parameters: 'parameters',
    pathItems: 'pathItems',
    requestBodies: 'bodies',
    responses: 'responses',
    schemas: 'schemas',
  },
  pathItem: {
    delete: 'operation',
    get: 'operation',
    head: 'operation',
    options: 'operation',
    parameters: 'parameters',
    patch: 'operation',
    post: 'operation',
    put: 'operation',
    trace: 'operation',
  },
  operation: {
    callbacks: 'callbacks',
    parameters: 'parameters',
    requestBody: 'body',
    responses: 'responses',
  },
  parameter: { content: 'mediaTypes', schema: 'schema' },
  header: { content: 'mediaTypes', schema: 'schema' },
  body: { content: 'mediaTypes' },
  response: { content: 'mediaTypes', headers: 'headers' },
  mediaType: { encoding: 'encodings', schema: 'schema' },
  encoding: { headers: 'headers' },
};
const elementOf: Readonly<Record<string, string>> = {
  bodies: 'body',
  callbacks: 'pathItems',
  encodings: 'encoding',
  headers: 'header',
  mediaTypes: 'mediaType',
  parameters: 'parameter',
  pathItems: 'pathItem',
  responses: 'response',
  schemas: 'schema',
};

/** A copy of the document in which every schema went through `map`, inner ones first. */
export function mapDocumentSchemas(document: JsonObject, map: SchemaMap): JsonObject {
  const mapped = mapNode(document, 'document', map);
  return isObject(mapped) ? mapped : document;
}

function mapNode(node: Json, kind: string, map: SchemaMap): Json {
  if (kind === 'schema') return mapSchema(node, map);
  const element = elementOf[kind];
  if (element !== undefined) return mapElements(node, element, map);
  if (!isObject(node)) return node;
  const kinds = children[kind] ?? {};
  return mapEntriesOf(node, (key, value) => {
    const childKind = kinds[key];
    return childKind === undefined ? value : mapNode(value, childKind, map);
  });
}

function mapElements(node: Json, kind: string, map: SchemaMap): Json {
  if (Array.isArray(node)) return node.map((item: Json) => mapNode(item, kind, map));
  return isObject(node) ? mapEntriesOf(node, (_, item) => mapNode(item, kind, map)) : node;
}

/** A copy of the schema in which it and all schemas inside it went through `map`. */
export function mapSchema(schema: Json, map: SchemaMap): Json {
  if (!isObject(schema)) return schema;
  const inner = mapEntriesOf(schema, (key, value) => {
    const holds = KEYWORDS.get(key)?.holds;
    if (holds === 'list') return arrayAt(schema, key).map((item) => mapSchema(item, map));
    if (holds === 'map' && isObject(value)) {
      return mapEntriesOf(value, (_, item) => mapSchema(item, map));
    }
    return holds === 'schema' ? mapSchema(value, map) : value;
  });
  return map(inner);
}
