/** How the fields of forms and the parts of multipart bodies travel, derived from their encoding and their schema. */

import {
  isSchema,
  type Encoding,
  type Encodings,
  type Header,
  type MediaType,
  type Parameter,
  type Schema,
  type Schemas,
} from '@openapi-counterpart/openapi/model';
import { arrayAt, entriesOf, objectAt } from '@openapi-counterpart/openapi/json';
import {
  isJsonType,
  type FieldEncoding,
  type FormEncoding,
  type PartEncoding,
  type ValueShape,
} from '@openapi-counterpart/runtime';
import type { Code } from '../code/literal.js';
import { exactEncodings } from './exact-shapes.js';
import { headerEncodings, isJoined, withReserved } from './parameter-encoding.js';
import {
  documentOrScalar,
  freeMembersOf,
  isFile,
  itemsOf,
  kindsOfSchema,
  partsOf,
  patternsOf,
  prefixOf,
  shapeOf,
} from './value-shape.js';

/** Whether bodies of a media type consist of parts. */
export function isMultipart(type: string): boolean {
  return type.startsWith('multipart/');
}

/** Whether the parts of a body are told apart by their position: its schema is one of lists. */
export function isPositional({ schema, type }: MediaType, schemas: Schemas): boolean {
  // Most bodies are of another type, and their schemas are large.
  if (!isMultipart(type)) return false;
  const kinds = kindsOfSchema(schema, schemas);
  return kinds.size === 1 && kinds.has('array');
}

/** What there is to the headers of a part beside how they travel: their validator, for those who validate. */
export type HeaderFacts = Pick<NonNullable<Part['headers']>, 'validate' | 'int64'>;

/** @param part Says which one it is, for the name of the validator. */
export type FindHeaderFacts = (part: string, headers: readonly Header[]) => HeaderFacts;

interface Context {
  readonly schemas: Schemas;
  readonly find: FindHeaderFacts;
}

type Form = FormEncoding<Code>;
type Part = PartEncoding<Code>;

const unknown: FindHeaderFacts = () => ({});

/** How the body of a form or of parts travels; empty where all of it goes as OpenAPI has it by default. */
export function formEncoding(
  media: MediaType,
  schemas: Schemas,
  find: FindHeaderFacts = unknown,
): Form {
  const context = { schemas, find };
  if (!isPositional(media, schemas)) return namedEncoding(media, context);
  const isStream = media.itemSchema !== undefined;
  return { ...listEncoding(media.schema, media, context), ...(isStream && { isStream }) };
}

/** The parts of a list, each by its position. */
function listEncoding(schema: Schema, encodings: Encodings, context: Context): Form {
  const { prefixEncoding, itemEncoding } = encodings;
  const parts = partsOf(schema, context.schemas);
  const prefixItems = prefixOf(parts);
  const rest = itemsOf(parts, false);
  const length = Math.max(prefixItems.length, prefixEncoding.length);
  const prefix = Array.from({ length }, (_, index) =>
    partEncoding(
      prefixItems[index] ?? rest,
      prefixEncoding[index] ?? itemEncoding,
      `${index}`,
      context,
    ),
  );
  return {
    ...(prefix.length > 0 && { prefix }),
    rest: partEncoding(rest, itemEncoding, 'rest', context),
  };
}

function partEncoding(
  schema: Schema,
  encoding: Encoding | undefined,
  name: string,
  context: Context,
): Part {
  const { schemas } = context;
  const contentType = encoding?.contentType ?? typeOfEncoded(schema, schemas);
  const kinds = kindsOfSchema(schema, schemas);
  const described = {
    ...(contentType !== undefined && contentType !== 'application/json' && { contentType }),
    ...headersOf(encoding, name, context),
  };
  if (encoding && contentType !== undefined && isMultipart(contentType) && kinds.has('array')) {
    // Of parts inside parts the headers are not read.
    return {
      ...described,
      parts: listEncoding(schema, encoding, { ...context, find: unknown }),
    };
  }
  if (contentType !== undefined && isJsonType(contentType)) return { ...described, json: true };
  const [kind, ...others] = new Set(
    alternativesOf(schema, schemas).map((one) => kindOfPart(one, schemas)),
  );
  if (kind !== 'value' || others.length > 0) {
    return { ...described, kind: kind === 'file' && others.length === 0 ? kind : 'open' };
  }
  return { ...described, ...documentOrScalar(schema, schemas) };
}

/** What texts that stand for bytes go as where nothing else is said; they may come as anything. */
function typeOfEncoded(schema: Schema, schemas: Schemas): string | undefined {
  const own = partsOf(schema, schemas);
  const parts = [...own, ...partsOf(itemsOf(own, false), schemas)];
  const isEncoded = parts.some((part) => typeof part['contentEncoding'] === 'string');
  return isEncoded ? 'application/octet-stream,*/*' : undefined;
}

