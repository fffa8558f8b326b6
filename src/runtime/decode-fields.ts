/** Reads the fields of urlencoded forms. */

import { decodeForm, isReserved } from './decode-form.js';
import { setOwn } from './json.js';
import { memberShape } from './member-shape.js';
import type { FieldEncoding, FormEncoding } from './operation.js';
import { parseQuery } from './pairs.js';
import { decodeFormText } from './percent.js';
import { readValue } from './scalar.js';

type Fields = Record<string, unknown>;

/**
 * The fields of an urlencoded form: described ones by their encoding, others as text.
 * @throws HttpError 400 for broken percent-encoding or JSON.
 */
export function decodeFields({ fields = [], ...free }: FormEncoding, text: string): Fields {
  const pairs = parseQuery(text);
  const known = new Set(fields.map(({ name }) => name));
  const decoded: Fields = {};
  for (const [name, texts] of pairs) {
    // Keys such as `a[b]` belong to the field `a`, where that is written so.
    const isPartOfAnother = isDeep(fields, name) || isSpread(fields, name);
    if (known.has(name) || isPartOfAnother) continue;
    setOwn<unknown>(
      decoded,
      name,
      decodeUnnamed(memberShape(free, name), texts.map(decodeFormText), name),
    );
  }
  for (const field of fields) {
    const value = decodeForm(field, pairs, 'field');
    if (value !== undefined) setOwn<unknown>(decoded, field.name, value);
  }
  return decoded;
}

/** Whether a key such as `a[b]` belongs to a field `a`. */
export function isDeep(fields: readonly FieldEncoding[], key: string): boolean {
  const at = key.indexOf('[');
  const name = key.slice(0, at);
  return at > 0 && fields.some((field) => field.style === 'deepObject' && field.name === name);
}

/** Whether a key is a member of a field whose members have keys of their own. */
export function isSpread(fields: readonly FieldEncoding[], key: string): boolean {
  return fields.some(
    ({ explode = true, style = 'form', properties, additional, reserved = [] }) =>
      style === 'form' &&
      explode &&
      ((properties !== undefined && Object.hasOwn(properties, key)) ||
        (additional !== undefined && !isReserved(reserved, key))),
  );
}

function decodeUnnamed(
  shape: FormEncoding['additional'],
  texts: readonly string[],
  name: string,
): unknown {
  const values = texts.map((text) => readValue(text, shape?.items ?? shape ?? {}, 'field', name));
  return shape?.items || values.length > 1 ? values : values[0];
}
