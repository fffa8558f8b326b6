/** The log of every exchange between Vercel and the partner, with what validation said of it. */

import type { Issue } from '@openapi-counterpart/runtime';
import { KnownSecrets } from '../masking/known-secrets.js';

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

/** An exchange as it is added: a body in bytes is decoded when the exchange is read. */
export interface AddedExchange extends Omit<Exchange, 'id' | 'request'> {
  readonly request: Omit<Message, 'body'> & { readonly body: string | Uint8Array | null };
}

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
  let exchanges: AddedExchange[] = [];
  let count = 0;
  let length = 0;
  const listeners = new Set<ExchangeListener>();

  function keep(newest: number): void {
    const dropped = exchanges.length - newest;
    for (let at = 0; at < dropped; at += 1) length -= lengthOf(exchanges[at]);
    exchanges = exchanges.slice(dropped);
  }

  return {
    secrets,
    add(exchange) {
      count += 1;
      exchanges.push(exchange);
      length += lengthOf(exchange);
      // In steps, because taking the first of a long list is no cheaper than taking many.
      if (length > longestBodies) keep(fittingOf(exchanges));
      else if (exchanges.length >= limit + step) keep(limit);
      if (listeners.size === 0) return;
      const shown = readable(exchange, count);
      for (const listener of listeners) listener(shown);
    },
    all() {
      const newest = exchanges.slice(-limit);
      const before = count - newest.length;
      return newest.map((exchange, index) => readable(exchange, before + index + 1));
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
        exchanges: page.map((exchange, index) => readable(exchange, start + index)),
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
function fittingOf(exchanges: readonly AddedExchange[]): number {
  let room = longestBodies / 2 - lengthOf(exchanges.at(-1));
  let kept = 1;
  while (kept < Math.min(limit, exchanges.length)) {
    room -= lengthOf(exchanges[exchanges.length - kept - 1]);
    if (room < 0) break;
    kept += 1;
  }
  return kept;
}

/** The number in an id; 0 where there is none. */
function numberOf(id: string): number {
  return Number(/^ex_(\d+)$/.exec(id)?.[1] ?? 0);
}

/** @param number Of all that were ever added, from 1. */
function readable(exchange: AddedExchange, number: number): Exchange {
  const { body } = exchange.request;
  const text = body instanceof Uint8Array ? utf8.decode(body) : body;
  return { id: `ex_${number}`, ...exchange, request: { ...exchange.request, body: text } };
}

const utf8 = new TextDecoder();

function lengthOf(exchange: AddedExchange | undefined): number {
  if (exchange === undefined) return 0;
  const { request, response, path } = exchange;
  return path.length + (request.body?.length ?? 0) + (response?.body?.length ?? 0);
}
