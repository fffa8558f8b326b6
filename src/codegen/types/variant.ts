/**
 * The forms in which one schema travels. A request may leave out what is readOnly and a response what
 * is writeOnly, what the API says may have values of enums that were added later, and a binary string
 * is a `Blob` in a multipart form or as a whole body, but a string inside JSON. Most schemas are the
 * same in all forms and have one type.
 */

import { isJsonType } from '@openapi-counterpart/runtime';
import type { Direction } from '@openapi-counterpart/openapi/schema/json-schema';
import type { Kinds } from '../validators/analysis/kinds.js';

/** Who sends the request: a client of the API, or the API itself, as a webhook or a callback. */
export type Caller = 'client' | 'api';

/** Who sends the requests of path items, by where these stand. */
export const callers = { paths: 'client', webhooks: 'api', callbacks: 'api' } as const;

export interface Variant {
  readonly direction: Direction;
  readonly caller: Caller;
  /** Whether binary strings are files rather than text. */
  readonly hasFiles: boolean;
  /** What a schema's name ends with in this form, unless it is the first of `variants` that is used. */
  readonly suffix: string;
}

type Form = readonly [Direction, Caller, hasFiles: boolean, suffix: string];

const forms: readonly Form[] = [
  ['response', 'client', false, 'Response'],
  ['request', 'client', false, 'Request'],
  ['request', 'client', true, 'Form'],
  ['response', 'client', true, 'File'],
  ['request', 'api', false, 'Call'],
  ['response', 'api', false, 'Reply'],
  ['request', 'api', true, 'CallForm'],
  ['response', 'api', true, 'ReplyFile'],
];

/** All forms; the plain name of a schema mostly means the first of them that the description uses. */
export const variants: readonly Variant[] = forms.map(([direction, caller, hasFiles, suffix]) => ({
  direction,
  caller,
  hasFiles,
  suffix,
}));

/** What a client of the API is answered. */
export const received = variantOf('response', 'client', false);

/** Whether the API sends it, and a client reads it. */
export function isFromApi({ caller, direction }: Pick<Variant, 'caller' | 'direction'>): boolean {
  return (caller === 'client') === (direction === 'response');
}

/** The form of parameters and headers, which are text. */
export function textVariant(direction: Direction, caller: Caller): Variant {
  return variantOf(direction, caller, false);
}

/** The form of a body of a media type; `kinds` are those that its schema accepts. */
export function bodyVariant(
  direction: Direction,
  caller: Caller,
  mediaType: string,
  kinds: Kinds,
): Variant {
  return variantOf(direction, caller, travelsAsFiles(mediaType, kinds));
}

function variantOf(direction: Direction, caller: Caller, hasFiles: boolean): Variant {
  const found = variants.find(
    (variant) =>
      variant.direction === direction && variant.caller === caller && variant.hasFiles === hasFiles,
  );
  if (found === undefined) throw new Error('There is a form of each kind.');
  return found;
}

function travelsAsFiles(mediaType: string, kinds: Kinds): boolean {
  const type = (mediaType.split(';')[0] ?? mediaType).trim().toLowerCase();
  if (type.startsWith('multipart/')) return true;
  if (isJsonType(type) || type.startsWith('text/')) return false;
  if (type === 'application/x-www-form-urlencoded') return false;
  // Any other body is bytes where its schema is a string; an object is one, whatever writes it down.
  return kinds.size === 1 && kinds.has('string');
}
