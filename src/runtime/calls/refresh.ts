/** A client that gets new credentials when the server no longer takes the old ones. */

import { abortable } from '../abortable.js';
import type { AnyResult, CallInput, CallOptions, Client } from '../client.js';
import type { ClientOperation } from '../operation.js';
import { conclude, isRepeatable, outcomeOf } from './repeat.js';

/**
 * After an answer with 401 refreshes the credentials and calls again, once. Calls that are refused
 * together share one refresh, and one that was sent with older credentials makes none.
 * @param refresh Changes what the client's credentials, given as a function, return. What it throws,
 * the calls that wait for it throw. It gets the client without refreshes: one of its calls through the other
 * that needs credentials would wait for itself, while operations without security do not wait.
 */
export function withRefresh<Api extends string>(
  client: Client<Api>,
  refresh: (client: Client<Api>) => unknown,
): Client<Api> {
  let current: object = {};
  let refreshing: Promise<void> | undefined;

  async function refreshOnce(): Promise<void> {
    try {
      // In a turn of its own: one that throws at once would end before it counts as begun.
      await Promise.resolve(client).then(refresh);
      current = {};
    } finally {
      refreshing = undefined;
    }
  }

  async function call<Result extends AnyResult>(
    operation: ClientOperation,
    input: CallInput,
    options?: CallOptions,
  ): Promise<Result> {
    const signal = options?.signal;
    const isOpen = operation.security.every(({ length }) => length === 0);
    if (refreshing && isOpen) return client.call(operation, input, options);
    await abortable(async () => refreshing, signal);
    const used = current;
    const outcome = await outcomeOf(client.call<Result>(operation, input, options));
    if (outcome.response?.status !== 401 || !isRepeatable(input)) return conclude(outcome);
    if (used === current) await abortable(() => (refreshing ??= refreshOnce()), signal);
    return client.call(operation, input, options);
  }

  return { api: client.api, call };
}
