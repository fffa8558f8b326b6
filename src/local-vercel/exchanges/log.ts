/** The log of every exchange between Vercel and the partner, with what validation said of it. */

import { KnownSecrets } from '../masking/known-secrets.js';
import type { AddedExchange, Exchange } from './exchange.js';
import { KeptExchanges } from './keep.js';

export type { AddedExchange, Exchange, Message } from './exchange.js';

export interface ExchangePage {
  /** Oldest first. */
  readonly exchanges: readonly Exchange[];
  /** The `until` of the page with those before; null where there are none. */
  readonly next: string | null;
}

export type ExchangeListener = (exchange: Exchange) => void;

export interface ExchangeLog {
  /** What is masked by its value in whatever is shown. */
  readonly secrets: KnownSecrets;
  add(exchange: AddedExchange): void;
  /** Oldest first. */
  all(): readonly Exchange[];
  /** The newest of those before one, as many as the limit. */
  page(limit: number, until?: string): ExchangePage;
  clear(): void;
  /** @returns What ends it. */
  listen(listener: ExchangeListener): () => void;
}

/** How many are kept. */
const limit = 1000;

/** How long all paths and bodies together may be, in bytes or characters: a thousand of the longest would fill the memory. */
const longestBodies = 64 * 1024 * 1024;

export function createExchangeLog(secrets = new KnownSecrets()): ExchangeLog {
  const kept = new KeptExchanges(limit);
  const listeners = new Set<ExchangeListener>();

  /** Those from one number on and before another. */
  function read(start: number, end: number): Exchange[] {
    return Array.from({ length: Math.max(0, end - start) }, (_, at) => kept.read(start + at));
  }

  /** Drops the oldest until there is room; the newest stays. */
  function dropDownTo(length: number): void {
    while (kept.length > length && kept.first < kept.next - 1) kept.dropOldest();
  }

  return {
    secrets,
    add(exchange) {
      kept.add(exchange);
      // Down to half, so that not every one that follows finds it full.
      if (kept.length > longestBodies) dropDownTo(longestBodies / 2);
      if (listeners.size === 0) return;
      const shown = kept.read(kept.next - 1);
      for (const listener of listeners) listener(shown);
    },
    all: () => read(kept.first, kept.next),
    page(size, until) {
      const end = Math.min(until === undefined ? kept.next : numberOf(until), kept.next);
      const start = Math.max(kept.first, end - size);
      const exchanges = read(start, end);
      return {
        exchanges,
        next: exchanges.length > 0 && start > kept.first ? `ex_${start}` : null,
      };
    },
    clear() {
      while (kept.first < kept.next) kept.dropOldest();
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The number in an id; 0 where there is none. */
function numberOf(id: string): number {
  return Number(/^ex_(\d+)$/.exec(id)?.[1] ?? 0);
}
