/** Finds bodies that no schema is held against: those that travel as bytes or text, whatever is said of them. */

import { isRange, kindOf } from '@openapi-counterpart/runtime';
import { isMultipart } from './complete-media-types.js';
import { diagnose, type Diagnostic } from './diagnostic.js';
import { positionOfKey } from './locate.js';
import type { LocatedObject, Lookup } from './lookup.js';
import { childPointer } from './schema/pointers.js';
import { isAssertion } from './schema/keywords.js';
import { partsOf, typeNamesOf } from './value-kinds.js';

/** Of the media types of an answer, where forms are texts, or of a request. */
export function checkUnread(
  media: LocatedObject,
  type: string,
  isAnswer: boolean,
  lookup: Lookup,
): Diagnostic[] {
  const how = handedOverAs(type, isAnswer);
  if (how === undefined || !('schema' in media.node) || 'itemSchema' in media.node) return [];
  const parts = partsOf(lookup.child(media, 'schema'), lookup);
  const types = typeNamesOf(parts);
  const isUnread =
    how === 'bytes'
      ? parts.some(({ node }) => Object.keys(node).some((key) => asksMore(key, node[key])))
      : types.has('object') || types.has('array');
  const isOfParts = isMultipart(type) && types.size === 1 && types.has('array');
  if (!isUnread || isOfParts) return [];
  const message = `Bodies of the type ${type} are given as ${how}, and not held against the schema.`;
  const position = positionOfKey(media.document.source, childPointer(media.pointer, 'schema'));
  return [diagnose('counterpart/unread-schema', message, position)];
}

/** What users get in place of a value that a schema could say something of; nothing where they get one. */
function handedOverAs(type: string, isAnswer: boolean): 'bytes' | 'text' | undefined {
  switch (kindOf(type)) {
    case 'bytes':
      // What comes is read as it says that it is.
      return isRange(type) && /^\s*(\*|application)\//i.test(type) ? undefined : 'bytes';
    case 'text':
      return 'text';
    case 'urlencoded':
      return isAnswer ? 'text' : undefined;
    default:
      return undefined;
  }
}

const inPlace: ReadonlySet<string> = new Set(['$ref', 'allOf', 'anyOf', 'oneOf']);

/** Whether a keyword says more of a body than that it is bytes, or any text. */
function asksMore(keyword: string, value: unknown): boolean {
  if (!isAssertion(keyword) || inPlace.has(keyword)) return false;
  if (keyword === 'type')
    return [value].flat().some((name) => name !== 'string' && name !== 'null');
  return keyword !== 'format';
}
