/** The log of every exchange between Vercel and the partner, with what validation said of it. */

import type { Issue } from 'openapi-counterpart/runtime';

export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  /** As sent; null without a body. */
  readonly body: string | null;
  /** What does not match the description. */
  readonly issues: readonly Issue[];
}

export interface Exchange {
  readonly id: string;
  /** By the machine's clock, in milliseconds since 1970. */
  readonly at: number;
  /** `in`: called at the local Vercel. `out`: the local Vercel called the partner. */
  readonly direction: 'in' | 'out';
  /** `vercel-api`, `partner-api`, `webhook`, `oidc`, `sso`. */
  readonly api: string;
  /** Absent where no described operation was called. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  /** Null when no answer came. */
  readonly status: number | null;
  /** In milliseconds. */
  readonly duration: number;
  readonly request: Message;
  readonly response: Message | null;
  /** Why no answer came, or the fault rule that replaced it. */
  readonly note: string | null;
}

export type ExchangeListener = (exchange: Exchange) => void;

export interface ExchangeLog {
  add(exchange: Omit<Exchange, 'id'>): void;
  /** Oldest first. */
  all(): readonly Exchange[];
  clear(): void;
  /** @returns What ends it. */
  listen(listener: ExchangeListener): () => void;
}

/** How many are kept. */
const limit = 1000;

/** How long all bodies together may be, in characters: a thousand of the longest would fill the memory. */
const longestBodies = 64 * 1024 * 1024;

export function createExchangeLog(): ExchangeLog {
  let exchanges: Exchange[] = [];
  let count = 0;
  let length = 0;
  const listeners = new Set<ExchangeListener>();
  return {
    add(exchange) {
      count += 1;
      const entry = { id: `ex_${count}`, ...exchange };
      exchanges.push(entry);
      length += lengthOf(entry);
      // In steps, because taking the first of a long list is no cheaper than taking many.
      if (exchanges.length >= 2 * limit || length > longestBodies) {
        exchanges = latest(exchanges);
        length = exchanges.reduce((sum, kept) => sum + lengthOf(kept), 0);
      }
      for (const listener of listeners) listener(entry);
    },
    all: () => exchanges.slice(-limit),
    clear() {
      exchanges = [];
      length = 0;
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The newest, as many as may be kept and as half of the length for bodies has room for; one at least. */
function latest(exchanges: readonly Exchange[]): Exchange[] {
  let room = longestBodies / 2;
  let first = exchanges.length - 1;
  while (first > 0 && exchanges.length - first < limit) {
    room -= lengthOf(exchanges[first]);
    if (room < lengthOf(exchanges[first - 1])) break;
    first -= 1;
  }
  return exchanges.slice(first);
}

function lengthOf(exchange: Exchange | undefined): number {
  return (exchange?.request.body?.length ?? 0) + (exchange?.response?.body?.length ?? 0);
}
