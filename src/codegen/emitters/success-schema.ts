/** Finds the schema of an operation's success. */

import type { Operation, Schema } from '@openapi-counterpart/openapi/model';
import { isJsonType } from '@openapi-counterpart/runtime';

/** The schema of the only success, where that is JSON. */
export function successSchema({ responses }: Operation): Schema | undefined {
  const successes = responses.filter(({ status }) => status.startsWith('2'));
  const [media, ...others] = successes.flatMap(({ content }) => content);
  const isOnly = successes.length === 1 && others.length === 0;
  return isOnly && media !== undefined && isJsonType(media.type) ? media.schema : undefined;
}
