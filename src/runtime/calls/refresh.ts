/** A client that gets new credentials when the server no longer takes the old ones. */

import { abortable } from '../abortable.js';
import type { AnyResult, CallInput, CallOptions, Client } from '../client.js';
import type { ClientOperation } from '../operation.js';
import { conclude, isRepeatable, outcomeOf, refreshErrors } from './repeat.js';

/**
 * After an answer with 401 refreshes the credentials and calls again, once. Calls that were sent before a
 * refresh ended share it, its failure too, which retries around this client do not try again.
 * @param refresh Changes what the client's credentials, given as a function, return. What it throws,
 * the calls that wait for it throw. It gets the client without refreshes: one of its calls through the other
 * that needs credentials would wait for itself, while operations without security do not wait.
 */
export function withRefresh<Api extends string>(
  client: Client<Api>,
  refresh: (client: Client<Api>) => unknown,
): Client<Api> {
  let latest: Promise<void> | undefined;
  let isRefreshing = false;

  async function refreshOnce(): Promise<void> {
    isRefreshing = true;
    try {
      // In a turn of its own, when it counts as begun for the calls that it makes.
      await Promise.resolve(client).then(refresh);
    } catch (error) {
      if (error instanceof Error) refreshErrors.add(error);
      throw error;
    } finally {
      isRefreshing = false;
    }
  }

  async function call<Result extends AnyResult>(
    operation: ClientOperation,
    input: CallInput,
    options?: CallOptions,
  ): Promise<Result> {
    const signal = options?.signal;
    const isOpen = operation.security.every(({ length }) => length === 0);
    if (isRefreshing && isOpen) return client.call(operation, input, options);
    if (isRefreshing) await abortable(async () => latest, signal);
    // Whatever was refreshed after the call was sent holds for it, a failure too.
    const before = latest;
    const outcome = await outcomeOf(client.call<Result>(operation, input, options));
    if (outcome.response?.status !== 401 || !isRepeatable(input)) return conclude(outcome);
    await abortable(async () => {
      if (before === latest) latest = refreshOnce();
      await latest;
    }, signal);
    return client.call(operation, input, options);
  }

  return { api: client.api, call };
}
