/** Finds the words of a description that have no effect on what is generated. */

import type { Kind } from './document-kinds.js';
import { hasFields, hasItems, isMultipart } from './complete-media-types.js';
import { ignoredEncodings } from './ignored-encodings.js';
import { ignoredKeywords } from './ignored-keywords.js';
import { ignoredInServer } from './ignored-servers.js';
import { besideReference, ignored, isOtherDialect, type IgnoredWord } from './ignored-word.js';
import { entriesOf, isObject, objectAt, stringAt, type JsonObject } from './json.js';
import { mediaRank } from './media-rank.js';

/** The kinds of which a Reference Object can stand in place, whose other members count for nothing. */
const referring: ReadonlySet<Kind> = new Set<Kind>([
  'body',
  'callback',
  'example',
  'header',
  'link',
  'mediaType',
  'parameter',
  'response',
  'securityScheme',
]);

function isRemark(member: string): boolean {
  return member === 'summary' || member === 'description' || member.startsWith('x-');
}

/** The words of one object that have no effect; of most objects inside it nothing is said. */
export function ignoredWords(node: JsonObject, kind: Kind, is30: boolean): IgnoredWord[] {
  if (typeof node['$ref'] === 'string' && kind !== 'schema') {
    return referring.has(kind) ? besideReference(node, isRemark) : [];
  }
  switch (kind) {
    case 'schema':
      return ignoredKeywords(node, is30);
    case 'document':
      return [...ignoredDialect(node), ...ignoredInServer(node, false)];
    case 'operation':
    case 'pathItem':
      return ignoredInServer(node, true);
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

function ignoredDialect(document: JsonObject): IgnoredWord[] {
  const keyword = 'jsonSchemaDialect';
  const message = 'Schemas are read as JSON Schema 2020-12, whatever this says.';
  return isOtherDialect(document, keyword) ? [ignored([keyword], message)] : [];
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
