/** The headers of an answer as the values that a description speaks of, for who judges answers: on the way all are text. */

import type { Response, Schemas } from '@openapi-counterpart/openapi/model';
import { decodeParameters, type HeaderValue } from '@openapi-counterpart/runtime';
import { headerEncodings } from './emitters/parameter-encoding.js';

/**
 * Headers that are not described, and texts that are not as described, stay text for validation to judge.
 * @param headers By name in lower case.
 */
export function typedHeaders(
  headers: Readonly<Record<string, string>>,
  response: Response | undefined,
  schemas: Schemas,
): Record<string, HeaderValue> {
  // The lines of cookies are no list with commas.
  const described = response?.headers.filter(({ name }) => name !== 'set-cookie') ?? [];
  const header = (name: string): string | null => headers[name] ?? null;
  const typed = headerEncodings(described, schemas).flatMap((encoding) => {
    try {
      return Object.entries(decodeParameters([encoding], {}, { search: '', header }).header);
    } catch {
      return [];
    }
  });
  // Texts, and what they are decoded to: scalars, and lists and objects of what is in JSON.
  return { ...headers, ...(Object.fromEntries(typed) as Record<string, HeaderValue>) };
}
