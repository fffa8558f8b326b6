/** What an answer says: whether it is a success, and what its body holds. */

import type { Exchange } from './model.js';

export function succeeded({ status }: Exchange): boolean {
  return status !== null && status >= 200 && status < 300;
}

/** What came, in half a sentence. */
export function describe({ case: { method, path }, status, failure }: Exchange): string {
  return status === null
    ? `${method} ${path} got no answer: ${failure ?? 'unknown'}.`
    : `${method} ${path} was answered with ${status}.`;
}

export function listAt(body: unknown, key: string): readonly Readonly<Record<string, unknown>>[] {
  const value = isRecord(body) ? body[key] : undefined;
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
