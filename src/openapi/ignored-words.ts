/** Finds the words of a description that have no effect on what is generated. */

import type { DiagnosticCode } from './diagnostics.js';
import type { Kind } from './document-kinds.js';
import { hasFields, hasItems, isMultipart } from './complete-media-types.js';
import { ignoredEncodings } from './ignored-encodings.js';
import {
  arrayAt,
  entriesOf,
  isArray,
  isObject,
  objectAt,
  stringAt,
  type JsonObject,
} from './json.js';
import { mediaRank } from './media-rank.js';
import { isBinaryEncoding } from './schema/bytes.js';
import { isUnknownKeyword } from './schema/check-schema.js';
import { isKnownFormat } from './schema/formats.js';
import { isAssertion } from './schema/keywords.js';

/** A word without effect, and why. */
export interface IgnoredWord {
  readonly code: DiagnosticCode;
  /** The members of the object that lead to it. */
  readonly path: readonly string[];
  readonly message: string;
}

/** Annotations that other readers act on, and generation does not. */
const ignoredAnnotations: ReadonlySet<string> = new Set([
  'contentEncoding',
  'contentSchema',
  'xml',
]);

/** Keywords whose meaning depends on the way that led to a schema. */
const dynamic: ReadonlySet<string> = new Set([
  '$dynamicAnchor',
  '$dynamicRef',
  '$recursiveAnchor',
  '$recursiveRef',
]);

/** The words of one object that have no effect; of most objects inside it nothing is said. */
export function ignoredWords(node: JsonObject, kind: Kind, is30: boolean): IgnoredWord[] {
  if (typeof node['$ref'] === 'string' && kind !== 'schema') return [];
  switch (kind) {
    case 'schema':
      return ignoredKeywords(node, is30);
    case 'document':
      return [...ignoredDialect(node), ...ignoredInServers(node)];
    case 'operation':
    case 'pathItem':
      return [...ignoredInServers(node), ...ignoredServer(node)];
    case 'headers':
      return Object.keys(node)
        .filter((name) => name.toLowerCase() === 'content-type')
        .map((name) =>
          ignored([name], 'OpenAPI ignores this header, which the media type describes.'),
        );
    case 'mediaTypes':
      return entriesOf(node).flatMap(([type, media]) =>
        isObject(media) ? ignoredInMediaType(type, media) : [],
      );
    case 'parameter':
      return ignoredInParameter(node);
    case 'header':
      return [...ignoredBesideContent(node), ...ignoredInPlace({ ...node, in: 'header' })];
    case 'body':
      return Object.keys(objectAt(node, 'content')).length === 0 && 'content' in node
        ? [ignored(['content'], 'Without a media type there is no body.')]
        : [];
    case 'response':
      return [
        ...('links' in node ? [ignored(['links'])] : []),
        ...encodingsOfTexts(node, isMultipart),
      ];
    case 'statuses':
      return Object.keys(node)
        .filter((status) => !/^([1-5](\d\d|XX)|default|x-.*)$/i.test(status))
        .map((status) =>
          ignored(
            [status],
            `${JSON.stringify(status)} is no status from 100 to 599, nor 1XX to 5XX.`,
          ),
        );
    default:
      return [];
  }
}

function ignored(
  path: readonly string[],
  message = `${JSON.stringify(path.at(-1))} has no effect on what is generated.`,
): IgnoredWord {
  return { code: 'counterpart/ignored-member', path, message };
}

const dialects =
  /^https:\/\/(json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.\d\/dialect\/)/;

function isOtherDialect(node: JsonObject, keyword: string): boolean {
  if (keyword !== '$schema' && keyword !== 'jsonSchemaDialect') return false;
  const dialect = node[keyword];
  return typeof dialect === 'string' && !dialects.test(dialect);
}

function ignoredDialect(document: JsonObject): IgnoredWord[] {
  const keyword = 'jsonSchemaDialect';
  const message = 'Schemas are read as JSON Schema 2020-12, whatever this says.';
  return isOtherDialect(document, keyword) ? [ignored([keyword], message)] : [];
}

/** Of the server that is called by default, whose variables are as they are by default. */
function ignoredInServers(holder: JsonObject): IgnoredWord[] {
  const [server] = arrayAt(holder, 'servers');
  const variables = isObject(server) ? objectAt(server, 'variables') : {};
  return entriesOf(variables).flatMap(([name, variable]) => {
    const { default: value, enum: values } = isObject(variable) ? variable : {};
    if (!isArray(values) || value === undefined || values.includes(value)) return [];
    const message = `The default ${JSON.stringify(value)} is none of these values, and is used all the same.`;
    return [ignored(['servers', '0', 'variables', name, 'enum'], message)];
  });
}

