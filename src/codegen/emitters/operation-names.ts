/** The identifiers that the modules of one API share for its operations. */

import type { Description, Operation } from '@openapi-counterpart/openapi/model';
import type { Int64Mode } from '../int64.js';
import type { Caller } from '../types/variant.js';
import type { Typing } from '../types/typing.js';
import { camelCase, NameTable, pascalCase } from '../code/names.js';

export interface NamedOperation {
  readonly operation: Operation;
  /** Function and handler, e.g. `submitInvoice`. */
  readonly name: string;
  /** Prefix of its types, e.g. `SubmitInvoice`. */
  readonly typeName: string;
}

/** Each operation with names of its own, however alike their ids are. */
export function nameOperations(
  operations: readonly Operation[],
  reserved: readonly string[],
): NamedOperation[] {
  // A module that exports `then` is taken for a promise by who awaits its import.
  const names = new NameTable(['then', ...reserved]);
  const typeNames = new NameTable();
  return operations.map((operation) => {
    const name = names.take(camelCase(operation.id));
    return { operation, name, typeName: typeNames.take(pascalCase(name)) };
  });
}

/** Whether a call may do without any input. */
export function isInputOptional({ body, parameters, querystring }: Operation): boolean {
  return ![...parameters, body, querystring].some((part) => part?.isRequired === true);
}

/** As much of a description as it takes to serve it. */
export type ServedDescription = Pick<NamedDescription, 'description' | 'int64' | 'operations'>;

/** The emitted description: its names, shared by client, server and validators. */
export interface NamedDescription {
  readonly apiName: string;
  /** E.g. `Vercel`. */
  readonly prefix: string;
  readonly description: Description;
  /** What users get of whole numbers of 64 bits. */
  readonly int64: Int64Mode;
  /** What its schemas are called and typed in types.ts. */
  readonly typing: Typing;
  /** Who calls the operations. */
  readonly caller: Caller;
  readonly operations: readonly NamedOperation[];
  readonly webhooks: readonly NamedOperation[];
}
