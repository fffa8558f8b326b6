/** Chooses what reads and writes the JSON of an operation. */

import type { JsonCodec } from './exact-json.js';
import type { ClientOperation } from './operation.js';

/** @param status Of the answer that is read. */
export function jsonOf(operation: ClientOperation, status?: number): JsonCodec {
  return operation.json?.(operation, status) ?? JSON;
}