/** Of single operations: without one of its own, a client asks where the API is. */
function ignoredServer(holder: JsonObject): IgnoredWord[] {
  const [server] = arrayAt(holder, 'servers');
  const url = isObject(server) ? (stringAt(server, 'url') ?? '/') : '/';
  if (/^(https?:\/\/|\/|\{)/.test(url)) return [];
  const message = `${JSON.stringify(url)} is where only the address of the description would tell, and the server of the API is called.`;
  return [ignored(['servers', '0', 'url'], message)];
}

/** Names of components, which tell no type, have no slash. */
function ignoredInMediaType(type: string, media: JsonObject): IgnoredWord[] {
  if (!type.includes('/')) return [];
  const items = 'itemSchema' in media && !hasItems(type) ? ['itemSchema'] : [];
  return [
    ...items.map((key) =>
      ignored([type, key], `${JSON.stringify(key)} has no effect on bodies of the type ${type}.`),
    ),
    ...ignoredEncodings(type, media).map(({ path, message }) => ignored([type, ...path], message)),
  ];
}

/** Other parts of a description say what these headers are. */
const describedElsewhere: ReadonlySet<string> = new Set([
  'accept',
  'authorization',
  'content-type',
]);

function ignoredInParameter(parameter: JsonObject): IgnoredWord[] {
  const name = stringAt(parameter, 'name') ?? '';
  if (parameter['in'] === 'header' && describedElsewhere.has(name.toLowerCase())) {
    return [ignored(['name'], `OpenAPI ignores header parameters that are called ${name}.`)];
  }
  return [...ignoredBesideContent(parameter), ...ignoredInPlace(parameter)];
}

/** What does not apply to parameters in a place. */
function ignoredInPlace(parameter: JsonObject): IgnoredWord[] {
  const { in: place, allowEmptyValue, allowReserved, required } = parameter;
  const words = [
    ...(allowEmptyValue === true && place !== 'query' ? ['allowEmptyValue'] : []),
    ...(allowReserved === true && place === 'header' ? ['allowReserved'] : []),
    ...(required === false && place === 'path' ? ['required'] : []),
  ];
  return words.map((key) =>
    ignored([key], `"${key}: ${String(parameter[key])}" has no effect in a ${String(place)}.`),
  );
}

/** A value that is a document is written as its media type has it, of which there is one. */
function ignoredBesideContent(holder: JsonObject): IgnoredWord[] {
  const content = entriesOf(objectAt(holder, 'content'));
  if (content.length === 0) return [];
  const beside = ['schema', 'style', 'explode', 'allowReserved'].filter((key) => key in holder);
  const [counting, ...others] = content
    .map(([type]) => type)
    .toSorted((a, b) => mediaRank(a) - mediaRank(b));
  return [
    ...beside.map((key) => ignored([key], `"${key}" has no effect beside "content".`)),
    ...others.map((type) =>
      ignored(
        ['content', type],
        `"content" has one media type here, which is ${JSON.stringify(counting)}.`,
      ),
    ),
    ...(holder['in'] === 'querystring' ? [] : encodingsOfTexts(holder)),
  ];
}

/** The Encoding Objects of what is read and written as a whole: answers that are no parts, parameters, headers. */
function encodingsOfTexts(
  holder: JsonObject,
  hasParts: (type: string) => boolean = () => false,
): IgnoredWord[] {
  return entriesOf(objectAt(holder, 'content'))
    .filter(([type, media]) => hasFields(type) && !hasParts(type) && isObject(media))
    .filter(([, media]) => isObject(media) && 'encoding' in media)
    .map(([type]) =>
      ignored(['content', type, 'encoding'], '"encoding" has an effect on requests alone.'),
    );
}

function ignoredKeywords(schema: JsonObject, is30: boolean): IgnoredWord[] {
  if (is30 && typeof schema['$ref'] === 'string') return ignoredSiblings(schema);
  const words: IgnoredWord[] = [];
  for (const keyword of Object.keys(schema)) {
    if (isUnknownKeyword(keyword) && keyword !== 'nullable') words.push(unknownWord(keyword));
    if (isIgnoredAnnotation(schema, keyword)) words.push(ignored([keyword]));
  }
  const { format } = schema;
  if ('const' in schema || 'enum' in schema) words.push(...largeNumbers(schema));
  if ('discriminator' in schema) words.push(...ignoredDiscriminator(schema));
  if (typeof format === 'string' && !isKnownFormat(format)) {
    const message = `The format ${JSON.stringify(format)} is not asserted.`;
    words.push({ code: 'counterpart/unknown-format', path: ['format'], message });
  }
  return words;
}

function isIgnoredAnnotation(schema: JsonObject, keyword: string): boolean {
  const isKnown = ignoredAnnotations.has(keyword) && !isBinaryEncoding(schema[keyword]);
  return isKnown || isOtherDialect(schema, keyword);
}

function unknownWord(keyword: string): IgnoredWord {
  return {
    code: dynamic.has(keyword) ? 'counterpart/dynamic-reference' : 'counterpart/ignored-keyword',
    path: [keyword],
    message: `The keyword ${JSON.stringify(keyword)} is not asserted.`,
  };
}

/** A discriminator tells alternatives apart, and schemas that refer to its own in `allOf` are none. */
function ignoredDiscriminator(schema: JsonObject): IgnoredWord[] {
  if (!isObject(schema['discriminator']) || 'oneOf' in schema || 'anyOf' in schema) return [];
  const message = 'A "discriminator" has no effect where no "oneOf" or "anyOf" lists alternatives.';
  return [ignored(['discriminator'], message)];
}

function isLarge(value: unknown): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** Values of which numbers hold only a part, so that none of them equals what was meant. */
function largeNumbers(schema: JsonObject): IgnoredWord[] {
  const types = [schema['type']].flat();
  if (!types.includes('integer')) return [];
  const message = 'A whole number beyond 2^53 − 1 is never taken, where whole numbers are numbers.';
  return ['const', 'enum']
    .filter((key) => [schema[key]].flat().some(isLarge))
    .map((key) => ({ code: 'counterpart/large-number', path: [key], message }));
}

function ignoredSiblings(schema: JsonObject): IgnoredWord[] {
  return Object.keys(schema)
    .filter((key) => key !== '$ref' && (isAssertion(key) || key === 'nullable'))
    .map((key) => ({
      code: 'counterpart/ignored-sibling',
      path: [key],
      message: `${JSON.stringify(key)} stands beside a $ref, where OpenAPI 3.0 ignores it.`,
    }));
}
