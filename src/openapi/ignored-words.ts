/** Finds the words of a description that have no effect on what is generated. */

import type { DiagnosticCode } from './diagnostics.js';
import type { Kind } from './document-kinds.js';
import { hasFields, hasItems } from './complete-media-types.js';
import { entriesOf, isObject, stringAt, type Json, type JsonObject } from './json.js';
import { unknownKeywords } from './schema/check-schema.js';
import { isKnownFormat } from './schema/formats.js';
import { isAssertion } from './schema/keywords.js';

/** A word without effect, and why. */
export interface IgnoredWord {
  readonly code: DiagnosticCode;
  /** The members of the object that lead to it. */
  readonly path: readonly string[];
  readonly message: string;
}

/** Members of OpenAPI's objects that nothing is generated from. */
const ignoredMembers: Partial<Readonly<Record<Kind, readonly string[]>>> = {
  encoding: ['encoding', 'headers', 'itemEncoding', 'prefixEncoding'],
  response: ['links'],
};

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
      return ignoredDialect(node);
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
    default:
      return (ignoredMembers[kind] ?? []).filter((key) => key in node).map((key) => ignored([key]));
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

function ignoredDialect({ jsonSchemaDialect: dialect }: JsonObject): IgnoredWord[] {
  const isOther = typeof dialect === 'string' && !dialects.test(dialect);
  return isOther
    ? [
        ignored(
          ['jsonSchemaDialect'],
          'Schemas are read as JSON Schema 2020-12, whatever this says.',
        ),
      ]
    : [];
}

/** Names of components, which tell no type, have no slash. */
function ignoredInMediaType(type: string, media: JsonObject): IgnoredWord[] {
  if (!type.includes('/')) return [];
  const words = [
    ...(hasItems(type) ? [] : ['itemSchema']),
    ...(hasFields(type) ? [] : ['encoding']),
    'itemEncoding',
    'prefixEncoding',
  ];
  return words
    .filter((key) => key in media)
    .map((key) =>
      ignored([type, key], `${JSON.stringify(key)} has no effect on bodies of the type ${type}.`),
    );
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
  const style = stringAt(parameter, 'style');
  const kinds = typesOf(parameter['schema']);
  const undefinedKind = kinds.find(
    (kind) => style !== undefined && isUndefined(style, kind, parameter),
  );
  if (style === undefined || undefinedKind === undefined) return [];
  const message = `OpenAPI does not define the style ${style} for a value of the type ${undefinedKind}.`;
  return [{ code: 'counterpart/undefined-style', path: ['style'], message }];
}

/** The types that a schema names itself. */
function typesOf(schema: Json | undefined): string[] {
  const type = isObject(schema) ? schema['type'] : undefined;
  return [type].flat().filter((name) => typeof name === 'string' && name !== 'null') as string[];
}

/** The cells of OpenAPI's table of styles that say n/a. */
function isUndefined(style: string, kind: string, { explode }: JsonObject): boolean {
  switch (style) {
    case 'deepObject':
      return kind !== 'object';
    case 'spaceDelimited':
    case 'pipeDelimited':
      return (kind !== 'array' && kind !== 'object') || explode === true;
    default:
      return false;
  }
}

function ignoredKeywords(schema: JsonObject, is30: boolean): IgnoredWord[] {
  if (is30 && typeof schema['$ref'] === 'string') return ignoredSiblings(schema);
  const { format } = schema;
  const unknown = unknownKeywords(schema)
    .filter((keyword) => keyword !== 'nullable')
    .map((keyword): IgnoredWord => {
      const isDynamic = dynamic.has(keyword);
      const code = isDynamic ? 'counterpart/dynamic-reference' : 'counterpart/ignored-keyword';
      return {
        code,
        path: [keyword],
        message: `The keyword ${JSON.stringify(keyword)} is not asserted.`,
      };
    });
  const annotations = Object.keys(schema)
    .filter((keyword) => ignoredAnnotations.has(keyword))
    .map((keyword) => ignored([keyword]));
  const words = [...unknown, ...annotations];
  if (typeof format !== 'string' || isKnownFormat(format)) return words;
  const message = `The format ${JSON.stringify(format)} is not asserted.`;
  return [...words, { code: 'counterpart/unknown-format', path: ['format'], message }];
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
