/** Reads the parts of multipart bodies as the values that they stand for, by name or by position. */

import { decodeForm } from './decode-form.js';
import { isDeep, isSpread } from './decode-fields.js';
import { decodeParameters } from './decode.js';
import { decodeText } from './decode-text.js';
import { asUsed, toBigints } from './int64.js';
import { setOwn } from './json.js';
import { charsetOf, essence, isJsonType } from './media-types.js';
import { isOfMembers, memberShape } from './member-shape.js';
import { MultipartError, namesOf, splitParts, type RawPart } from './multipart.js';
import type { FieldEncoding, FormEncoding, PartEncoding } from './operation.js';
import { encodingAt, headerIssues, mapParts, onlyOf, type Part } from './parts.js';
import { readValue } from './scalar.js';
import type { Issue } from './validation.js';
import { pointerSegment } from './validation/report.js';

export interface DecodedParts {
  /** What a schema speaks of: values without their headers. */
  readonly values: unknown;
  /** What is wrong with parts as such: their media types and headers. */
  readonly issues: readonly Issue[];
  /** Puts values where they have headers with those. */
  readonly join: (values: unknown) => unknown;
}

/**
 * The parts of a body.
 * @throws MultipartError, HttpError 400 for broken JSON or text.
 */
export function decodeParts(
  form: FormEncoding,
  contentType: string,
  bytes: Uint8Array,
): DecodedParts {
  const parts = splitParts(bytes, contentType);
  return form.rest === undefined ? decodeNamed(form, parts) : decodeList(form, parts);
}

/** One of the parts that come one after the other. */
export function decodeItem(form: FormEncoding, part: RawPart, index: number): DecodedParts {
  const { values, issues, join } = decodeList({ rest: encodingAt(form, index) }, [part]);
  return {
    // What is a list of one here is an item by itself.
    values: onlyOf(values),
    issues: issues.map((issue) => ({ ...issue, pointer: issue.pointer.replace('/0', '') })),
    join: (value) => onlyOf(join([value])),
  };
}

/** What parts have beside their values. */
class Heads {
  readonly issues: Issue[] = [];
  readonly #heads = new Map<string, Omit<Part, 'value'>>();

  add(part: RawPart, { headers: described }: PartEncoding, pointer: string): void {
    if (described === undefined) return;
    const header = (name: string): string | null => part.headers.get(name) ?? null;
    const headers = decodeParameters(described.encodings, {}, { search: '', header }).header;
    const { int64 } = described;
    if (int64 !== undefined) toBigints(headers, int64, int64.body);
    this.issues.push(...headerIssues(described, headers, pointer));
    asUsed(headers, int64);
    const contentType = part.headers.get('content-type');
    this.#heads.set(pointer, { headers, ...(contentType !== undefined && { contentType }) });
  }

