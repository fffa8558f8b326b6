/** The log of exchanges as server-sent events, for whoever watches. */

import type { Exchange, ExchangeLog } from '../exchanges.js';
import { maskExchange } from './mask.js';

/** How often something is sent to keep the connection, in milliseconds. */
const keepAliveInterval = 15_000;

/** A watcher that is further behind than this is let go. */
const longestQueue = 1000;

/** @param after Id of the last exchange that the watcher has seen: it gets those since, too. */
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
  // All of them where it is not known: it fell out of the log, or the log began anew.
  return all.slice(all.findIndex(({ id }) => id === after) + 1);
}

function eventOf(exchange: Exchange): string {
  return `id: ${exchange.id}\nevent: exchange\ndata: ${JSON.stringify(maskExchange(exchange))}\n\n`;
}
