/** Emits the data by which the runtime calls an operation. */

import type { MediaType, Operation, Response, Schemas } from '@openapi-counterpart/openapi/model';
import {
  charsetOf,
  isIdempotencyKey,
  isRange,
  isStream,
  type BodyKind,
  type FormEncoding,
  type PartEncoding,
  type ValueShape,
} from '@openapi-counterpart/runtime';
import { stringLiteral } from '../code/escape.js';
import { Code, type Data, type DataObject } from '../code/literal.js';
import type { ModuleWriter } from '../code/module-writer.js';
import type { Int64Mode } from '../int64.js';
import { bodyKindOf, hasForm, isOfParts, typeByDefault, sentContentType } from './body-types.js';
import { exactly } from './exact-shapes.js';
import { answersWithInt64, int64Places, int64PlacesOf } from './int64-places.js';
import { formEncoding, type FindHeaderFacts } from './form-encoding.js';
import { sentMethod } from './sent-method.js';
import { isDefault, parameterEncodings } from './parameter-encoding.js';

/** The runtime's `ClientOperation`. */
export function clientOperation(
  operation: Operation,
  schemas: Schemas,
  int64: Int64Mode,
  module: ModuleWriter,
): DataObject {
  const parameters = parameterEncodings(operation, schemas).filter(
    (encoding) => !isDefault(encoding),
  );
  return {
    id: operation.id,
    method: typedMethod(sentMethod(operation)),
    path: operation.path,
    security: operation.security,
    serverUrl: operation.serverUrl,
    ownServer: operation.serverUrl && new Code(module.runtime('ownServer')),
    parameters: parameters.length > 0 ? parameters.map(writtenPart) : undefined,
    ...writers(operation, schemas, module),
    ...exactJson(operation, schemas, int64, module),
    ...writtenQuerystring(operation, schemas, int64, module),
    forms: writtenForms(operation, schemas, int64),
    ...answerForms(operation, schemas, int64),
    ...sentTypes(operation, schemas),
    accept: acceptedTypes(operation),
    redirect: operation.responses.some(isRedirect) ? 'manual' : undefined,
    idempotencyKey: idempotencyKey(operation),
    responses: Object.fromEntries(
      operation.responses.map((response) => [
        response.status,
        readKinds(operation, response, schemas),
      ]),
    ),
  };
}

/** The runtime has a type for methods as nearly all are written, by which it refuses code of other generators. */
function typedMethod(method: string): Data {
  return method === method.toUpperCase()
    ? method
    : new Code(`${stringLiteral(method)} as string as Uppercase<string>`);
}

function isRedirect({ status }: Response): boolean {
  return /^3(0[12378]|XX)$/.test(status);
}

/** What only readers of a value need. */
const readOnly = new Set([
  'types',
  'items',
  'properties',
  'additional',
  'patterns',
  'reserved',
  'allowEmptyValue',
]);

/** What a client needs to write a value: where text is allowed beside documents, the value says which it is. */
function writtenPart<Encoding extends ValueShape>(encoding: Encoding): Encoding {
  const written = Object.entries(encoding).filter(
    ([key]) => !readOnly.has(key) && !(key === 'json' && encoding.types),
  );
  // All that is left out is optional.
  return Object.fromEntries(written) as Encoding;
}

/** The same of a part, with its headers and its own parts. */
function writtenIn<Encoding extends PartEncoding<Code>>(encoding: Encoding): Encoding {
  const { headers, parts } = encoding;
  const encodings = headers?.encodings.map(writtenPart).filter((header) => !isDefault(header));
  return {
    ...writtenPart(encoding),
    ...(headers && encodings && { headers: { ...headers, encodings } }),
    ...(parts && { parts: writtenList(parts) ?? { rest: {} } }),
  };
}

