/** The log of exchanges as server-sent events. */

import { eventStream } from '../http/event-stream.js';
import type { Exchange, ExchangeLog } from './log.js';
import { maskExchange } from './mask-exchange.js';

/** @param after Id of the last exchange that the reader has seen: it is sent those since as well. */
export function streamExchanges(
  log: ExchangeLog,
  after: string | null,
): ReadableStream<Uint8Array> {
  return eventStream('exchanges between Vercel and the partner', (send) => {
    for (const exchange of since(log, after)) send(eventOf(exchange, log));
    return log.listen((exchange) => send(eventOf(exchange, log)));
  });
}

function since(log: ExchangeLog, after: string | null): readonly Exchange[] {
  if (after === null) return [];
  const all = log.all();
  // All of them where the id is not in the log: it was dropped, or the log was cleared.
  return all.slice(all.findIndex(({ id }) => id === after) + 1);
}

function eventOf(exchange: Exchange, { secrets }: ExchangeLog): string {
  const shown = maskExchange(exchange, secrets);
  return `id: ${exchange.id}\nevent: exchange\ndata: ${JSON.stringify(shown)}`;
}
