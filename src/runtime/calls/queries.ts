/** What generated options for TanStack Query are made of: keys that stay the same, and functions that throw refusals. */

import { isPlainObject } from '../json.js';
import { dataOf, type AnyResult, type CallOptions, type DataOf } from '../client.js';

/** The data of a query, which must not be undefined: null where an answer has no body. */
export type QueryData<Result extends AnyResult> =
  Exclude<DataOf<Result>, undefined> | (undefined extends DataOf<Result> ? null : never);

export interface QueryOptions<Key extends readonly unknown[], Data> {
  readonly queryKey: Key;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
}

export interface MutationOptions<Input, Data> {
  readonly mutationKey: readonly [api: string, operation: string];
  readonly mutationFn: (input: Input) => Promise<Data>;
}

/** `Key` may carry tags of TanStack's, which are there for the compiler only. */
export function queryOptions<Key extends readonly unknown[], Result extends AnyResult>(
  call: (options: CallOptions) => Promise<Result>,
  ...key: readonly [api: string, operation: string, input: object]
): QueryOptions<Key, QueryData<Result>> {
  return {
    // The generated type says what the key is, and tags it.
    queryKey: hashable(key) as readonly unknown[] as Key,
    queryFn: async ({ signal }) => queryData(await call({ signal })),
  };
}

/**
 * Options of TanStack Query for an operation that changes something; its variables are the operation's input.
 * A refusal rejects the mutation with the error that `dataOf` throws.
 */
export function mutationOptions<Input, Result extends AnyResult>(
  call: (input: Input) => Promise<Result>,
  ...mutationKey: readonly [api: string, operation: string]
): MutationOptions<Input, QueryData<Result>> {
  return { mutationKey, mutationFn: async (input) => queryData(await call(input)) };
}

/** TanStack Query writes keys as JSON, in which bigints have no place: what differs still differs as text. */
function hashable(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(hashable);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hashable(item)]));
}

/** @throws ResultError for a declared refusal. */
function queryData<Result extends AnyResult>(result: Result): QueryData<Result> {
  const data: unknown = dataOf(result) ?? null;
  // As the type says: what the answer holds, else null.
  return data as QueryData<Result>;
}