/** Of parts without names; nothing where all are written as OpenAPI has it by default. */
function writtenList({ prefix = [], rest = {} }: FormEncoding<Code>): DataObject | undefined {
  const first = prefix.map(writtenIn);
  const others = writtenIn(rest);
  const isPlain = [...first, others].every(
    ({ kind, ...said }) => kind !== 'file' && Object.keys(said).length === 0,
  );
  return isPlain ? undefined : { ...(first.length > 0 && { prefix: first }), rest: others };
}

/** The media type of a request that names none, and those that are declared by name beside ranges. */
function sentTypes({ body }: Operation, schemas: Schemas): Record<string, Data | undefined> {
  const content = body?.content ?? [];
  const [first] = content;
  const named = content.filter(({ type }) => !isRange(type));
  const [firstNamed] = named;
  return {
    contentType:
      (first && typeByDefault(first, schemas)) ?? (firstNamed && sentContentType(firstNamed)),
    namedTypes: named.length === content.length ? undefined : named.map(({ type }) => type),
  };
}

/** What only some operations need, so that others are bundled without it. */
function writers(
  operation: Operation,
  schemas: Schemas,
  module: ModuleWriter,
): Record<string, Data | undefined> {
  const sent = operation.body?.content ?? [];
  const isForm = (media: MediaType): boolean =>
    hasForm(bodyKindOf(media, schemas)) || typeByDefault(media, schemas) !== undefined;
  const answered = operation.responses.flatMap(({ content }) => content);
  const contents = [...sent, ...answered];
  const hasParts = answered.some((media) => isOfParts(bodyKindOf(media, schemas)));
  const hasStreams = contents.some((media) => {
    const kind = bodyKindOf(media, schemas);
    return isStream(kind) && kind !== 'parts';
  });
  const codec = hasParts ? 'partsCodec' : hasStreams ? 'streamCodec' : undefined;
  const hasCookies = operation.parameters.some((parameter) => parameter.in === 'cookie');
  return {
    writeCookies: hasCookies ? new Code(module.runtime('writeCookies')) : undefined,
    writeForm: sent.some(isForm) ? new Code(module.runtime('writeForm')) : undefined,
    streams: codec && new Code(module.runtime(codec)),
    readText: answered.some((media) => isOfTexts(bodyKindOf(media, schemas)))
      ? new Code(module.runtime('readText'))
      : undefined,
    charsets: answeredCharsets(operation, schemas),
  };
}

