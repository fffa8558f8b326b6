/** The parts of multipart bodies that have headers of their own: how they are given and read, beside what a schema speaks of. */

import { fromTexts } from './int64.js';
import { isObject, setOwn } from './json.js';
import type { FormEncoding, PartEncoding } from './operation.js';
import { validate, type Issue } from './validation.js';
import { pointerSegment } from './validation/report.js';

/** A part with its headers, whose names are in lower case: those of a header have no case. */
export interface Part<Value = unknown, Headers = Readonly<Record<string, unknown>>> {
  readonly value: Value;
  readonly headers: Headers;
  /** Of the media types that are described the one that it has, where a value does not say it. */
  readonly contentType?: string;
}

type PartsOf<Value, Headers> = Value extends undefined
  ? undefined
  : Value extends readonly (infer Item)[]
    ? Part<Item, Headers>[]
    : Part<Value, Headers>;

/**
 * A form whose fields that `Headers` names are parts with those headers, each item of a list by itself.
 * A field of `Wholes` is one part, list or not.
 */
export type NamedParts<Form, Headers, Wholes = unknown> = {
  [Name in keyof Form]: Name extends keyof Wholes
    ? Part<Exclude<Form[Name], undefined>, Wholes[Name]>
    : Name extends keyof Headers
      ? PartsOf<Form[Name], Headers[Name]>
      : Form[Name];
};

/** Headers are undefined where a part has none, and is its value alone. */
type PartAt<Value, Headers> = Headers extends undefined
  ? Value
  : Part<Exclude<Value, undefined>, Headers>;

/** A list of parts: those of `Prefix` are the headers of the first ones, by position. */
export type PositionalParts<List, Prefix extends readonly unknown[], Rest = undefined> = {
  [At in keyof List]: PartAt<
    List[At],
    number extends At ? Rest : At extends keyof Prefix ? Prefix[At] : Rest
  >;
};

/** What is at the place of a part: the part, or its value alone. */
type Change = (item: unknown, pointer: string, encoding: PartEncoding) => unknown;

/** A copy in which what stands at the place of each part with headers is changed. */
export function mapParts(form: FormEncoding | undefined, given: unknown, change: Change): unknown {
  if (form?.rest !== undefined) {
    if (!Array.isArray(given)) return given;
    return given.map((item: unknown, index) => {
      const encoding = encodingAt(form, index);
      return encoding.headers === undefined ? item : change(item, `/${index}`, encoding);
    });
  }
  const fields = form?.fields?.filter(({ headers }) => headers !== undefined) ?? [];
  if (!isObject(given) || fields.length === 0) return given;
  const changed = { ...given };
  for (const field of fields) {
    const item = Object.hasOwn(given, field.name) ? given[field.name] : undefined;
    if (item === undefined || item === null) continue;
    const pointer = pointerSegment(field.name);
    const isList = Array.isArray(item) && !field.json;
    const value = isList
      ? item.map((each: unknown, index) => change(each, `${pointer}/${index}`, field))
      : change(item, pointer, field);
    setOwn(changed, field.name, value);
  }
  return changed;
}

/** How a part without a name travels. */
export function encodingAt({ prefix = [], rest = {} }: FormEncoding, index: number): PartEncoding {
  return prefix[index] ?? rest;
}

function isPart(item: unknown): item is Part {
  return isObject(item) && 'value' in item;
}

/** @throws TypeError for what is no part. */
export function partOf(item: unknown, place: string): Part {
  if (isPart(item)) return item;
  throw new TypeError(`The part ${place} has headers: it is given as { value, headers }.`);
}

/** What a schema speaks of: values in place of parts with headers. */
export function valuesOf(form: FormEncoding | undefined, given: unknown): unknown {
  return mapParts(form, given, (item) => (isPart(item) ? item.value : item));
}

/** What is done with the values of a body, while their headers stay with them, as a description speaks of them. */
export function changeValues(
  form: FormEncoding | undefined,
  given: unknown,
  change: (values: unknown) => unknown,
): unknown {
  const parts = new Map<string, unknown>();
  const values = mapParts(form, given, (item, pointer) => {
    parts.set(pointer, item);
    return isPart(item) ? item.value : item;
  });
  return mapParts(form, change(values), (value, pointer, { headers }) => {
    const part = parts.get(pointer);
    return isPart(part) ? { ...part, headers: headersOf(part, headers), value } : value;
  });
}

/** The same of a part that comes by itself; the form is that of a list of one. */
export function changeItem(
  form: FormEncoding,
  given: unknown,
  change: (value: unknown) => unknown,
): unknown {
  return onlyOf(changeValues(form, [given], (values) => [change(onlyOf(values))]));
}

export function valueOfItem(form: FormEncoding, given: unknown): unknown {
  return onlyOf(valuesOf(form, [given]));
}

export function onlyOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

/** What is wrong with the headers of parts. */
export function issuesOfHeaders(form: FormEncoding | undefined, given: unknown): Issue[] {
  const issues: Issue[] = [];
  mapParts(form, given, (item, pointer, { headers: described }) => {
    const headers = isPart(item) ? headersOf(item, described) : {};
    issues.push(...headerIssues(described, headers, pointer));
    return item;
  });
  return issues;
}

/** @param pointer Of the part. */
export function headerIssues(
  described: PartEncoding['headers'],
  headers: Readonly<Record<string, unknown>>,
  pointer: string,
): Issue[] {
  const found = described?.validate ? validate(described.validate, headers) : [];
  return found.map((issue) => ({ ...issue, pointer: `${pointer}/headers${issue.pointer}` }));
}

/** With bigints in place of texts of digits where a header is a whole number of 64 bits. */
function headersOf(
  { headers }: Part,
  described: PartEncoding['headers'],
): Readonly<Record<string, unknown>> {
  const own = lowerCase(headers);
  const exact = fromTexts(own, described?.int64, described?.int64?.body);
  return isObject(exact) ? exact : own;
}

/** The headers that have a value, by name in lower case. */
export function lowerCase(headers: Part['headers'] | undefined): Record<string, unknown> {
  const entries = Object.entries(headers ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}
