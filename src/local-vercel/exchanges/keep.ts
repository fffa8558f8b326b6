/** Keeps the newest exchanges in as few objects as can be: each that outlives its request is work for the collector. */

import type { Issue } from '@openapi-counterpart/runtime';
import { BodyBlocks, type Block } from './body-blocks.js';
import type { AddedExchange, Exchange, Message } from './exchange.js';
import { judge } from './verdict.js';

/** What exchanges that follow one another often have in common, then as one object. */
interface CommonParts extends Omit<Exchange, 'id' | 'at' | 'duration' | 'request' | 'verdict'> {
  readonly requestHeaders: Message['headers'];
  readonly requestIssues: readonly Issue[];
  /** Of the request; null where it stands in a block, and without one. */
  readonly ownBody: string | Uint8Array | null;
}

/** Exchanges by their number, from 1 on; the oldest make room for others. */
export class KeptExchanges {
  /** How long all paths and bodies are together, in bytes or characters. */
  length = 0;
  #first = 1;
  #next = 1;
  #last: CommonParts | undefined;
  readonly #blocks = new BodyBlocks();
  // Of each exchange, at the rest of its number by the limit.
  readonly #parts: (CommonParts | undefined)[];
  readonly #times: Float64Array;
  readonly #durations: Float64Array;
  readonly #blockOf: (Block | undefined)[];
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;

  /** @param limit How many are kept at most. */
  constructor(readonly limit: number) {
    this.#parts = Array.from({ length: limit });
    this.#times = new Float64Array(limit);
    this.#durations = new Float64Array(limit);
    this.#blockOf = Array.from({ length: limit });
    this.#from = new Uint32Array(limit);
    this.#to = new Uint32Array(limit);
  }

  /** The number of the oldest. */
  get first(): number {
    return this.#first;
  }

  /** The number that the next one gets. */
  get next(): number {
    return this.#next;
  }

  add(exchange: AddedExchange): void {
    if (this.#next - this.#first === this.limit) this.dropOldest();
    const at = this.#next % this.limit;
    this.#next += 1;
    this.#times[at] = exchange.at;
    this.#durations[at] = exchange.duration;
    const { body } = exchange.request;
    const block = body instanceof Uint8Array ? this.#blocks.place(body) : undefined;
    this.#blockOf[at] = block;
    this.#to[at] = block === undefined ? 0 : block.used;
    this.#from[at] = block === undefined ? 0 : block.used - (body?.length ?? 0);
    this.#last = commonParts(this.#last, exchange, block === undefined ? body : null);
    this.#parts[at] = this.#last;
    this.length += this.#lengthAt(at);
  }

  /** @param number From `first` on and before `next`. */
  read(number: number): Exchange {
    const at = number % this.limit;
    const parts = this.#parts[at];
    if (parts === undefined) throw new RangeError(`The exchange ${number} is not kept.`);
    const { requestHeaders, requestIssues, ownBody, response, note, ...rest } = parts;
    const bytes = this.#blockOf[at]?.bytes.subarray(this.#from[at], this.#to[at]) ?? ownBody;
    const body = bytes instanceof Uint8Array ? utf8.decode(bytes) : bytes;
    const exchange = {
      id: `ex_${number}`,
      at: this.#times[at] ?? 0,
      duration: this.#durations[at] ?? 0,
      ...rest,
      request: { headers: requestHeaders, body, issues: requestIssues },
      response,
      note,
    };
    return { ...exchange, verdict: judge(exchange) };
  }

  dropOldest(): void {
    const at = this.#first % this.limit;
    this.#first += 1;
    this.length -= this.#lengthAt(at);
    const block = this.#blockOf[at];
    if (block !== undefined) this.#blocks.release(block);
    this.#blockOf[at] = undefined;
    this.#parts[at] = undefined;
  }

  #lengthAt(at: number): number {
    const parts = this.#parts[at];
    if (parts === undefined) return 0;
    const shared = (this.#to[at] ?? 0) - (this.#from[at] ?? 0);
    const own = parts.ownBody?.length ?? 0;
    return parts.path.length + shared + own + (parts.response?.body?.length ?? 0);
  }
}

const utf8 = new TextDecoder();

/** Those of the exchange before, where this one has the same. */
function commonParts(
  last: CommonParts | undefined,
  exchange: AddedExchange,
  ownBody: string | Uint8Array | null,
): CommonParts {
  const requestHeaders = sharedHeaders(last?.requestHeaders, exchange.request.headers);
  const response = exchange.response && sharedMessage(last?.response, exchange.response);
  const isSame =
    last !== undefined &&
    last.path === exchange.path &&
    last.method === exchange.method &&
    last.operationId === exchange.operationId &&
    last.direction === exchange.direction &&
    last.api === exchange.api &&
    last.status === exchange.status &&
    last.requestHeaders === requestHeaders &&
    last.requestIssues === exchange.request.issues &&
    last.ownBody === ownBody &&
    last.response === response &&
    last.note === exchange.note;
  if (isSame) return last;
  return {
    direction: exchange.direction,
    api: exchange.api,
    operationId: exchange.operationId,
    method: exchange.method,
    path: exchange.path,
    status: exchange.status,
    requestHeaders,
    requestIssues: exchange.request.issues,
    ownBody,
    response,
    note: exchange.note,
  };
}

function sharedMessage(last: Message | null | undefined, message: Message): Message {
  const headers = sharedHeaders(last?.headers, message.headers);
  const isSame = last?.headers === headers && last.body === message.body;
  if (isSame && last.issues === message.issues) return last;
  return { headers, body: message.body, issues: message.issues };
}

/** A copy where they are others than before: what answers may add to its own afterwards. */
function sharedHeaders(
  last: Message['headers'] | undefined,
  headers: Message['headers'],
): Message['headers'] {
  return last !== undefined && haveSame(headers, last) && haveSame(last, headers)
    ? last
    : { ...headers };
}

/** Whether the second has all that the first has. */
function haveSame(one: Message['headers'], other: Message['headers']): boolean {
  for (const name in one) if (one[name] !== other[name]) return false;
  return true;
}