  join(form: FormEncoding, values: unknown): unknown {
    return mapParts(form, values, (value, pointer): Part => {
      return { value, headers: {}, ...this.#heads.get(pointer) };
    });
  }
}

function decodeList(form: FormEncoding, parts: readonly RawPart[]): DecodedParts {
  const heads = new Heads();
  const values = parts.map((part, index): unknown => {
    const encoding = encodingAt(form, index);
    heads.add(part, encoding, `/${index}`);
    heads.issues.push(...issueOfType(encoding, part.headers.get('content-type'), `/${index}`));
    return decodeAt(encoding, part, `${index + 1}`);
  });
  return { values, issues: heads.issues, join: (list) => heads.join(form, list) };
}

function decodeAt(encoding: PartEncoding, part: RawPart, place: string): unknown {
  const { contentType, kind, parts } = encoding;
  const type = part.headers.get('content-type') ?? typeOf(contentType);
  if (parts !== undefined) return decodeParts(parts, type ?? '', part.content).values;
  const { filename } = namesOf(part);
  const isText = type?.startsWith('text/') === true;
  const isJson = type !== undefined && isJsonType(type);
  if (kind === 'file' || (kind === 'open' && !isText && !isJson)) {
    const blobType = { type: type ?? '' };
    return filename === undefined
      ? new Blob([part.content], blobType)
      : new File([part.content], filename, blobType);
  }
  const shape = kind === 'open' && isJson ? { ...encoding, json: true as const } : encoding;
  return readValue(textOfPart(part), shape, 'part', place);
}

/** The one media type that a part can have. */
function typeOf(contentType: string | undefined): string | undefined {
  return contentType === undefined || /[*,]/.test(contentType) ? undefined : contentType;
}

function textOfPart({ content, headers }: RawPart): string {
  return decodeText(content, charsetOf(headers.get('content-type') ?? ''));
}

interface NamedPart {
  readonly part: RawPart;
  /** Where it is a file. */
  readonly filename: string | undefined;
}

function byName(parts: readonly RawPart[]): ReadonlyMap<string, readonly NamedPart[]> {
  const found = new Map<string, NamedPart[]>();
  for (const [index, part] of parts.entries()) {
    const { filename, name } = namesOf(part);
    if (name === undefined) throw new MultipartError(`its part ${index + 1} has no name`);
    const named = { part, filename };
    const known = found.get(name);
    if (known === undefined) found.set(name, [named]);
    else known.push(named);
  }
  return found;
}

function decodeNamed(form: FormEncoding, parts: readonly RawPart[]): DecodedParts {
  const { fields = [], ...free } = form;
  const values: Record<string, unknown> = {};
  const heads = new Heads();
  const texts = new Map<string, readonly string[]>();
  for (const [name, own] of byName(parts)) {
    const field = fields.find((candidate) => candidate.name === name);
    const pointer = pointerSegment(name);
    const isFile = (named: NamedPart): boolean =>
      named.filename !== undefined || field?.kind === 'file';
    for (const { part } of own.filter(isFile)) {
      const type = part.headers.get('content-type') ?? 'text/plain';
      if (!field?.json) heads.issues.push(...issueOfType(field, type, pointer));
    }
    if ((field && isStyled(field)) || isDeep(fields, name) || isSpread(fields, name)) {
      const raw = own.filter((named) => !isFile(named));
      texts.set(
        name,
        raw.map(({ part }) => escapeRaw(textOfPart(part))),
      );
      continue;
    }
    const encoding = field ?? memberShape(free, name);
    const isList = encoding.items !== undefined || own.length > 1;
    for (const [index, { part }] of own.entries()) {
      heads.add(part, field ?? {}, isList ? `${pointer}/${index}` : pointer);
    }
    const read = own.map((named) => decodeField(encoding, named, name));
    setOwn<unknown>(values, name, isList ? read : read[0]);
  }
  for (const field of texts.size === 0 ? [] : fields.filter(isStyled)) {
    const value = decodeForm(field, texts, 'field');
    if (value !== undefined) setOwn<unknown>(values, field.name, value);
  }
  return { values, issues: heads.issues, join: (given) => heads.join(form, given) };
}

function decodeField(encoding: PartEncoding, { part, filename }: NamedPart, name: string): unknown {
  const item = encoding.items ?? encoding;
  const type = part.headers.get('content-type') ?? 'text/plain';
  if (encoding.parts !== undefined) return decodeParts(encoding.parts, type, part.content).values;
  // A document may come as a file of its own.
  const isText = item.json || (filename === undefined && encoding.kind !== 'file');
  if (isText && encoding.kind === 'open' && isJsonType(type)) {
    return readValue(textOfPart(part), { ...item, json: true }, 'field', name);
  }
  if (isText) return readValue(textOfPart(part), item, 'field', name);
  return new File([part.content], filename ?? 'blob', { type });
}

/** Whether the parts of a field are as the pairs of a query. */
function isStyled(field: FieldEncoding): boolean {
  return field.style !== undefined || field.explode === false || isOfMembers(field);
}

/** Parts are not percent-encoded, and what reads the styles expects that they are. */
function escapeRaw(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('+', '%2B');
}

/** Documents may come under another name. */
function issueOfType(
  encoding: PartEncoding | undefined,
  actual: string | undefined,
  pointer: string,
): Issue[] {
  if (encoding?.contentType === undefined || encoding.json || actual === undefined) return [];
  const declared = encoding.contentType.split(',').map(essence);
  const type = essence(actual);
  const isDeclared = declared.some(
    (range) => range === '*/*' || range === type || range === `${type.split('/')[0] ?? ''}/*`,
  );
  const message = `must be of the type ${declared.join(' or ')}; got ${type}`;
  return isDeclared ? [] : [{ pointer, keyword: 'contentType', message }];
}
