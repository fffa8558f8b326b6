/** The log of every exchange between Vercel and the partner, with what validation said of it. */

import { KnownSecrets } from '../masking/known-secrets.js';
import type { AddedExchange, Exchange } from './exchange.js';
import { createKeeper, lengthOf, readKept, type KeptExchange } from './keep.js';

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

/** How many more there are before the oldest are dropped: few, because the collector copies what lives on. */
const step = 100;

/** How long all paths and bodies together may be, in bytes or characters: a thousand of the longest would fill the memory. */
const longestBodies = 64 * 1024 * 1024;

export function createExchangeLog(secrets = new KnownSecrets()): ExchangeLog {
  let exchanges: KeptExchange[] = [];
  const keep = createKeeper();
  let count = 0;
  let length = 0;
  const listeners = new Set<ExchangeListener>();

  function dropBut(newest: number): void {
    const dropped = exchanges.splice(0, exchanges.length - newest);
    for (const exchange of dropped) length -= lengthOf(exchange);
  }

  return {
    secrets,
    add(added) {
      const exchange = keep(added);
      count += 1;
      exchanges.push(exchange);
      length += lengthOf(exchange);
      // In steps, because taking the first of a long list is no cheaper than taking many.
      if (length > longestBodies) dropBut(fittingOf(exchanges));
      else if (exchanges.length >= limit + step) dropBut(limit);
      if (listeners.size === 0) return;
      const shown = readKept(exchange, count);
      for (const listener of listeners) listener(shown);
    },
    all() {
      const newest = exchanges.slice(-limit);
      const before = count - newest.length;
      return newest.map((exchange, index) => readKept(exchange, before + index + 1));
    },
    page(size, until) {
      const kept = Math.min(exchanges.length, limit);
      // Numbers, as ids have them: those from `first` to `end`, and `end` not among them.
      const first = count - kept + 1;
      const end = Math.min(until === undefined ? count + 1 : numberOf(until), count + 1);
      const start = Math.max(first, end - size);
      const offset = exchanges.length - count - 1;
      const page = exchanges.slice(start + offset, Math.max(start, end) + offset);
      return {
        exchanges: page.map((exchange, index) => readKept(exchange, start + index)),
        next: page.length > 0 && start > first ? `ex_${start}` : null,
      };
    },
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

/** How many of the newest have room in half of the length for bodies; one at least. */
function fittingOf(exchanges: readonly KeptExchange[]): number {
  let room = longestBodies / 2;
  let kept = 0;
  for (const exchange of exchanges.slice(-limit).toReversed()) {
    room -= lengthOf(exchange);
    if (room < 0) break;
    kept += 1;
  }
  return Math.max(1, kept);
}

/** The number in an id; 0 where there is none. */
function numberOf(id: string): number {
  return Number(/^ex_(\d+)$/.exec(id)?.[1] ?? 0);
}
