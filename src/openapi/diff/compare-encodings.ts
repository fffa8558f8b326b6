/** Compares how the parts of a body are encoded, and whether those who read them notice. */

import { isJsonType } from '@openapi-counterpart/runtime';
import { hasFields, isMultipart } from '../complete-media-types.js';
import type { Json } from '../json.js';
import type { Effect, Finding } from './change.js';
import { finding, quoted } from './finding.js';
import { textOf } from './joined-schema.js';
import { isListOfScalars, isObjectSchema, isScalar } from './scalar.js';
import { childrenOf, follow, objectOf, step, type Located, type Sources } from './sources.js';

/** One encoding, of a part that is known by its name or by its position. */
interface Encoded {
  /** The beginning of a sentence about its parts. */
  readonly what: string;
  readonly at: Located;
  readonly hasName: boolean;
  /** The schema of the part in a media type. */
  readonly schemaIn: (media: Located, sources: Sources) => Located | undefined;
}

/** The value of a part. */
interface Part {
  readonly schema: Located | undefined;
  readonly sources: Sources;
}

const unread: Effect = { narrows: false, widens: false };

/**
 * Compares the encodings of two media types.
 * @param type The media type as it is read by `encoding`; none where it is read as a whole.
 */
export function compareEncodings(
  one: Located,
  other: Located,
  type: string | undefined,
  sources: { readonly old: Sources; readonly new: Sources },
): Finding[] {
  const old = encodingsOf(one);
  const current = encodingsOf(other);
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((key) => {
    const before = old.get(key);
    const after = current.get(key);
    if (encodingText(before?.at) === encodingText(after?.at)) return [];
    const places = { old: before?.at ?? one, new: after?.at ?? other };
    const encoded = before ?? after;
    const isRead = type !== undefined && (encoded?.hasName ? hasFields(type) : isMultipart(type));
    const read = (own: Encoded | undefined, media: Located, from: Sources): Reading =>
      readingOf(own, { schema: encoded?.schemaIn(media, from), sources: from });
    const effect = isRead
      ? effectOf(type, read(before, one, sources.old), read(after, other, sources.new))
      : unread;
    return [
      finding('encoding-changed', `${encoded?.what ?? ''} encoded differently`, places, effect),
    ];
  });
}

/** Parts by name, by number, and all others. */
function encodingsOf(media: Located): ReadonlyMap<string, Encoded> {
  const item = step(media, 'itemEncoding');
  const all = [
    ...childrenOf(step(media, 'encoding')).map(([name, at]): Encoded => ({
      what: `part ${quoted(name)} is`,
      at,
      hasName: true,
      schemaIn: (own, sources) => propertyOf(own, name, sources),
    })),
    ...childrenOf(step(media, 'prefixEncoding')).map(([index, at]): Encoded => ({
      what: `part ${Number(index) + 1} is`,
      at,
      hasName: false,
      schemaIn: (own, sources) => itemOf(own, index, sources),
    })),
    ...(item === undefined
      ? []
      : [
          {
            what: 'items are',
            at: item,
            hasName: false,
            schemaIn: (own: Located, sources: Sources) => itemOf(own, undefined, sources),
          },
        ]),
  ];
  return new Map(all.map((encoded) => [encoded.what, encoded]));
}

/** The schema of a part by its position, or of those that have none of their own. */
function itemOf(media: Located, index: string | undefined, sources: Sources): Located | undefined {
  const whole = step(media, 'schema');
  const list = whole && follow(sources, whole);
  const prefix = list && step(list, 'prefixItems');
  const own = index === undefined || prefix === undefined ? undefined : step(prefix, index);
  return own ?? (list && step(list, 'items')) ?? step(media, 'itemSchema');
}

/** The schema of a part, where the form has one for it. */
function propertyOf(media: Located, name: string, sources: Sources): Located | undefined {
  return propertyIn(step(media, 'schema'), name, sources, []);
}

/** @param above The schemas that led here. */
function propertyIn(
  at: Located | undefined,
  name: string,
  sources: Sources,
  above: readonly Json[],
): Located | undefined {
  const schema = at && follow(sources, at);
  if (schema === undefined || above.includes(schema.value)) return undefined;
  const properties = step(schema, 'properties');
  const own = properties && step(properties, name);
  const parts = childrenOf(step(schema, 'allOf')).map(([, part]) => part);
  const others = parts.map((part) => propertyIn(part, name, sources, [...above, schema.value]));
  return own ?? others.find((other) => other !== undefined);
}

function encodingText(encoding: Located | undefined): string {
  const { contentType, style, explode, allowReserved, headers } = objectOf(encoding);
  return textOf({ contentType, style, explode, allowReserved, headers });
}

/** How a reader takes a part apart: by a style, or by media types; any type where none is checked. */
type Reading = { readonly headers: string } & (
  { readonly styled: string } | { readonly types: readonly string[]; readonly isJson: boolean }
);

/** What has nothing to take apart is read as if no style was named, and an object is JSON by itself. */
function readingOf(encoded: Encoded | undefined, part: Part): Reading {
  const { contentType, style, explode, allowReserved } = objectOf(encoded?.at);
  const isStyled = [style, explode, allowReserved].some((word) => word !== undefined);
  const own = style ?? 'form';
  const isExploded = explode === undefined ? own === 'form' : explode === true;
  const headers = isStyled ? '' : headersOf(encoded, part.sources);
  if (isStyled && !isPlain(part, own, isExploded)) {
    return { styled: textOf([own, isExploded]), headers };
  }
  const text = typeof contentType === 'string' && !isStyled ? contentType : '*/*';
  const types = text.split(',').map((range) => range.replace(/;.*/, '').trim().toLowerCase());
  return {
    headers,
    // Parts of JSON may be without a type of their own.
    types: types.map((type) => (type === 'application/json' ? '*/*' : type)),
    isJson: isJsonType(text) || isObjectSchema(part.sources, part.schema),
  };
}

/** The headers of a part; empty where it has none. */
function headersOf(encoded: Encoded | undefined, sources: Sources): string {
  const all = childrenOf(encoded && step(encoded.at, 'headers')).map(([name, header]) => {
    const { description: _, ...said } = objectOf(follow(sources, header));
    return [name.toLowerCase(), said];
  });
  return all.length === 0 ? '' : textOf(Object.fromEntries(all));
}

/** Whether a style writes a part as it is written without one. */
function isPlain({ schema, sources }: Part, style: unknown, isExploded: boolean): boolean {
  if (style === 'deepObject') return false;
  if (isScalar(sources, schema)) return true;
  return style === 'form' && isExploded && isListOfScalars(sources, schema);
}

/** Of a part that is no JSON, forms in the URL's writing lose the type, and other parts may lack it. */
function effectOf(type: string, before: Reading, after: Reading): Effect {
  const isSame = textOf({ ...before }) === textOf({ ...after });
  if (isSame) return unread;
  // Headers that are new may be missing or wrong; of others some were, or will be.
  const { headers } = before;
  if (!type.startsWith('application/') && headers !== after.headers) {
    return { narrows: after.headers !== '', widens: headers !== '' };
  }
  if (!('types' in before) || !('types' in after) || before.isJson !== after.isJson) {
    return { narrows: true, widens: true };
  }
  if (type.startsWith('application/x-www-form-urlencoded')) return unread;
  return {
    narrows: !before.types.every((range) => isAmong(after.types, range)),
    widens: !after.types.every((range) => isAmong(before.types, range)),
  };
}

function isAmong(ranges: readonly string[], type: string): boolean {
  return ['*/*', type, type.replace(/\/.*/, '/*')].some((range) => ranges.includes(range));
}
