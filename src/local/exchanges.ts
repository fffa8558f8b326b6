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

export function createExchangeLog(): ExchangeLog {
  let exchanges: Exchange[] = [];
  let count = 0;
  const listeners = new Set<ExchangeListener>();
  return {
    add(exchange) {
      count += 1;
      const entry = { id: `ex_${count}`, ...exchange };
      exchanges.push(entry);
      // In steps, because taking the first of a long list is no cheaper than taking many.
      if (exchanges.length >= 2 * limit) exchanges = exchanges.slice(-limit);
      for (const listener of listeners) listener(entry);
    },
    all: () => exchanges.slice(-limit),
    clear: () => void (exchanges = []),
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
