/** Reads what OpenAPI 3.2 says of media types in the words of 3.1: components of them, and the items of streams. */

import { isJsonType, isStream, kindOf } from '@openapi-counterpart/runtime';
import { arrayAt, isObject, mapEntriesOf, stringAt, type Json, type JsonObject } from './json.js';
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

function withSchema(type: string, given: JsonObject): JsonObject {
  const media = isMultipart(type) ? withParts(given) : given;
  const { itemSchema, schema } = media;
  if (itemSchema === undefined || !hasItems(type)) return media;
  const list: Json = { type: 'array', items: itemSchema };
  return { ...media, schema: schema === undefined ? list : { allOf: [schema, list] } };
}

/** A schema that names its parts by position is of a list, and a part without any type is bytes. */
function withParts(media: JsonObject): JsonObject {
  const { itemEncoding, itemSchema, schema } = media;
  const prefix = arrayAt(media, 'prefixEncoding');
  const isOfList = isObject(schema) && ('prefixItems' in schema || 'items' in schema);
  return {
    ...media,
    ...(itemSchema !== undefined && { itemSchema: asPart(itemSchema, itemEncoding) }),
    ...(isOfList && {
      schema: {
        type: 'array',
        ...schema,
        ...('prefixItems' in schema && {
          prefixItems: arrayAt(schema, 'prefixItems').map((item, index) =>
            asPart(item, prefix[index] ?? itemEncoding),
          ),
        }),
        ...('items' in schema && { items: asPart(schema['items'] ?? null, itemEncoding) }),
      },
    }),
  };
}

/** Of such a schema nothing is said of values; no text is in a part of another kind. */
function asPart(schema: Json, encoding: Json | undefined): Json {
  const contentType = isObject(encoding) ? stringAt(encoding, 'contentType') : undefined;
  if (isObject(encoding) && contentType !== undefined && isMultipart(contentType)) {
    return withParts({ ...encoding, schema })['schema'] ?? schema;
  }
  const isOpen =
    isObject(schema) &&
    Object.keys(schema).every((key) => /^(\$comment|title|description)$/.test(key));
  if (!isOpen) return schema;
  const types = contentType ?? '';
  const isValue = types
    .split(',')
    .some((type) => isJsonType(type) || /^\s*(text|multipart)\//i.test(type));
  return isValue || types.includes('*/*')
    ? schema
    : { ...schema, type: 'string', format: 'binary' };
}

/** Whether bodies of a media type consist of parts. */
export function isMultipart(type: string): boolean {
  return /^\s*multipart\//i.test(type);
}

/** Whether bodies of a media type go an item at a time, so that `itemSchema` says something of them. */
export function hasItems(type: string): boolean {
  return isMultipart(type) || isStream(kindOf(type));
}

/** Whether bodies of a media type are forms, or may be, so that `encoding` says something of them. */
export function hasFields(type: string): boolean {
  return (
    type.includes('*') || /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)
  );
}
