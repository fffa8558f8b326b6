/** Examples of changes: what the pages show and the tests prove. */

import type { Direction } from '../../../../src/openapi/diff/change.js';
import type { ChangeCode } from '../../../../src/openapi/diff/codes.js';
import type { Json, JsonObject } from '../../../../src/openapi/json.js';

/** A change of a schema. Whichever message the schema stands in, its effect is the same. */
export interface SchemaExample {
  readonly code: ChangeCode;
  readonly old: JsonObject;
  readonly new: JsonObject;
  /** A value that the old schema accepts and the new one refuses: the proof that it narrows. */
  readonly onlyOld?: Json;
  /** A value that the new schema accepts and the old one refuses: the proof that it widens. */
  readonly onlyNew?: Json;
  /** For a change that does neither: a value that the change is about, and both accept. */
  readonly both?: Json;
}

/** Two descriptions that mean the same. */
export interface UnchangedPair {
  readonly name: string;
  readonly old: JsonObject;
  readonly new: JsonObject;
}

/** One request, and what the handler answers. */
export interface Exchange {
  readonly method: string;
  /** Path and query, in place of the example's own path. */
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The base URL that a client of the description calls it at, where the change is about that. */
  readonly server?: string;
  /** Sent as JSON unless the headers say otherwise. */
  readonly body?: Json;
  readonly answer: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, number>>;
    readonly body?: Json;
    readonly contentType?: string;
  };
}

/** A change of an operation, told by its path item. */
export interface OperationExample {
  readonly code: ChangeCode;
  readonly direction: Direction;
  /** Path templates; the example's own number is put in front of them. */
  readonly path?: { readonly old: string; readonly new: string };
  /** The path items; none where there is no operation. */
  readonly old: JsonObject | undefined;
  readonly new: JsonObject | undefined;
  /** What a server of the old description takes, and one of the new one refuses. */
  readonly onlyOld?: Exchange;
  /** What a server of the new description takes, and one of the old one refuses. */
  readonly onlyNew?: Exchange;
  /** For a change that does neither: an exchange that both take. */
  readonly both?: Exchange;
}

export const ok: JsonObject = { '200': { description: 'Done.' } };

export function jsonOf(schema: Json): JsonObject {
  return { 'application/json': { schema } };
}
