/** Names of media types as types. */

import { isRange } from '@openapi-counterpart/runtime';
import { stringLiteral, templateText } from '../code/escape.js';

/** The type of a media type's name: of a range all names that it covers. */
export function mediaTypeName(type: string): string {
  if (!isRange(type)) return stringLiteral(type);
  return `\`${type.split('*').map(templateText).join('${string}')}\``;
}