/** What a part can be one of. */
function alternativesOf(schema: Schema, schemas: Schemas): readonly Schema[] {
  const lists = partsOf(schema, schemas).flatMap((part) =>
    ['anyOf', 'oneOf'].map((key) => arrayAt(part, key).filter(isSchema)),
  );
  return lists.find((list) => list.length > 0) ?? [schema];
}

function kindOfPart(schema: Schema, schemas: Schemas): 'file' | 'open' | 'value' {
  if (isFile(schema, schemas)) return 'file';
  return kindsOfSchema(schema, schemas).size === 0 ? 'open' : 'value';
}

function headersOf(
  encoding: Encoding | undefined,
  name: string,
  { find, schemas }: Context,
): Pick<Part, 'headers'> {
  const { headers = [] } = encoding ?? {};
  if (headers.length === 0) return {};
  const facts = find(name, headers);
  const encodings = headerEncodings(headers, schemas);
  return { headers: { encodings: facts.int64 ? exactEncodings(encodings) : encodings, ...facts } };
}

/** The fields of a form that are not plain text, and what may stand beside the named ones. */
function namedEncoding(media: MediaType, context: Context): Form {
  const { schemas } = context;
  const parts = partsOf(media.schema, schemas);
  const named = new Map(
    parts
      .flatMap((part) => entriesOf(objectAt(part, 'properties')))
      .map(([name, schema]) => [
        name,
        // Members of `properties` are schemas: lint has made sure of it.
        schema as Parameter['schema'],
      ]),
  );
  const free = freeMembersOf(parts);
  const shape = (schema: Schema): ValueShape => ({
    ...fieldShape(schema, schemas),
    ...openPart(schema, media, schemas),
  });
  const additional = free === undefined ? {} : shape(free);
  const patterns = patternsOf(parts, shape);
  const hasShape = Object.keys({ ...additional, ...patterns }).length > 0;
  const all = [...named].map(([name, schema]) => fieldEncoding(name, schema, media, context));
  const fields = all
    .map((field) =>
      withReserved(
        field,
        all.filter((other) => other !== field),
        [],
      ),
    )
    // Where others have a shape, a plain field has to be told from them.
    .filter((field) => hasShape || Object.keys(field).length > 1);
  return {
    ...(fields.length > 0 && { fields }),
    ...(Object.keys(additional).length > 0 && { additional }),
    ...patterns,
  };
}

function fieldEncoding(
  name: string,
  schema: Parameter['schema'],
  media: MediaType,
  context: Context,
): FieldEncoding<Code> {
  const { type, encoding: encodings } = media;
  const { schemas } = context;
  const encoding = Object.hasOwn(encodings, name) ? encodings[name] : undefined;
  if (encoding && isStyled(encoding)) return { name, ...styledShape(encoding, schema, schemas) };
  const contentType = encoding?.contentType ?? typeOfEncoded(schema, schemas);
  const mayBeTyped = type === 'multipart/form-data' && contentType !== undefined;
  const isDocument = contentType !== undefined && isJsonType(contentType);
  return {
    name,
    ...(isDocument
      ? { json: true as const }
      : { ...fieldShape(schema, schemas), ...openPart(schema, media, schemas) }),
    ...(mayBeTyped && contentType !== 'application/json' && { contentType }),
    ...(type === 'multipart/form-data' && headersOf(withoutDisposition(encoding), name, context)),
  };
}

/** Of what may be anything, only the type that a part comes with tells whether it is a document. */
function openPart(schema: Schema, { type }: MediaType, schemas: Schemas): Pick<ValueShape, 'kind'> {
  const isOpen = type === 'multipart/form-data' && kindOfPart(schema, schemas) === 'open';
  return isOpen ? { kind: 'open' } : {};
}

/** A field has one of its own, which says its name. */
function withoutDisposition(encoding: Encoding | undefined): Encoding | undefined {
  const headers = encoding?.headers.filter(({ name }) => name !== 'content-disposition') ?? [];
  return encoding && { ...encoding, headers };
}

/** Where one of the three is said, a field goes as a parameter of the query would. */
function isStyled({ style, explode, allowReserved }: Encoding): boolean {
  return style !== undefined || explode !== undefined || allowReserved !== undefined;
}

function styledShape(
  { style = 'form', explode = style === 'form', allowReserved }: Encoding,
  schema: Parameter['schema'],
  schemas: Schemas,
): Omit<FieldEncoding<Code>, 'name'> {
  const shape = shapeOf(schema, schemas, style === 'deepObject' ? 'deep' : 'json');
  const hasKeys = style === 'deepObject' || explode;
  return {
    style,
    ...(!explode && { explode }),
    ...(allowReserved && !isJoined(shape, hasKeys) && { allowReserved }),
    ...shape,
  };
}

/** Lists as repeated fields, objects as JSON. */
function fieldShape(schema: Parameter['schema'], schemas: Schemas): ValueShape {
  const { items, types } = shapeOf(schema, schemas);
  return items ? { items, ...(types && { types }) } : documentOrScalar(schema, schemas);
}
