/** Names of media types as types, and how a body of one travels. */

import { isJsonType } from '@openapi-counterpart/runtime';
import { stringLiteral, templateText } from '../code/escape.js';

/** Whether a media type stands for many, such as `image/*`. */
export function isRange(type: string): boolean {
  return type.includes('*');
}

/** The type of a media type's name: of a range all names that it covers. */
export function mediaTypeName(type: string): string {
  if (!isRange(type)) return stringLiteral(type);
  return `\`${type.split('*').map(templateText).join('${string}')}\``;
}

/** How a body travels through fetch where it is not one JSON value or form. */
export type BodyKind = 'json' | 'form' | 'text' | 'stream' | 'binary';

export function bodyKind(type: string): BodyKind {
  if (isJsonType(type)) return 'json';
  if (type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data') return 'form';
  const streams = ['text/event-stream', 'application/jsonl', 'application/x-ndjson'];
  if (streams.includes(type)) return 'stream';
  return type.startsWith('text/') ? 'text' : 'binary';
}