/** Of answers that are texts in another charset than UTF-8, which they need not say. */
function answeredCharsets({ responses }: Operation, schemas: Schemas): Data | undefined {
  const all = responses.flatMap(({ content, status }) => {
    const own = content.flatMap((media): [string, string][] => {
      const charset = isOfTexts(bodyKindOf(media, schemas)) ? charsetOf(media.key) : undefined;
      return charset === undefined || charset === 'utf-8' ? [] : [[media.type, charset]];
    });
    return own.length === 0 ? [] : [[status, Object.fromEntries(own)] as const];
  });
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

/** Whether answers are texts, which may be in any charset. */
function isOfTexts(kind: BodyKind): boolean {
  return kind === 'text' || kind === 'scalar' || kind === 'jsonOrText' || kind === 'urlencoded';
}

/** What keeps the digits of whole numbers, or says that they are lost. */
function exactJson(
  operation: Operation,
  schemas: Schemas,
  mode: Int64Mode,
  module: ModuleWriter,
): Record<string, Data> {
  if (mode === 'number') {
    const isChecked = answersWithInt64(operation, schemas);
    return isChecked ? { json: new Code(module.runtime('checkedJson')) } : {};
  }
  const int64 = int64Places(operation, schemas, mode);
  const answered = operation.responses.flatMap(({ content }) => content);
  const contents = [...(operation.body?.content ?? []), ...answered];
  const isOfHeaders = (): boolean =>
    contents.some((media) => hasInt64Headers(media, schemas, mode));
  if (int64 === undefined && !isOfHeaders()) return {};
  const json = new Code(module.runtime('int64Json'));
  return { json, int64: int64 ?? { as: mode, nodes: [] } };
}

/** Whether parts of a body have any in their headers. */
function hasInt64Headers(media: MediaType, schemas: Schemas, mode: Int64Mode): boolean {
  const { encoding, itemEncoding, prefixEncoding } = media;
  const all = [
    ...Object.values(encoding),
    ...prefixEncoding,
    ...(itemEncoding ? [itemEncoding] : []),
  ];
  return all.some(({ headers }) => int64PlacesOf(headers, schemas, mode).int64 !== undefined);
}

/** The header by which a server knows a call that comes again. */
function idempotencyKey({ parameters }: Operation): string | undefined {
  const headers = parameters.filter((parameter) => parameter.in === 'header');
  return headers.find(({ name }) => isIdempotencyKey(name))?.name;
}

function writtenQuerystring(
  { querystring }: Operation,
  schemas: Schemas,
  mode: Int64Mode,
  module: ModuleWriter,
): Record<string, Data> {
  if (querystring === undefined) return {};
  const { media } = querystring;
  const [form] = writtenForm(media, schemas, mode);
  return {
    querystring: { contentType: media.type, ...(form && { form }) },
    writeQuerystring: new Code(module.runtime('writeQuerystring')),
  };
}

/** How bodies of a response are read, by media type. */
function readKinds(
  operation: Operation,
  { content }: Response,
  schemas: Schemas,
): Record<string, string> {
  if (operation.method === 'head') return {};
  return Object.fromEntries(content.map((media) => [media.type, bodyKindOf(media, schemas)]));
}

function writtenForms(operation: Operation, schemas: Schemas, mode: Int64Mode): Data | undefined {
  const forms = (operation.body?.content ?? []).flatMap((media) =>
    writtenForm(media, schemas, mode).map((form) => [media.type, form] as const),
  );
  return forms.length === 0 ? undefined : Object.fromEntries(forms);
}

/** What of a form is not written as OpenAPI has it by default; nothing where all is. */
function writtenForm(media: MediaType, schemas: Schemas, mode: Int64Mode): DataObject[] {
  if (!hasForm(bodyKindOf(media, schemas))) return [];
  const form = formEncoding(media, schemas, headerPlaces(schemas, mode));
  if (form.rest !== undefined) return [writtenList(form) ?? []].flat();
  const written = (form.fields ?? [])
    .map(writtenIn)
    .filter((field) => !isDefault(field) || field.contentType !== undefined || field.headers);
  return written.length === 0 ? [] : [{ fields: written }];
}

/** Of the headers of a part, a client needs to know no more than where they have whole numbers of 64 bits. */
function headerPlaces(schemas: Schemas, mode: Int64Mode): FindHeaderFacts {
  return (_, headers) => int64PlacesOf(headers, schemas, mode);
}

/** How multipart answers are read, by status. */
function answerForms(
  operation: Operation,
  schemas: Schemas,
  mode: Int64Mode,
): Record<string, Data> {
  const { method, responses } = operation;
  if (method === 'head') return {};
  const find = headerPlaces(schemas, mode);
  const forms = responses.flatMap(({ content, status }) => {
    const own = content.flatMap((media): [string, Data][] =>
      isOfParts(bodyKindOf(media, schemas))
        ? [[media.type, formEncoding(media, schemas, find)]]
        : [],
    );
    return own.length === 0 ? [] : [[status, Object.fromEntries(own)] as const];
  });
  if (forms.length === 0) return {};
  const all: Data = Object.fromEntries(forms);
  const isExact = mode !== 'number' || answersWithInt64(operation, schemas);
  return { answerForms: isExact ? (exactly(all, '') ?? all) : all };
}

function acceptedTypes(operation: Operation): string | undefined {
  const types = operation.responses.flatMap(({ content }) => content.map(({ type }) => type));
  return types.length === 0 ? undefined : [...new Set(types)].join(', ');
}
