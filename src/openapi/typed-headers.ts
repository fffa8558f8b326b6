/** Headers as values of the types that a description gives them: on the way all are text. */

import type { HeaderValue } from '@openapi-counterpart/runtime';
import type { Response, Schemas } from './model.js';
import { flatSchema, typesOf } from './schema/flat-schema.js';

/** @param headers By name in lower case. */
export function typedHeaders(
  headers: Readonly<Record<string, string>>,
  response: Response | undefined,
  schemas: Schemas,
): Record<string, HeaderValue> {
  const typed: Record<string, HeaderValue> = { ...headers };
  for (const { name, schema } of response?.headers ?? []) {
    const text = headers[name];
    if (text !== undefined) typed[name] = valueOf(text, typesOf(flatSchema(schema, schemas)));
  }
  return typed;
}

function valueOf(text: string, types: readonly string[]): HeaderValue {
  const isNumber = types.includes('integer') || types.includes('number');
  if (isNumber && text.trim() !== '' && !Number.isNaN(Number(text))) return Number(text);
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}
