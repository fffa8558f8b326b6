/** Finds the words of a description that have no effect on what is generated. */

import type { DiagnosticCode } from './diagnostics.js';
import type { Kind } from './document-kinds.js';
import { isObject, type JsonObject } from './json.js';
import { unknownKeywords } from './schema/check-schema.js';
import { isKnownFormat } from './schema/formats.js';
import { isAssertion } from './schema/keywords.js';

/** A word without effect, and why. */
export interface IgnoredWord {
  readonly code: DiagnosticCode;
  /** The member of the object that holds it. */
  readonly key: string;
  readonly message: string;
}

/** Members of OpenAPI's objects that nothing is generated from. */
const ignoredMembers: Partial<Readonly<Record<Kind, readonly string[]>>> = {
  response: ['links'],
};

/** Keywords whose meaning depends on the way that led to a schema. */
const dynamic: ReadonlySet<string> = new Set([
  '$dynamicAnchor',
  '$dynamicRef',
  '$recursiveAnchor',
  '$recursiveRef',
]);

/** The words of one object that have no effect; of the objects inside it nothing is said. */
export function ignoredWords(node: JsonObject, kind: Kind, is30: boolean): IgnoredWord[] {
  if (kind === 'schema') return ignoredKeywords(node, is30);
  return (ignoredMembers[kind] ?? [])
    .filter((key) => isObject(node[key]))
    .map((key) => ({
      code: 'counterpart/ignored-member',
      key,
      message: `${JSON.stringify(key)} has no effect on what is generated.`,
    }));
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
        key: keyword,
        message: `The keyword ${JSON.stringify(keyword)} is not asserted.`,
      };
    });
  if (typeof format !== 'string' || isKnownFormat(format)) return unknown;
  const message = `The format ${JSON.stringify(format)} is not asserted.`;
  return [...unknown, { code: 'counterpart/unknown-format', key: 'format', message }];
}

function ignoredSiblings(schema: JsonObject): IgnoredWord[] {
  return Object.keys(schema)
    .filter((key) => key !== '$ref' && (isAssertion(key) || key === 'nullable'))
    .map((key) => ({
      code: 'counterpart/ignored-sibling',
      key,
      message: `${JSON.stringify(key)} stands beside a $ref, where OpenAPI 3.0 ignores it.`,
    }));
}
