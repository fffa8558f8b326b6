/** A client that gets new credentials when the server no longer takes the old ones. */

import type { AnyResult, CallInput, CallOptions, Client } from '../client.js';
import type { ClientOperation } from '../operation.js';
import { conclude, isRepeatable, outcomeOf } from './repeat.js';

/**
 * After an answer with 401 refreshes the credentials and calls again, once. Calls that are refused
 * together share one refresh, and one that was sent with older credentials makes none.
 * @param refresh Changes what the client's credentials, given as a function, return. What it throws,
 * the calls that wait for it throw.
 */
export function withRefresh<Api extends string>(
  client: Client<Api>,
  refresh: () => unknown,
): Client<Api> {
  let current: object = {};
  let refreshing: Promise<void> | undefined;

  async function refreshOnce(): Promise<void> {
    try {
      await refresh();
      current = {};
    } finally {
      refreshing = undefined;
    }
  }

  async function call<Result extends AnyResult>(
    operation: ClientOperation<Result>,
    input: CallInput,
    options?: CallOptions,
  ): Promise<Result> {
    await refreshing;
    const used = current;
    const outcome = await outcomeOf(client.call(operation, input, options));
    if (outcome.response?.status !== 401 || !isRepeatable(input)) return conclude(outcome);
    if (used === current) await (refreshing ??= refreshOnce());
    options?.signal?.throwIfAborted();
    return client.call(operation, input, options);
  }

  return { api: client.api, call };
}
