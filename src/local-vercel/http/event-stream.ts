/** Answers that go on: server-sent events, as they happen. */

import type { Incoming, Outgoing } from '@openapi-counterpart/runtime';

/** How often a comment is sent to keep the connection open, in milliseconds. */
const keepAliveInterval = 15_000;

/** The connection of a reader that is further behind than this many messages is closed. */
const longestQueue = 1000;

/** Sends one event: its lines, without the empty one at the end. */
type Send = (event: string) => void;

/**
 * @param begin Sends what the reader is to have first, and each event from then on.
 * Returns what ends that.
 */
export function eventStream(
  comment: string,
  begin: (send: Send) => () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end: (() => void) | undefined;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const send: Send = (event) => {
          controller.enqueue(encoder.encode(`${event}\n\n`));
          if ((controller.desiredSize ?? 0) >= -longestQueue) return;
          end?.();
          controller.close();
        };
        send(`: ${comment}`);
        const stopListening = begin(send);
        const timer = setInterval(() => send(': still here'), keepAliveInterval).unref();
        end = () => {
          stopListening();
          clearInterval(timer);
        };
      },
      cancel: () => end?.(),
    },
    new CountQueuingStrategy({ highWaterMark: 1 }),
  );
}

/** An answer with events as its body. */
export function eventAnswer(body: ReadableStream<Uint8Array>): Outgoing {
  const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };
  return { status: 200, headers, body };
}

/** A client that takes both gets a page: one that lists all it can read would wait without end otherwise. */
export function wantsEvents(incoming: Incoming): boolean {
  const accept = incoming.header('accept') ?? '';
  return accept.includes('text/event-stream') && !accept.includes('application/json');
}
