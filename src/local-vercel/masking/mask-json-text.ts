/** Masks secrets in values that hold JSON as text, such as the bodies in a report: known by their names in there. */

import { isObject } from '@openapi-counterpart/runtime';
import { parseJson } from '../parse-json.js';
import type { KnownSecrets } from './known-secrets.js';
import { maskSecrets } from './mask.js';

/**
 * A copy in which secrets are masked, in the JSON in texts too, and wherever they are repeated.
 * @param known Those that came before, which are masked too.
 */
export function maskJsonTexts(value: unknown, known?: KnownSecrets): unknown {
  return fold(maskSecrets(unfold(value), known));
}

/** Under it stands what a text of JSON says. */
const unfolded = '\0json';

function unfold(value: unknown): unknown {
  if (typeof value !== 'string') return mapValue(value, unfold);
  if (!/^\s*[[{]/.test(value)) return value;
  try {
    return { [unfolded]: parseJson(value) };
  } catch {
    return `…(${value.length} characters that cannot be read)`;
  }
}

function fold(value: unknown): unknown {
  if (isObject(value) && unfolded in value) return JSON.stringify(value[unfolded]);
  return mapValue(value, fold);
}

function mapValue(value: unknown, change: (member: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]));
}
