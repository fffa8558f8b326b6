/** Finds the words of Encoding Objects that have no effect on what is generated. */

import { hasFields, isMultipart } from './complete-media-types.js';
import {
  arrayAt,
  entriesOf,
  isObject,
  objectAt,
  stringAt,
  type Json,
  type JsonObject,
} from './json.js';

/** A word without effect, by the members that lead to it; why, where that is not plain. */
export interface IgnoredEncoding {
  readonly path: readonly string[];
  readonly message?: string;
}

const nested = ['encoding', 'prefixEncoding', 'itemEncoding'];

/** Of a media type that is sent, or comes as an answer. */
export function ignoredEncodings(type: string, media: JsonObject): IgnoredEncoding[] {
  const ofType = (key: string): IgnoredEncoding => ({
    path: [key],
    message: `${JSON.stringify(key)} has no effect on bodies of the type ${type}.`,
  });
  const isOfParts = isMultipart(type);
  const unread = [
    ...(hasFields(type) ? [] : ['encoding']),
    ...(isOfParts ? [] : ['prefixEncoding', 'itemEncoding']),
  ];
  return [
    ...unread.filter((key) => key in media).map(ofType),
    ...(hasFields(type) ? ignoredByName(type, media) : []),
    ...(isOfParts ? ignoredByPosition(media, true) : []),
  ];
}

function ignoredByName(type: string, media: JsonObject): IgnoredEncoding[] {
  return entriesOf(objectAt(media, 'encoding')).flatMap(([field, encoding]) => {
    if (!isObject(encoding)) return [];
    const under = (...path: string[]): string[] => ['encoding', field, ...path];
    const words = nested.filter((key) => key in encoding).map((key) => ({ path: under(key) }));
    const headers = entriesOf(objectAt(encoding, 'headers'));
    const style = ['style', 'explode', 'allowReserved'].find((key) => key in encoding);
    if (headers.length === 0) return words;
    if (!isMultipart(type) && !type.includes('*')) {
      const message = 'Fields of urlencoded forms have no headers.';
      return [...words, { path: under('headers'), message }];
    }
    if (style !== undefined) {
      const message = `"headers" has no effect beside "${style}".`;
      return [...words, { path: under('headers'), message }];
    }
    const message = 'The Content-Disposition of a field says its name, and is written from that.';
    const dispositions = headers
      .filter(([name]) => name.toLowerCase() === 'content-disposition')
      .map(([name]) => ({ path: under('headers', name), message }));
    return [...words, ...dispositions];
  });
}

/** @param hasHeaders Whether headers of these parts are read. */
function ignoredByPosition(holder: JsonObject, hasHeaders: boolean): IgnoredEncoding[] {
  const { itemEncoding } = holder;
  const prefix = arrayAt(holder, 'prefixEncoding');
  const all: (readonly [path: readonly string[], encoding: Json])[] = [
    ...prefix.map((encoding, index) => [['prefixEncoding', String(index)], encoding] as const),
    ...(itemEncoding === undefined ? [] : [[['itemEncoding'], itemEncoding] as const]),
  ];
  return all.flatMap(([path, encoding]) =>
    isObject(encoding)
      ? ignoredInPart(encoding, hasHeaders).map((word) => ({
          ...word,
          path: [...path, ...word.path],
        }))
      : [],
  );
}

function ignoredInPart(encoding: JsonObject, hasHeaders: boolean): IgnoredEncoding[] {
  const hasParts = isMultipart(stringAt(encoding, 'contentType') ?? '');
  const words = [...(hasParts ? ['encoding'] : nested), 'style', 'explode', 'allowReserved'].filter(
    (key) => key in encoding,
  );
  const isUnread = !hasHeaders && Object.keys(objectAt(encoding, 'headers')).length > 0;
  const message = 'Headers of parts inside parts are not read.';
  return [
    ...words.map((key) => ({ path: [key] })),
    ...(isUnread ? [{ path: ['headers'], message }] : []),
    ...(hasParts ? ignoredByPosition(encoding, false) : []),
  ];
}
