/** Finds the styles of parameters, headers and fields for which OpenAPI does not say how their values are written. */

import { diagnose, type Diagnostic } from './diagnostic.js';
import { entriesOf, isObject, objectAt, stringAt, type JsonObject } from './json.js';
import { positionOfKey } from './locate.js';
import type { LocatedObject, Lookup } from './lookup.js';
import { childPointer } from './schema/pointers.js';
import { nestedMember, partsOf, typeNamesOf } from './value-kinds.js';

/** The styles that OpenAPI has for each place; the first is the default. */
const stylesIn: Readonly<Record<string, readonly string[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
};

/** Of a parameter, or of the header of a response, which has no place of its own. */
export function checkParameterStyle(parameter: LocatedObject, lookup: Lookup): Diagnostic[] {
  const { node } = parameter;
  if (!isObject(node['schema'])) return [];
  const place = stringAt(node, 'in') ?? 'header';
  const reason = undefinedStyle(node, place, lookup.child(parameter, 'schema'), lookup);
  return reason === undefined ? [] : [undefinedAt(parameter, reason)];
}

function undefinedAt({ document, node, pointer }: LocatedObject, reason: string): Diagnostic {
  const key = ['style', 'explode', 'schema'].find((name) => name in node);
  const place = key === undefined ? pointer : childPointer(pointer, key);
  return diagnose('counterpart/undefined-style', reason, positionOfKey(document.source, place));
}

/** Why the text of a value is not defined; nothing where it is. */
function undefinedStyle(
  node: JsonObject,
  place: string,
  schema: LocatedObject | undefined,
  lookup: Lookup,
): string | undefined {
  const styles = stylesIn[place];
  if (styles === undefined) return undefined;
  const style = stringAt(node, 'style') ?? styles[0] ?? '';
  if (!styles.includes(style))
    return `OpenAPI does not define the style ${JSON.stringify(style)} in a ${place}.`;
  const isExploded =
    node['explode'] === true || (node['explode'] === undefined && style === 'form');
  const parts = partsOf(schema, lookup);
  const types = typeNamesOf(parts);
  const other = [...types].find((type) => isUndefined(style, type, isExploded));
  if (other !== undefined) {
    return `OpenAPI does not define the style ${style} for a value of the type ${other}.`;
  }
  const isCompound = types.has('array') || types.has('object');
  if (place === 'cookie' && style === 'form' && isExploded && isCompound) {
    return 'OpenAPI does not define how the items or members of a cookie are written with explode.';
  }
  const nested = isCompound ? nestedMember(parts, lookup) : undefined;
  if (nested === undefined) return undefined;
  return `OpenAPI does not define the style ${style} for lists and objects inside others, as in ${JSON.stringify(nested)}.`;
}

/** The cells of OpenAPI's table of styles that say n/a. */
function isUndefined(style: string, type: string, isExploded: boolean): boolean {
  switch (style) {
    case 'deepObject':
      return type !== 'object';
    case 'spaceDelimited':
    case 'pipeDelimited':
      return (type !== 'array' && type !== 'object') || isExploded;
    default:
      return false;
  }
}

const styleKeys = ['style', 'explode', 'allowReserved'];

/** Of the Encoding Objects of a form that is sent. */
export function checkEncodings(media: LocatedObject, type: string, lookup: Lookup): Diagnostic[] {
  const isMultipart = /^multipart\//i.test(type);
  const parts = partsOf(lookup.child(media, 'schema'), lookup);
  return entriesOf(objectAt(media.node, 'encoding')).flatMap(([field, node]) => {
    if (!isObject(node)) return [];
    const pointer = childPointer(media.pointer, 'encoding', field);
    const encoding = { ...media, node, pointer };
    const ignored = (key: string | undefined, message: string): Diagnostic => {
      const place = key === undefined ? pointer : childPointer(pointer, key);
      const position = positionOfKey(media.document.source, place);
      return diagnose('counterpart/ignored-member', message, position);
    };
    const holder = parts.find((part) => Object.hasOwn(objectAt(part.node, 'properties'), field));
    const isNamed = parts.some((part) => 'properties' in part.node);
    const isAbsent = `The schema of the form has no field ${JSON.stringify(field)}.`;
    if (holder === undefined && isNamed && !parts.some(isOpen)) {
      return [ignored(undefined, isAbsent)];
    }
    if (holder === undefined && Object.keys(objectAt(node, 'headers')).length > 0) {
      return [ignored('headers', isAbsent)];
    }
    const schema = holder && lookup.child(holder, 'properties', field);
    const styled = styleKeys.find((key) => key in node);
    if (styled !== undefined) {
      const reason = isMultipart
        ? `OpenAPI does not define how "${styled}" is written in multipart forms.`
        : undefinedStyle(node, 'query', schema, lookup);
      return [
        ...(reason === undefined ? [] : [undefinedAt(encoding, reason)]),
        ...('contentType' in node
          ? [ignored('contentType', `"contentType" has no effect beside "${styled}".`)]
          : []),
      ];
    }
    const reason = ignoredContentType(node, isMultipart, schema, lookup);
    return reason === undefined ? [] : [ignored('contentType', reason)];
  });
}

/** Of parts without names, which are the items of a list. */
export function checkPositions(media: LocatedObject, lookup: Lookup): Diagnostic[] {
  const { document, node, pointer } = media;
  const types = typeNamesOf(partsOf(lookup.child(media, 'schema'), lookup));
  const isList = types.size === 1 && types.has('array');
  if (isList || 'itemSchema' in node) return [];
  return ['prefixEncoding', 'itemEncoding']
    .filter((key) => key in node)
    .map((key) => {
      const message = `${JSON.stringify(key)} has an effect where a schema describes the parts as a list.`;
      const position = positionOfKey(document.source, childPointer(pointer, key));
      return diagnose('counterpart/ignored-member', message, position);
    });
}

/** Whether a form may have fields that the part does not name. */
function isOpen({ node }: LocatedObject): boolean {
  const { additionalProperties: free } = node;
  return isObject(free) || free === true || 'patternProperties' in node;
}

function ignoredContentType(
  node: JsonObject,
  isMultipart: boolean,
  schema: LocatedObject | undefined,
  lookup: Lookup,
): string | undefined {
  const contentType = stringAt(node, 'contentType');
  if (contentType === undefined || /[/+]json\b/i.test(contentType)) return undefined;
  if (!isMultipart) return 'A field of an urlencoded form has no media type but JSON.';
  const parts = partsOf(schema, lookup);
  const isDocument = typeNamesOf(parts).has('object') || nestedMember(parts, lookup) !== undefined;
  return isDocument ? `An object goes as JSON, not as ${JSON.stringify(contentType)}.` : undefined;
}
