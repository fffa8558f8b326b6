/** Writes multipart forms. FormData cannot say the type of a part without calling it a file. */

import { encodePairs, fieldOf, type Escaping } from './encode-form.js';
import { isJsonType } from './media-types.js';
import type { EncodedBody, FieldEncoding, FormEncoding } from './operation.js';
import { present, type Stringify } from './texts.js';

const plain: Escaping = {
  escape: (text) => text,
  delimiters: { pipeDelimited: '|', spaceDelimited: ' ' },
};

/** Lists as repeated parts, objects as parts of JSON, files with their names, where nothing else is described. */
export function encodeMultipart(
  values: object,
  form: FormEncoding = {},
  stringify: Stringify = JSON.stringify,
): EncodedBody {
  const boundary = `form-${crypto.randomUUID()}`;
  const parts = present(values).flatMap(([name, value]) =>
    encodeField(name, value, form, stringify),
  );
  const chunks = parts.flatMap(({ name, filename, type, content }) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`,
    filename === undefined ? '' : `; filename="${quoted(filename)}"`,
    type === undefined ? '\r\n\r\n' : `\r\nContent-Type: ${type}\r\n\r\n`,
    content,
    '\r\n',
  ]);
  const body = new Blob([...chunks, `--${boundary}--\r\n`]);
  return { contentType: `multipart/form-data; boundary=${boundary}`, body };
}

interface Part {
  readonly name: string;
  readonly filename?: string;
  readonly type: string | undefined;
  readonly content: Blob | string;
}

function encodeField(
  name: string,
  value: unknown,
  form: FormEncoding,
  stringify: Stringify,
): Part[] {
  const field = fieldOf(form, name, undefined);
  if (field.style !== undefined || field.explode !== undefined) {
    const pairs = encodePairs(name, value, field, plain, stringify);
    return pairs.map(([key, content]) => ({ name: key, type: undefined, content }));
  }
  const items: unknown[] = Array.isArray(value) && !field.json ? value : [value];
  return items
    .filter((item) => item !== undefined && item !== null)
    .map((item) => encodePart(name, item, field, stringify));
}

function encodePart(
  name: string,
  value: unknown,
  { contentType, json }: FieldEncoding,
  stringify: Stringify,
): Part {
  // Of a list or a range there is none that fits for sure, but the first will do better than none.
  const type = contentType
    ?.split(',')
    .map((text) => text.trim())
    .find((text) => !text.includes('*'));
  if (value instanceof Blob) {
    const filename = value instanceof File ? value.name : 'blob';
    return {
      name,
      filename,
      type: value.type || type || 'application/octet-stream',
      content: value,
    };
  }
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    // Bytes over shared memory, which the type also allows, have no place in fetch at all.
    const content = new Blob([value as ArrayBuffer]);
    return { name, filename: 'blob', type: type ?? 'application/octet-stream', content };
  }
  const isDocument = json === true || typeof value === 'object';
  if (!isDocument) return { name, type, content: String(value) };
  const jsonType = type !== undefined && isJsonType(type) ? type : 'application/json';
  return { name, type: jsonType, content: stringify(value) };
}

/** As browsers write names in quotes (HTML, 4.10.21.8). */
function quoted(text: string): string {
  return text.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}
