/** What an answer says: whether it is a success, and what its body holds. */

import { isObject } from '@openapi-counterpart/runtime';
import type { Exchange } from '../model.js';

export function succeeded({ status }: Exchange): boolean {
  return status !== null && status >= 200 && status < 300;
}

/** Refused as a client's mistake. */
export function isRefused({ status }: Exchange): boolean {
  return status !== null && status >= 400 && status < 500;
}

/** The server failed, or did not answer at all. */
export function isFailure({ status }: Exchange): boolean {
  return status === null || status >= 500;
}

/** What came, in a sentence without ids: they are others each time. */
export function describe({ case: { operationId }, status, failure }: Exchange): string {
  return status === null
    ? `${operationId} got no answer: ${failure ?? 'unknown'}.`
    : `${operationId} was answered with ${status}.`;
}

export function listAt(body: unknown, key: string): readonly Readonly<Record<string, unknown>>[] {
  const value = isObject(body) ? body[key] : undefined;
  return Array.isArray(value) ? value.filter(isObject) : [];
}
