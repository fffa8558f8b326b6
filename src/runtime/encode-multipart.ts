/** Writes multipart bodies. FormData has no place for the headers of a part, nor for its type without calling it a file. */

import { encodePairs, fieldOf, type Escaping } from './encode-form.js';
import { encodeHeaders } from './encode.js';
import { isJsonType } from './media-types.js';
import type { EncodedBody, FormEncoding, PartEncoding } from './operation.js';
import { encodingAt, lowerCase, partOf } from './parts.js';
import { present, type Stringify } from './texts.js';

const plain: Escaping = {
  escape: (text) => text,
  delimiters: { pipeDelimited: '|', spaceDelimited: ' ' },
};

/**
 * Of an object its members by name: lists as repeated parts, objects as parts of JSON, files with their
 * names, where nothing else is described. Of a list its items by position, as they come where it has no end yet.
 */
export function encodeMultipart(
  contentType: string,
  values: object,
  form: FormEncoding = {},
  stringify: Stringify = JSON.stringify,
): EncodedBody {
  const boundary = `form-${crypto.randomUUID()}`;
  const end = `--${boundary}--\r\n`;
  const write = (part: WrittenPart): Chunk[] => chunksOf(boundary, part);
  const writeItem = (item: unknown, index: number): Chunk[] =>
    write(encodeItem(item, encodingAt(form, index), `${index + 1}`, stringify));
  const type = `${contentType}; boundary=${boundary}`;
  if (isList(values) && !Array.isArray(values)) {
    return { contentType: type, body: streamOf(values, writeItem, end) };
  }
  const chunks = Array.isArray(values)
    ? values.flatMap(writeItem)
    : present(values).flatMap(([name, value]) =>
        encodeField(name, value, form, stringify).flatMap(write),
      );
  return { contentType: type, body: new Blob([...chunks, end]) };
}

type List = AsyncIterable<unknown> | Iterable<unknown>;

function isList(values: object): values is List {
  return Symbol.asyncIterator in values || Symbol.iterator in values;
}

/** Each part is written when it is asked for. */
function streamOf(
  items: List,
  write: (item: unknown, index: number) => Chunk[],
  end: string,
): ReadableStream<Uint8Array> {
  const iterator =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let index = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await iterator.next();
      const chunks = next.done ? [end] : write(next.value, index);
      index += 1;
      controller.enqueue(new Uint8Array(await new Blob(chunks).arrayBuffer()));
      if (next.done) controller.close();
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

type Chunk = Blob | string;

interface WrittenPart {
  readonly headers: readonly (readonly [name: string, text: string])[];
  readonly content: Chunk;
}

function chunksOf(boundary: string, { headers, content }: WrittenPart): Chunk[] {
  const lines = headers.map(([name, text]) => {
    if (/[\r\n\0]/.test(text))
      throw new TypeError(`The header "${name}" of a part has a line break.`);
    return `${name}: ${text}\r\n`;
  });
  return [`--${boundary}\r\n${lines.join('')}\r\n`, content, '\r\n'];
}

function encodeField(
  name: string,
  value: unknown,
  form: FormEncoding,
  stringify: Stringify,
): WrittenPart[] {
  const field = fieldOf(form, name, undefined);
  if (field.style !== undefined || field.explode !== undefined) {
    const pairs = encodePairs(name, value, field, plain, stringify);
    return pairs.map(([key, content]) => ({ headers: [dispositionOf(key)], content }));
  }
  const items: unknown[] = Array.isArray(value) && !field.json && !field.parts ? value : [value];
  return items.map((item) => {
    if (item === null || item === undefined) {
      throw new TypeError(`"${name}" has ${item} in it, for which there is no part.`);
    }
    const { filename, type, content, others } = encodePart(item, field, `"${name}"`, stringify);
    const named = dispositionOf(name, filename);
    return { headers: [named, ...typeHeader(type), ...others], content };
  });
}

function dispositionOf(name: string, filename?: string): readonly [string, string] {
  const ofFile = filename === undefined ? '' : `; filename="${quoted(filename)}"`;
  return ['Content-Disposition', `form-data; name="${quoted(name)}"${ofFile}`];
}

function typeHeader(type: string | undefined): [string, string][] {
  return type === undefined ? [] : [['Content-Type', type]];
}

function encodeItem(
  item: unknown,
  encoding: PartEncoding,
  place: string,
  stringify: Stringify,
): WrittenPart {
  if (item === undefined) throw new TypeError(`The part ${place} is missing.`);
  const { type, content, others } = encodePart(item, encoding, place, stringify);
  // Without a type it would be in ASCII (RFC 2046, 5.1).
  const headers = typeHeader(type ?? 'text/plain; charset=utf-8');
  return { headers: [...headers, ...others], content };
}

interface EncodedPart {
  readonly filename?: string;
  readonly type: string | undefined;
  readonly content: Chunk;
  /** Headers that are described. */
  readonly others: readonly (readonly [string, string])[];
}

function encodePart(
  given: unknown,
  encoding: PartEncoding,
  place: string,
  stringify: Stringify,
): EncodedPart {
  const { headers } = encoding;
  if (headers === undefined)
    return { ...encodeValue(given, encoding, undefined, stringify), others: [] };
  const part = partOf(given, place);
  const texts = encodeHeaders(lowerCase(part.headers), headers.encodings, stringify);
  return {
    ...encodeValue(part.value, encoding, part.contentType, stringify),
    others: Object.entries(texts),
  };
}

/** @param said What the caller says that it is. */
function encodeValue(
  value: unknown,
  { contentType, json, kind, parts }: PartEncoding,
  said: string | undefined,
  stringify: Stringify,
): Omit<EncodedPart, 'others'> {
  // Of a list or a range there is none that fits for sure, but the first will do better than none.
  const described = contentType
    ?.split(',')
    .map((text) => text.trim())
    .find((text) => !text.includes('*'));
  const type = said ?? described;
  if (parts !== undefined && typeof value === 'object' && value !== null) {
    const inner = encodeMultipart(type ?? 'multipart/mixed', value, parts, stringify);
    // What is inside another has an end, so that it is no stream.
    return { type: inner.contentType ?? type, content: inner.body as Blob };
  }
  const bytes = 'application/octet-stream';
  if (value instanceof Blob) {
    const filename = value instanceof File ? value.name : 'blob';
    return { filename, type: said ?? (value.type || type || bytes), content: value };
  }
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    // Bytes over shared memory, which the type also allows, have no place in fetch at all.
    const content = new Blob([value as ArrayBuffer]);
    return { filename: 'blob', type: type ?? bytes, content };
  }
  const isDocument = json === true || typeof value === 'object';
  if (!isDocument) {
    return { type: kind === 'file' ? (type ?? bytes) : type, content: String(value) };
  }
  const jsonType = type !== undefined && isJsonType(type) ? type : 'application/json';
  return { type: jsonType, content: stringify(value) };
}

/** As browsers write names in quotes (HTML, 4.10.21.8). */
function quoted(text: string): string {
  return text.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}
