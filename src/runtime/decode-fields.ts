/** Reads the fields of forms, urlencoded and multipart. */

import { decodeForm, isReserved } from './decode-form.js';
import { setOwn } from './json.js';
import { essence } from './media-types.js';
import { memberShape } from './member-shape.js';
import type { FieldEncoding, FormEncoding } from './operation.js';
import { parseQuery } from './pairs.js';
import { decodeFormText } from './percent.js';
import { readValue } from './scalar.js';
import type { Issue } from './validation.js';

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

function isDeep(fields: readonly FieldEncoding[], key: string): boolean {
  const at = key.indexOf('[');
  const name = key.slice(0, at);
  return at > 0 && fields.some((field) => field.style === 'deepObject' && field.name === name);
}

function isSpread(fields: readonly FieldEncoding[], key: string): boolean {
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

export interface DecodedParts {
  readonly fields: Fields;
  /** Parts whose media type is not as described. */
  readonly issues: readonly Issue[];
}

/**
 * The fields of a multipart form.
 * @throws HttpError 400 for broken JSON.
 */
export async function decodeParts(
  { fields = [], ...free }: FormEncoding,
  form: FormData,
): Promise<DecodedParts> {
  const decoded: Fields = {};
  const issues: Issue[] = [];
  const byKey = new Map<string, readonly string[]>();
  for (const name of new Set(form.keys())) {
    const parts = form.getAll(name);
    const field = fields.find((candidate) => candidate.name === name);
    issues.push(...parts.flatMap((part) => issueOfType(field, part, name)));
    if ((field && isStyled(field)) || isDeep(fields, name) || isSpread(fields, name)) {
      byKey.set(name, parts.filter(isText).map(escapeRaw));
    } else
      setOwn<unknown>(
        decoded,
        name,
        await decodeNamed(field ?? memberShape(free, name), parts, name),
      );
  }
  for (const field of byKey.size === 0 ? [] : fields.filter(isStyled)) {
    const value = decodeForm(field, byKey, 'field');
    if (value !== undefined) setOwn<unknown>(decoded, field.name, value);
  }
  return { fields: decoded, issues };
}

type Part = string | File;

async function decodeNamed(
  shape: FormEncoding['additional'],
  parts: readonly Part[],
  name: string,
): Promise<unknown> {
  const item = shape?.items ?? shape ?? {};
  const values = parts.map(async (part): Promise<unknown> => {
    // A document may come as a file of its own.
    const text = typeof part === 'string' ? part : item.json ? await part.text() : undefined;
    return text === undefined ? part : readValue(text, item, 'field', name);
  });
  const read = await Promise.all(values);
  return shape?.items || read.length > 1 ? read : read[0];
}

/** Whether the parts of a field are as the pairs of a query. */
function isStyled({ style, explode, properties, additional }: FieldEncoding): boolean {
  const isObject = properties !== undefined || additional !== undefined;
  return style !== undefined || explode === false || isObject;
}

function isText(part: Part): part is string {
  return typeof part === 'string';
}

/** Parts are not percent-encoded, and what reads the styles expects that they are. */
function escapeRaw(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('+', '%2B');
}

/** Only files say their type; the text of other parts may have lost it on the way. */
function issueOfType(field: FieldEncoding | undefined, part: Part, name: string): Issue[] {
  if (field?.contentType === undefined || field.json || isText(part) || part.type === '') return [];
  const declared = field.contentType.split(',').map(essence);
  const type = essence(part.type);
  const isDeclared = declared.some(
    (range) => range === '*/*' || range === type || range === `${type.split('/')[0] ?? ''}/*`,
  );
  if (isDeclared) return [];
  const message = `must be of the type ${declared.join(' or ')}; got ${type}`;
  return [
    {
      pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      keyword: 'contentType',
      message,
    },
  ];
}
