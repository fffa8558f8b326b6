/** Metadata at the bounds of a product's own schema, and just beyond them. */

import { isObject, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import type { CheckContext } from '../../context/context.js';
import { NotTested } from '../../context/outcome.js';
import { breaksOf, type Break } from '../../input/breaks.js';

interface ProductMetadata {
  readonly schema: JsonObject;
  readonly metadata: JsonObject;
}

/** @throws NotTested without a schema. */
export function metadataOf(context: CheckContext): ProductMetadata {
  const { metadataSchema, metadata = {} } = context.product();
  if (metadataSchema === undefined) throw new NotTested('No metadataSchema is configured.');
  // What a configuration says can be written as JSON.
  const [schema, value] = [metadataSchema, metadata].map(
    (item) => JSON.parse(JSON.stringify(item)) as JsonObject,
  );
  return { schema: schema ?? {}, metadata: value ?? {} };
}

/** Beyond what the schema allows. Fields that it does not name are Vercel's never. */
export function wrongMetadata(context: CheckContext): readonly Break[] {
  const { schema, metadata } = metadataOf(context);
  const closed = { ...schema, additionalProperties: false };
  return breaksOf(closed, metadata, {}).filter(({ pointer }) => pointer !== '');
}

/** One of the wrong metadata for each field: enough to see whether a place looks at them. */
export function wrongFields(context: CheckContext): readonly Break[] {
  const breaks = wrongMetadata(context).filter(({ keyword }) => keyword !== 'required');
  return [...new Map(breaks.map((fault) => [fault.pointer, fault])).values()];
}

export interface Bound {
  readonly what: string;
  readonly metadata: JsonObject;
}

/** The least and the greatest that each field may be, which are allowed. */
export function boundsOf(context: CheckContext): readonly Bound[] {
  const { schema, metadata } = metadataOf(context);
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  return Object.entries(properties).flatMap(([name, field]) =>
    isObject(field)
      ? extremesOf(field).map(([what, value]) => ({
          what: `\`${name}\` ${what}`,
          metadata: { ...metadata, [name]: value },
        }))
      : [],
  );
}

/** One character of two units in UTF-16 and of four bytes. */
const wide = '𝒳';

function extremesOf(field: JsonObject): readonly (readonly [string, Json])[] {
  const { type, minimum, maximum, minLength, maxLength, minItems, maxItems, items } = field;
  const isFree = field['pattern'] === undefined && field['enum'] === undefined;
  const entry = isObject(items) && items['type'] === 'number' ? 1 : 'a';
  const list = (length: number): Json => Array.from({ length }, () => entry);
  const isPlainList = isObject(items) && Object.keys(items).every((key) => key === 'type');
  return [
    ...(typeof minimum === 'number' ? [['as its minimum', minimum] as const] : []),
    ...(typeof maximum === 'number' ? [['as its maximum', maximum] as const] : []),
    ...(type === 'string' && isFree && typeof minLength === 'number' && minLength > 0
      ? [['as short as allowed', 'x'.repeat(minLength)] as const]
      : []),
    ...(type === 'string' && isFree && typeof maxLength === 'number' && maxLength < 5000
      ? ([
          ['as long as allowed', 'x'.repeat(maxLength)],
          ['as long as allowed, in characters beyond the basic plane', wide.repeat(maxLength)],
        ] as const)
      : []),
    ...(isPlainList && typeof minItems === 'number' && minItems > 0
      ? [['with as few entries as allowed', list(minItems)] as const]
      : []),
    ...(isPlainList && typeof maxItems === 'number' && maxItems < 200
      ? [['with as many entries as allowed', list(maxItems)] as const]
      : []),
  ];
}
