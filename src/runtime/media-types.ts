/** Media types: what a request sends, what its sender accepts, and what an operation declares. */

/** `Application/JSON; charset=utf-8` as `application/json`. */
export function essence(contentType: string): string {
  const at = contentType.indexOf(';');
  return (at < 0 ? contentType : contentType.slice(0, at)).trim().toLowerCase();
}

/** Whether a body of the type is one JSON value. */
export function isJsonType(contentType: string): boolean {
  if (contentType === 'application/json') return true;
  const type = essence(contentType);
  return type === 'application/json' || type.endsWith('+json');
}

/**
 * How a body is read and written: `jsonOrText` by the type that comes, `scalar` as the text of a number
 * or boolean, streams an item at a time, events with their data as text or as JSON, `parts` a part of a
 * multipart body at a time.
 */
export type BodyKind =
  | 'json'
  | 'jsonOrText'
  | 'urlencoded'
  | 'multipart'
  | 'text'
  | 'scalar'
  | 'bytes'
  | 'jsonLines'
  | 'jsonSequence'
  | 'events'
  | 'jsonEvents'
  | 'parts';

/** The kind that a declared media type has by itself; a range is bytes, but for texts. */
export function kindOf(declared: string): BodyKind {
  if (declared === 'application/json') return 'json';
  const type = essence(declared);
  if (type === 'application/x-www-form-urlencoded') return 'urlencoded';
  if (type === 'multipart/form-data') return 'multipart';
  if (type === 'text/event-stream') return 'events';
  if (/[/+]json-seq$/.test(type)) return 'jsonSequence';
  if (/[/+](x-)?(jsonl|jsonlines|ndjson)$|^application\/stream\+json$/.test(type))
    return 'jsonLines';
  // As Kubernetes has it for what it watches; its other formats are bytes.
  if (isJsonType(type)) return /;\s*stream=watch/i.test(declared) ? 'jsonLines' : 'json';
  return type.startsWith('text/') ? 'text' : 'bytes';
}

/** Whether a media type stands for many, such as `image/*`. */
export function isRange(type: string): boolean {
  return type.includes('*');
}

/** Parameters by lower-case name, but for the charset, by which no two contents are told apart. */
export function parametersOf(contentType: string): [name: string, value: string][] {
  if (!contentType.includes(';')) return [];
  const parameters = contentType.matchAll(/;\s*([^\s=;]+)\s*=\s*(?:"([^"]*)"|([^\s;]*))/g);
  return [...parameters]
    .map(([, name = '', quoted, token = '']): [string, string] => [
      name.toLowerCase(),
      quoted ?? token,
    ])
    .filter(([name]) => name !== 'charset');
}

/** The charset that a Content-Type names, in lower case. */
export function charsetOf(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1]?.toLowerCase();
}

/** What a value needs no quotes for (RFC 9110, 5.6.2). */
const token = /^[\w!#$%&'*+.^`|~-]+$/;

/** A media type as keys of generated data have it: lower case, its parameters by name, no charset. */
export function canonicalType(contentType: string): string {
  const parameters = parametersOf(contentType).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const texts = parameters.map(
    ([name, value]) => `${name}=${token.test(value) ? value : `"${value}"`}`,
  );
  return [essence(contentType), ...texts].join('; ');
}

/**
 * The declared type that covers an actual one: the one with most of its parameters, else a range such
 * as `text/*`, else `*\/*`.
 */
export function matchDeclared(
  declared: Readonly<Record<string, unknown>>,
  contentType: string,
): string | undefined {
  if (Object.hasOwn(declared, contentType)) return contentType;
  const type = essence(contentType);
  const alike = Object.keys(declared).filter((key) => essence(key) === type);
  if (alike.length > 0) return closest(alike, contentType);
  const [top = ''] = type.split('/');
  const suffix = /\+[^+]+$/.exec(type)?.[0] ?? '';
  const ranges = [`${top}/*${suffix}`, `${top}/*`, '*/*'];
  return ranges.find((range) => Object.hasOwn(declared, range));
}

/** Of types that differ in parameters only; parameters may be left out where there is no choice. */
function closest(alike: readonly string[], contentType: string): string | undefined {
  const actual = new Map(parametersOf(contentType));
  const [best] = alike
    .filter((key) => parametersOf(key).every(([name, value]) => actual.get(name) === value))
    .toSorted((a, b) => parametersOf(b).length - parametersOf(a).length);
  const isSilent = (key: string): boolean => parametersOf(key).every(([name]) => !actual.has(name));
  return best ?? (alike.length === 1 ? alike.find(isSilent) : undefined);
}

/** Whether an Accept header lets through at least one of the types. */
export function accepts(header: string, types: readonly string[]): boolean {
  const ranges = header.split(',').map(parseRange);
  return types.some((type) => quality(ranges, type) > 0);
}

interface MediaRange {
  readonly type: string;
  readonly q: number;
}

function parseRange(text: string): MediaRange {
  const q = /;\s*q=([\d.]+)/i.exec(text)?.[1];
  return { type: essence(text), q: q === undefined ? 1 : Number(q) };
}

/**
 * The most specific range that covers the type decides (RFC 9110, 12.5.1). Before ranges with a star
 * comes any other JSON type: who asks for `application/vnd.api.v3+json` reads plain JSON as well.
 */
function quality(ranges: readonly MediaRange[], declared: string): number {
  const type = essence(declared);
  const range =
    ranges.find((item) => item.type === type) ??
    (isJsonType(type) ? ranges.find((item) => isJsonType(item.type)) : undefined) ??
    ranges.find((item) => item.type === `${type.split('/')[0] ?? ''}/*`) ??
    ranges.find((item) => item.type === '*/*');
  if (range !== undefined) return range.q;
  return type.includes('*') ? 1 : 0;
}
