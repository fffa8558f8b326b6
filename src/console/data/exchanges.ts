/** The log of exchanges as it grows: the newest page of it first, then the stream of what follows. */

import { signal } from '@preact/signals';
import { clearExchanges, listExchanges } from '../../../generated/admin-api/client.js';
import type { Exchange } from '../../../generated/admin-api/types.js';
import { ask, client } from './client.js';
import { refresh, refreshSoon } from './state.js';

/** Newest first. */
export const exchanges = signal<readonly Exchange[]>([]);
export const isConnected = signal(false);

/** More than the page shows at once is of no use, and costs memory. */
const longest = 1000;

/** How long to wait before the stream is opened again, in milliseconds. */
const pause = 1000;

/** Follows the log for as long as the page is open. */
export async function follow(): Promise<never> {
  for (;;) {
    try {
      await readStream();
    } catch {
      // The page shows that the connection is gone.
    }
    isConnected.value = false;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Opens the stream before it reads the page, so that nothing between the two is missed. */
async function readStream(): Promise<void> {
  const headers = { accept: 'text/event-stream' };
  const stream = await ask(listExchanges(client, {}, { headers }));
  if (!(Symbol.asyncIterator in stream)) throw new TypeError('The answer is no stream.');
  const page = await ask(listExchanges(client, { query: { limit: 500 } }));
  if ('exchanges' in page) exchanges.value = page.exchanges.toReversed();
  isConnected.value = true;
  void refresh();
  for await (const { data } of stream) {
    add(data);
    refreshSoon();
  }
}

function add(exchange: Exchange): void {
  if (exchanges.value.some(({ id }) => id === exchange.id)) return;
  exchanges.value = [exchange, ...exchanges.value].slice(0, longest);
}

/** @throws RefusedError */
export async function clear(): Promise<void> {
  await ask(clearExchanges(client));
  exchanges.value = [];
}

/** How many things in it do not match the description. */
export function issuesOf({ request, response }: Exchange): number {
  return request.issues.length + (response?.issues.length ?? 0);
}
