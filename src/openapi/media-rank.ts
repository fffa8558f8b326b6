/** The order of media types where one of several counts, or comes first. */

import { isJsonType } from '@openapi-counterpart/runtime';

/** Plain JSON before JSON by other names, and both before all else. */
export function mediaRank(type: string): number {
  return type === 'application/json' ? 0 : isJsonType(type) ? 1 : 2;
}
