/** Compares how the parts of a body are encoded, and whether those who read them notice. */

import { isJsonType } from '@openapi-counterpart/runtime';
import type { Effect, Finding } from './change.js';
import { finding, quoted } from './finding.js';
import { textOf } from './joined-schema.js';
import { childrenOf, objectOf, step, type Located } from './sources.js';

/** One encoding, where parts are read by its name. */
interface Encoded {
  /** The beginning of a sentence about its parts. */
  readonly what: string;
  readonly isRead: boolean;
  readonly at: Located;
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
): Finding[] {
  const old = encodingsOf(one);
  const current = encodingsOf(other);
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((key) => {
    const before = old.get(key);
    const after = current.get(key);
    if (encodingText(before?.at) === encodingText(after?.at)) return [];
    const places = { old: before?.at ?? one, new: after?.at ?? other };
    const { isRead = false, what = '' } = before ?? after ?? {};
    const effect =
      isRead && type !== undefined ? effectOf(type, readingOf(before), readingOf(after)) : unread;
    return [finding('encoding-changed', `${what} encoded differently`, places, effect)];
  });
}

/** Parts by name, by number, and all others; only names lead a reader to the value that is checked. */
function encodingsOf(media: Located): ReadonlyMap<string, Encoded> {
  const item = step(media, 'itemEncoding');
  const all = [
    ...childrenOf(step(media, 'encoding')).map(([name, at]): Encoded => ({
      what: `part ${quoted(name)} is`,
      isRead: true,
      at,
    })),
    ...childrenOf(step(media, 'prefixEncoding')).map(([index, at]): Encoded => ({
      what: `part ${Number(index) + 1} is`,
      isRead: false,
      at,
    })),
    ...(item === undefined ? [] : [{ what: 'items are', isRead: false, at: item }]),
  ];
  return new Map(all.map((encoded) => [encoded.what, encoded]));
}

function encodingText(encoding: Located | undefined): string {
  const { contentType, style, explode, allowReserved } = objectOf(encoding);
  return textOf({ contentType, style, explode, allowReserved });
}

/** How a reader takes a part apart: by a style, or by media types; any type where none is named. */
type Reading =
  { readonly styled: string } | { readonly types: readonly string[]; readonly isJson: boolean };

function readingOf(encoded: Encoded | undefined): Reading {
  const { contentType, style, explode, allowReserved } = objectOf(encoded?.at);
  if ([style, explode, allowReserved].some((word) => word !== undefined)) {
    const own = style ?? 'form';
    return { styled: textOf([own, explode ?? own === 'form']) };
  }
  const text = typeof contentType === 'string' ? contentType : '*/*';
  return {
    types: text.split(',').map((range) => range.replace(/;.*/, '').trim().toLowerCase()),
    isJson: isJsonType(text),
  };
}

/** Of a part that is no JSON, forms in the URL's writing lose the type, and other parts may lack it. */
function effectOf(type: string, before: Reading, after: Reading): Effect {
  if (!('types' in before) || !('types' in after) || before.isJson || after.isJson) {
    const isSame = textOf({ ...before }) === textOf({ ...after });
    return { narrows: !isSame, widens: !isSame };
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
