/** Writes one value as the pairs of a query, a form or cookies: the styles form, delimited and deepObject. */

import { isObject } from './json.js';
import type { FieldEncoding, FormEncoding, ValueEncoding } from './operation.js';
import { joined, present, textOf, type Stringify } from './texts.js';

/** How the parts of a pair are escaped, and what stands between the items of a delimited list. */
export interface Escaping {
  escape(text: string, allowReserved?: boolean): string;
  readonly delimiters: Readonly<Record<string, string>>;
}

export const percentEncoded: Escaping = {
  escape(text, allowReserved = false) {
    return allowReserved ? withReserved(text, meant) : encodeURIComponent(text);
  },
  delimiters: { pipeDelimited: '%7C', spaceDelimited: '%20' },
};

/** Reserved characters that mean something in a query or end it. */
const meant = /[#&+]/g;

/**
 * Reserved characters stay as they are, but for some, and for brackets. What is percent-encoded already
 * stays so, as in RFC 6570, 3.2.3.
 */
export function withReserved(text: string, others: RegExp): string {
  const escaped = encodeURI(text).replace(others, encodeURIComponent);
  return escaped.replace(/%25(?=[\dA-F]{2})/gi, '%');
}

type Pair = [key: string, text: string];

/** Pairs of a plain key and an escaped text. */
export function encodePairs(
  name: string,
  value: unknown,
  encoding: ValueEncoding | undefined,
  { escape, delimiters }: Escaping,
  stringify: Stringify,
): Pair[] {
  const { json, style = 'form', explode = true, allowReserved } = encoding ?? {};
  const write = (part: unknown): string => escape(textOf(name, part, stringify), allowReserved);
  if (json) return [[name, escape(stringify(value), allowReserved)]];
  if (typeof value !== 'object' || value === null) return [[name, write(value)]];
  if (style === 'deepObject') {
    return deepPairs(name, value).map(([key, text]) => [key, escape(text, allowReserved)]);
  }
  const isList = Array.isArray(value);
  if (explode && isList) return value.map((item: unknown) => [name, write(item)]);
  if (explode) return present(value).map(([member, item]) => [member, write(item)]);
  const parts: unknown[] = isList ? value : present(value).flat();
  return [[name, joined(name, parts.map(write), delimiters[style] ?? ',')]];
}

/** `a[b][0]` for a list inside an object: OpenAPI leaves open how they go, and indices keep all apart. */
function deepPairs(key: string, value: unknown): Pair[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => deepPairs(`${key}[${index}]`, item));
  }
  if (!isObject(value)) return [[key, textOf(key, value)]];
  return present(value).flatMap(([member, item]) =>
    deepPairs(`${key}[${joined(key, [member], '][')}]`, item),
  );
}

/**
 * An urlencoded form: where nothing else is described lists as repeated fields, objects as JSON.
 * @throws TypeError for files and bytes, which such a form cannot carry.
 */
export function encodeFields(
  values: object,
  form: FormEncoding | undefined,
  stringify: Stringify,
): string {
  return present(values)
    .flatMap(([name, value]) => {
      if (value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        throw new TypeError(
          `The field "${name}" holds bytes, for which an urlencoded form has no place.`,
        );
      }
      return encodePairs(name, value, fieldOf(form, name, value), percentEncoded, stringify);
    })
    .map(([key, text]) => `${encodeURIComponent(key)}=${text}`)
    .join('&');
}

/** The encoding of a field: objects are JSON where none is described. */
export function fieldOf(
  form: FormEncoding | undefined,
  name: string,
  value: unknown,
): FieldEncoding {
  const described = form?.fields?.find((field) => field.name === name);
  return described ?? { name, ...(isObject(value) && { json: true as const }) };
}
