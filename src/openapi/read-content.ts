/** Reads the media types of a body, with what is said of how its parts travel, and headers. */

import { canonicalType } from '@openapi-counterpart/runtime';
import { hasItems } from './complete-media-types.js';
import { arrayAt, entriesOf, isObject, objectAt, stringAt, type JsonObject } from './json.js';
import { mediaRank } from './media-rank.js';
import { toSchema, type Encoding, type Encodings, type Header, type MediaType } from './model.js';
import { follow } from './reference.js';

export function readContent(document: JsonObject, holder: JsonObject): MediaType[] {
  const all = entriesOf(objectAt(holder, 'content'))
    .map(([key, value]): MediaType => {
      const media = isObject(value) ? value : {};
      const { itemSchema } = media;
      return {
        type: canonicalType(key),
        key,
        schema: toSchema(media['schema']),
        itemSchema: itemSchema === undefined || !hasItems(key) ? undefined : toSchema(itemSchema),
        ...readEncodings(document, media),
      };
    })
    .toSorted((a, b) => mediaRank(a.type) - mediaRank(b.type));
  // Of types that differ in their charset alone the first counts.
  return all.filter(({ type }, index) => all.findIndex((other) => other.type === type) === index);
}

function readEncodings(document: JsonObject, holder: JsonObject): Encodings {
  const { itemEncoding } = holder;
  const entries = entriesOf(objectAt(holder, 'encoding')).map(
    ([field, value]) => [field, readEncoding(document, isObject(value) ? value : {})] as const,
  );
  return {
    encoding: Object.fromEntries(entries),
    prefixEncoding: arrayAt(holder, 'prefixEncoding').map((value) =>
      readEncoding(document, isObject(value) ? value : {}),
    ),
    itemEncoding: isObject(itemEncoding) ? readEncoding(document, itemEncoding) : undefined,
  };
}

function readEncoding(document: JsonObject, encoding: JsonObject): Encoding {
  return {
    contentType: stringAt(encoding, 'contentType'),
    style: stringAt(encoding, 'style'),
    explode: booleanAt(encoding, 'explode'),
    allowReserved: booleanAt(encoding, 'allowReserved'),
    headers: readHeaders(document, objectAt(encoding, 'headers')),
    ...readEncodings(document, encoding),
  };
}

function booleanAt(parent: JsonObject, key: string): boolean | undefined {
  const value = parent[key];
  return typeof value === 'boolean' ? value : undefined;
}

export function readHeaders(document: JsonObject, headers: JsonObject): Header[] {
  return entriesOf(headers)
    .map(([name, value]) => {
      const header = follow(document, value);
      const [media] = readContent(document, header);
      return {
        name: name.toLowerCase(),
        isRequired: header['required'] === true,
        explode: header['explode'] === true,
        mediaType: media?.type,
        schema: media?.schema ?? toSchema(header['schema']),
      };
    })
    .filter((header) => header.name !== 'content-type');
}
