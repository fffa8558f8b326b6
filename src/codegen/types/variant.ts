/**
 * The forms in which one schema travels. A request may leave out what is readOnly and a response what
 * is writeOnly, and a binary string is a `Blob` in a multipart form or as a whole body, but a string
 * inside JSON. Most schemas are the same in all forms and have one type.
 */

import { isJsonType } from '@openapi-counterpart/runtime';
import type { Direction } from '@openapi-counterpart/openapi/schema/json-schema';
import type { Kinds } from '../validators/analysis/kinds.js';

export interface Variant {
  readonly direction: Direction;
  /** Whether binary strings are files rather than text. */
  readonly hasFiles: boolean;
  /** What a schema's name ends with in this form, unless it is the first of `variants` that is used. */
  readonly suffix: string;
}

export const received: Variant = { direction: 'response', hasFiles: false, suffix: 'Response' };
const sent: Variant = { direction: 'request', hasFiles: false, suffix: 'Request' };
const uploaded: Variant = { direction: 'request', hasFiles: true, suffix: 'Form' };
const downloaded: Variant = { direction: 'response', hasFiles: true, suffix: 'File' };

/** All forms; the plain name of a schema means the first of them that the description uses. */
export const variants: readonly Variant[] = [received, sent, uploaded, downloaded];

/** The form of parameters and headers, which are text. */
export function textVariant(direction: Direction): Variant {
  return direction === 'request' ? sent : received;
}

/** The form of a body of a media type; `kinds` are those that its schema accepts. */
export function bodyVariant(direction: Direction, mediaType: string, kinds: Kinds): Variant {
  if (!hasFiles(mediaType, kinds)) return textVariant(direction);
  return direction === 'request' ? uploaded : downloaded;
}

function hasFiles(mediaType: string, kinds: Kinds): boolean {
  const type = (mediaType.split(';')[0] ?? mediaType).trim().toLowerCase();
  if (type.startsWith('multipart/')) return true;
  if (isJsonType(type) || type.startsWith('text/')) return false;
  if (type === 'application/x-www-form-urlencoded') return false;
  // Any other body is bytes where its schema is a string; an object is one, whatever writes it down.
  return kinds.size === 1 && kinds.has('string');
}
