/** What stands at the root of a document and holds for all of it. */

import { arrayAt, isObject, objectAt, stringAt, type JsonObject } from '../json.js';

/** `3.0` or `3.1`: the versions whose schemas are read in the same way. */
export function dialectOf(document: JsonObject): string {
  return (stringAt(document, 'openapi') ?? '').split('.').slice(0, 2).join('.');
}

/** The URLs of the servers, as text to compare: the rest is for people. */
export function serverUrls(document: JsonObject): string {
  return JSON.stringify(
    arrayAt(document, 'servers').map((server) =>
      isObject(server) ? (server['url'] ?? null) : null,
    ),
  );
}

export function securitySchemesOf(document: JsonObject): JsonObject {
  return objectAt(objectAt(document, 'components'), 'securitySchemes');
}
