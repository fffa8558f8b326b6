/** Writes parameter values as text, the way `decode.ts` reads them. */

import { encodePairs, percentEncoded, withReserved } from './encode-form.js';
import { isObject } from './json.js';
import type { ParameterEncoding } from './operation.js';
import { joined, present, textOf, type Stringify } from './texts.js';

type Values = Readonly<Record<string, unknown>>;
type Encodings = readonly ParameterEncoding[];

/**
 * The query string, without the question mark. Parameters without an encoding are plain values, or
 * lists of them as repeated keys (the default of OpenAPI: style form, explode).
 */
export function encodeQuery(
  values: Values,
  encodings?: Encodings,
  stringify: Stringify = JSON.stringify,
): string {
  return present(values)
    .flatMap(([name, value]) =>
      encodePairs(name, value, encodingOf(encodings, 'query', name), percentEncoded, stringify),
    )
    .map(([key, text]) => `${encodeURIComponent(key)}=${text}`)
    .join('&');
}

/** Headers by name. */
export function encodeHeaders(
  values: Values,
  encodings?: Encodings,
  stringify: Stringify = JSON.stringify,
): Record<string, string> {
  const write: Stringify = (value) => ascii(stringify(value));
  const entries = present(values).map(([name, value]) => {
    const encoding = encodingOf(encodings, 'header', name);
    return [name, encodeSimple(name, value, encoding, String, write)];
  });
  return Object.fromEntries(entries);
}

/**
 * The path with values in place of the template's parameters.
 * @throws TypeError for a value that is missing, or would make another path of it: none or dots alone.
 */
export function encodePath(
  template: string,
  values: Values,
  encodings?: Encodings,
  stringify: Stringify = JSON.stringify,
): string {
  const encodeOne = (name: string): string => {
    const value = values[name];
    if (value === undefined || value === null) {
      throw new TypeError(`The path parameter "${name}" is missing.`);
    }
    const encoding = encodingOf(encodings, 'path', name);
    const escape = encoding?.allowReserved
      ? (text: string) => withReserved(text, endOfSegment)
      : encodeURIComponent;
    return encodeSimple(name, value, encoding, escape, stringify);
  };
  const segments = template.split('/').map((segment) => {
    if (!segment.includes('{')) return segment;
    const names: string[] = [];
    const text = segment.replace(/\{([^{}]+)\}/g, (_, name: string) => {
      names.push(name);
      return encodeOne(name);
    });
    // Escaping does not help: readers of addresses take `%2E%2E` for dots, too.
    if (/^\.{0,2}$/.test(text)) {
      throw new TypeError(`The path parameter "${names.join('", "')}" cannot be "${text}".`);
    }
    return text;
  });
  return segments.join('/');
}

/** How a parameter is written where that is not by default. */
export function encodingOf(
  encodings: Encodings | undefined,
  place: ParameterEncoding['in'],
  name: string,
): ParameterEncoding | undefined {
  return encodings?.find((encoding) => encoding.in === place && encoding.name === name);
}

/** Reserved characters that would end the segment or the path. */
const endOfSegment = /[#/?]/g;

const prefixes: Readonly<Record<string, string>> = { label: '.', matrix: ';' };

/** The styles of paths and headers. */
function encodeSimple(
  name: string,
  value: unknown,
  encoding: ParameterEncoding | undefined,
  escape: (text: string) => string,
  stringify: Stringify,
): string {
  if (encoding?.json) return escape(stringify(value));
  const { style = 'simple', explode = false } = encoding ?? {};
  const write = (part: unknown): string => escape(textOf(name, part, stringify));
  const prefix = prefixes[style] ?? '';
  const label = style === 'matrix' ? `${name}=` : '';
  const join = (texts: readonly string[]): string =>
    explode && prefix !== '' ? texts.join(prefix) : joined(name, texts, ',');
  if (Array.isArray(value)) {
    const items = value.map(write);
    return prefix + (explode ? join(items.map((item) => label + item)) : label + join(items));
  }
  if (!isObject(value)) return prefix + label + write(value);
  const members = present(value);
  return explode
    ? prefix + join(members.map(([key, item]) => `${write(key)}=${write(item)}`))
    : prefix + label + join(members.flat().map(write));
}

/** JSON that a header can carry. */
function ascii(json: string): string {
  return json.replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
