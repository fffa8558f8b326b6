/** Reads what OpenAPI 3.2 says of media types in the words of 3.1: components of them, and the items of streams. */

import { isStream, kindOf } from '@openapi-counterpart/runtime';
import { mapEntriesOf, type Json, type JsonObject } from './json.js';
import { follow } from './reference.js';
import { mapDocument } from './walk.js';

/**
 * The document with media types in place of references to them. Where a media type describes its items
 * alone, it also has a schema: that of the list of them.
 */
export function completeMediaTypes(document: JsonObject): JsonObject {
  return mapDocument(document, {
    mediaTypes: (content) =>
      mapEntriesOf(content, (type, media) => withSchema(type, follow(document, media))),
  });
}

function withSchema(type: string, media: JsonObject): JsonObject {
  const { itemSchema, schema } = media;
  if (itemSchema === undefined || !hasItems(type)) return media;
  const list: Json = { type: 'array', items: itemSchema };
  return { ...media, schema: schema === undefined ? list : { allOf: [schema, list] } };
}

/** Whether bodies of a media type go an item at a time, so that `itemSchema` says something of them. */
export function hasItems(type: string): boolean {
  return isStream(kindOf(type));
}

/** Whether bodies of a media type are forms, or may be, so that `encoding` says something of them. */
export function hasFields(type: string): boolean {
  return (
    type.includes('*') || /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)
  );
}
