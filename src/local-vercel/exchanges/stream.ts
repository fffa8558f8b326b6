/** The log of exchanges as server-sent events. */

import type { Exchange, ExchangeLog } from './log.js';
import { maskExchange } from './mask-exchange.js';

/** How often a comment is sent to keep the connection open, in milliseconds. */
const keepAliveInterval = 15_000;

/** The connection of a reader that is further behind than this many messages is closed. */
const longestQueue = 1000;

/** @param after Id of the last exchange that the reader has seen: it is sent those since as well. */
export function streamExchanges(
  log: ExchangeLog,
  after: string | null,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end: (() => void) | undefined;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const send = (text: string): void => {
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) >= -longestQueue) return;
          end?.();
          controller.close();
        };
        const stopListening = log.listen((exchange) => send(eventOf(exchange)));
        const timer = setInterval(() => send(': still here\n\n'), keepAliveInterval).unref();
        end = () => {
          stopListening();
          clearInterval(timer);
        };
        send(': exchanges between Vercel and the partner\n\n');
        for (const exchange of since(log, after)) send(eventOf(exchange));
      },
      cancel: () => end?.(),
    },
    new CountQueuingStrategy({ highWaterMark: 1 }),
  );
}

function since(log: ExchangeLog, after: string | null): readonly Exchange[] {
  if (after === null) return [];
  const all = log.all();
  // All of them where the id is not in the log: it was dropped, or the log was cleared.
  return all.slice(all.findIndex(({ id }) => id === after) + 1);
}

function eventOf(exchange: Exchange): string {
  return `id: ${exchange.id}\nevent: exchange\ndata: ${JSON.stringify(maskExchange(exchange))}\n\n`;
}
