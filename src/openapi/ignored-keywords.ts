/** Finds the keywords of a schema that have no effect on what is generated. */

import { ignored, isOtherDialect, besideReference, type IgnoredWord } from './ignored-word.js';
import { isArray, isObject, type Json, type JsonObject } from './json.js';
import { isBinaryEncoding } from './schema/bytes.js';
import { ASSERTED_FORMATS, isAssertedFormat, isKnownFormat } from './schema/formats.js';
import type { JsonKind } from './schema/json-schema.js';
import { isRead, KEYWORDS } from './schema/keywords.js';

/** Annotations that other readers act on, and what is done with them here. */
const annotations: ReadonlyMap<string, string> = new Map([
  ['contentEncoding', 'Texts are given as they are, and not held against "contentEncoding".'],
  ['contentSchema', 'Texts are given as they are, and not held against "contentSchema".'],
  ['xml', '"xml" has no effect on what is generated.'],
]);

/** Keywords whose meaning depends on the way that led to a schema. */
const dynamic: ReadonlySet<string> = new Set([
  '$dynamicAnchor',
  '$dynamicRef',
  '$recursiveAnchor',
  '$recursiveRef',
]);

/** Keywords that only change what another says, with those of which one is needed. */
const partners: ReadonlyMap<string, readonly string[]> = new Map([
  ['if', ['then', 'else']],
  ['then', ['if']],
  ['else', ['if']],
  ['minContains', ['contains']],
  ['maxContains', ['contains']],
]);

/** Until OpenAPI 3.0 these are said of a bound. */
const exclusive: ReadonlyMap<string, string> = new Map([
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
]);

const compositions: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf']);

/** Of one schema object; schemas inside it are not entered. */
export function ignoredKeywords(schema: JsonObject, is30: boolean): IgnoredWord[] {
  if (is30 && typeof schema['$ref'] === 'string') return besideReference(schema, isRemark);
  const words: IgnoredWord[] = [];
  for (const keyword of Object.keys(schema)) {
    const word = ignoredKeyword(schema, keyword);
    if (word !== undefined) words.push(word);
  }
  if ('const' in schema || 'enum' in schema) words.push(...largeNumbers(schema));
  return words;
}

function isRemark(keyword: string): boolean {
  const isKnown = KEYWORDS.has(keyword) || keyword.startsWith('x-');
  return isKnown && !isRead(keyword);
}

function ignoredKeyword(schema: JsonObject, keyword: string): IgnoredWord | undefined {
  const known = KEYWORDS.get(keyword);
  if (known === undefined) return unknownWord(keyword);
  const { type } = schema;
  if (known.of !== undefined && type !== undefined && !allows(type, known.of)) {
    return ofOther(keyword, type);
  }
  if (known.role === 'annotation') return ignoredAnnotation(schema, keyword);
  switch (keyword) {
    case 'discriminator':
      return ignoredDiscriminator(schema);
    case 'format':
      return unknownFormat(schema);
    default:
      return withoutPartner(schema, keyword);
  }
}

function unknownWord(keyword: string): IgnoredWord | undefined {
  if (keyword === 'nullable' || keyword.startsWith('x-')) return undefined;
  return {
    code: dynamic.has(keyword) ? 'counterpart/dynamic-reference' : 'counterpart/ignored-keyword',
    path: [keyword],
    message: `The keyword ${JSON.stringify(keyword)} is not asserted.`,
  };
}

function ofOther(keyword: string, type: Json): IgnoredWord {
  const message = `The keyword ${JSON.stringify(keyword)} says nothing of values of the type ${namesOf(type)}.`;
  return { code: 'counterpart/ignored-keyword', path: [keyword], message };
}

function namesOf(type: Json): string {
  return [type].flat().map(String).join(' or ');
}

/** Whether values of a kind are among those that `type` allows. */
function allows(type: Json, kind: JsonKind): boolean {
  if (isArray(type)) return type.some((one) => allows(one, kind));
  return type === kind || (kind === 'number' && type === 'integer');
}

function ignoredAnnotation(schema: JsonObject, keyword: string): IgnoredWord | undefined {
  const message = annotations.get(keyword);
  if (message !== undefined) {
    return isBinaryEncoding(schema[keyword]) ? undefined : ignored([keyword], message);
  }
  return isOtherDialect(schema, keyword) ? ignored([keyword]) : undefined;
}

function withoutPartner(schema: JsonObject, keyword: string): IgnoredWord | undefined {
  const bound = schema[keyword] === true ? exclusive.get(keyword) : undefined;
  const needed = bound === undefined ? partners.get(keyword) : [bound];
  if (needed !== undefined && !needed.some((partner) => partner in schema)) {
    const names = needed.map((partner) => JSON.stringify(partner)).join(' or ');
    return ignored([keyword], `${JSON.stringify(keyword)} has no effect without ${names}.`);
  }
  const isEmpty =
    compositions.has(keyword) && isArray(schema[keyword]) && schema[keyword].length === 0;
  return isEmpty
    ? ignored([keyword], `An empty ${JSON.stringify(keyword)} has no effect.`)
    : undefined;
}

function unknownFormat({ format, type }: JsonObject): IgnoredWord | undefined {
  if (typeof format !== 'string') return undefined;
  const said = `The format ${JSON.stringify(format)} is not asserted`;
  if (!isKnownFormat(format)) return unasserted(`${said}.`);
  if (type === undefined || !isAssertedFormat(format)) return undefined;
  const kind = ASSERTED_FORMATS[format] === 'string' ? 'string' : 'number';
  if (allows(type, kind)) return undefined;
  return unasserted(`${said} of values of the type ${namesOf(type)}.`);
}

function unasserted(message: string): IgnoredWord {
  return { code: 'counterpart/unknown-format', path: ['format'], message };
}

/** A discriminator tells alternatives apart, and schemas that refer to its own in `allOf` are none. */
function ignoredDiscriminator(schema: JsonObject): IgnoredWord | undefined {
  if (!isObject(schema['discriminator']) || 'oneOf' in schema || 'anyOf' in schema)
    return undefined;
  const message = 'A "discriminator" has no effect where no "oneOf" or "anyOf" lists alternatives.';
  return ignored(['discriminator'], message);
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
