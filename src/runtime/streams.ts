/** Bodies that go an item at a time: JSON by the line, JSON text sequences (RFC 7464), server-sent events. */

import type { JsonCodec } from './exact-json.js';
import { essence, kindOf, type BodyKind } from './media-types.js';
import type { ClientOperation, StreamCodec } from './operation.js';
import { UndeclaredBodyError } from './read-answer.js';

export type StreamKind = Extract<
  BodyKind,
  'jsonLines' | 'jsonSequence' | 'events' | 'jsonEvents' | 'parts'
>;

/** One event of `text/event-stream`. */
export interface ServerSentEvent<Data = string> {
  readonly event?: string;
  readonly data: Data;
  readonly id?: string;
  /** Milliseconds after which a reader should connect again. */
  readonly retry?: number;
}

/** What a stream of events has said so far of how to go on after it. */
export interface Connection {
  lastEventId?: string;
  /** Milliseconds. */
  retry?: number;
  /** It said that nothing comes after it. */
  isDone?: true;
}

// No Set, as elsewhere in the runtime: bundlers keep what is made with `new`, whoever needs it.
const streams: readonly BodyKind[] = [
  'jsonLines',
  'jsonSequence',
  'events',
  'jsonEvents',
  'parts',
] satisfies StreamKind[];

export function isStream(kind: BodyKind): kind is StreamKind {
  return streams.includes(kind);
}

/**
 * The items of a body, as they come. Leaving the loop cancels the body.
 * @param limit Longest item, in characters.
 * @throws SyntaxError for an item that is not JSON, RangeError for one that is too long.
 */
export async function* readItems(
  kind: StreamKind,
  body: ReadableStream<Uint8Array>,
  limit = Infinity,
  connection: Connection = {},
  parse: (text: string) => unknown = JSON.parse,
): AsyncGenerator<unknown, void> {
  if (kind === 'events' || kind === 'jsonEvents') {
    for await (const event of readEvents(body, limit, connection)) {
      // By which OpenAI, and those who follow it, say that there are no more.
      if (kind === 'jsonEvents' && event.data === '[DONE]') {
        connection.isDone = true;
        return;
      }
      yield kind === 'events' ? event : { ...event, data: parseItem(event.data, parse) };
    }
    return;
  }
  const separator = kind === 'jsonLines' ? /\r?\n/ : '\x1e';
  for await (const text of readRecords(body, separator, limit)) {
    if (text.trim() !== '') yield parseItem(text, parse);
  }
}

function parseItem(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // The parser's own message quotes the item, which may hold secrets.
    throw new SyntaxError('An item of the stream is not valid JSON.');
  }
}

async function* readEvents(
  body: ReadableStream<Uint8Array>,
  limit: number,
  connection: Connection,
): AsyncGenerator<ServerSentEvent, void> {
  let data: string[] = [];
  let length = 0;
  let others: Omit<ServerSentEvent, 'data'> = {};
  for await (const line of readRecords(body, /\r\n|\n|\r/, limit)) {
    if (line === '') {
      if (others.id !== undefined) connection.lastEventId = others.id;
      if (data.length > 0) yield { ...others, data: data.join('\n') };
      data = [];
      length = 0;
      // The id holds for all events that follow, the other fields for one.
      others = others.id === undefined ? {} : { id: others.id };
      continue;
    }
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (field === 'data') {
      data.push(value);
      length += value.length + 1;
      if (length > limit) throw tooLong(limit);
    } else if (field === 'event') others = { ...others, event: value };
    else if (field === 'id' && !value.includes('\0')) others = { ...others, id: value };
    else if (field === 'retry' && /^\d+$/.test(value)) {
      connection.retry = Number(value);
      others = { ...others, retry: connection.retry };
    }
  }
}

/** The texts between separators; the last may be without one. */
async function* readRecords(
  body: ReadableStream<Uint8Array>,
  separator: RegExp | string,
  limit: number,
): AsyncGenerator<string, void> {
  // In pieces: a text that is asked about each time it grows would be copied each time.
  let pending: string[] = [];
  let length = 0;
  let held = '';
  for await (const piece of readTexts(body)) {
    const text = held + piece;
    // A carriage return at the end may be the first half of a separator.
    held = text.endsWith('\r') ? '\r' : '';
    const [first = '', ...others] = text.slice(0, text.length - held.length).split(separator);
    pending.push(first);
    length += first.length;
    const last = others.pop();
    if (last !== undefined) {
      yield pending.join('');
      yield* others;
      pending = [last];
      length = last.length;
    }
    if (length > limit) throw tooLong(limit);
  }
  if (length > 0) yield pending.join('');
}

function tooLong(limit: number): RangeError {
  return new RangeError(`An item is longer than ${limit} characters.`);
}

async function* readTexts(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let isAtEnd = false;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      yield decoder.decode(chunk.value, { stream: true });
    }
    isAtEnd = true;
    yield decoder.decode();
  } finally {
    if (!isAtEnd) await reader.cancel();
  }
}

/** A body of items, each written when it is asked for. */
export function writeItems(
  kind: BodyKind,
  items: AsyncIterable<unknown> | Iterable<unknown>,
  stringify: JsonCodec['stringify'] = JSON.stringify,
): ReadableStream<Uint8Array> {
  const iterator =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) return controller.close();
      try {
        controller.enqueue(encoder.encode(writeItem(kind, next.value, stringify)));
      } catch (error) {
        // Who made the item is told, and ends.
        await iterator.throw?.(error);
        throw error;
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

function writeItem(kind: BodyKind, item: unknown, stringify: JsonCodec['stringify']): string {
  switch (kind) {
    case 'jsonLines':
      return `${stringify(item)}\n`;
    case 'jsonSequence':
      return `\x1e${stringify(item)}\n`;
    default:
      // Generated types say that items of these kinds are events.
      return writeEvent(item as ServerSentEvent<unknown>, stringify);
  }
}

function writeEvent(event: ServerSentEvent<unknown>, stringify: JsonCodec['stringify']): string {
  const keys = Object.keys(event);
  if (keys.length === 0 || keys.some((key) => !/^(data|event|id|retry)$/.test(key)))
    throw new TypeError(`A server-sent event is { data, event, id, retry }; got ${keys.join()}.`);
  const { data, ...others } = event;
  const fields = Object.entries(others).filter(([, value]) => value !== undefined);
  const isText = typeof data === 'string';
  const text = isText ? data : data === undefined ? '' : stringify(data);
  const lines = [
    // A line break in a name or an id would begin a field of another name.
    ...fields.map(([field, value]) => `${field}: ${String(value).replace(/[\r\n]+/g, ' ')}`),
    ...text.split(/\r\n|\n|\r/).map((line) => `data: ${line}`),
  ];
  return `${lines.join('\n')}\n\n`;
}

const requests = /* @__PURE__ */ new WeakMap<object, Request>();

/**
 * Keeps a request for as long as its answer is read: in Node (20 to 26 at least) the signal of one that is
 * collected no longer ends the answer, and its reader would wait for good.
 */
export function keepFor(body: ReadableStream<Uint8Array>, request: Request): void {
  requests.set(body, request);
}

/** In characters: of a server that sends an item without end no more is kept. */
const longestItem = 67_108_864;

/** What the data of a client's operation names. */
export const streamCodec: StreamCodec = {
  read(kind, body, parse, operation, response, request) {
    keepFor(body, request);
    const connection: Connection = {};
    const parseDeclared = (text: string): unknown => {
      try {
        return parse(text);
      } catch (error) {
        const reason =
          error instanceof RangeError ? error.message : 'an item that is not valid JSON';
        throw new UndeclaredBodyError(operation.id, response, text, reason);
      }
    };
    // The data says the kinds of streams.
    const items = readItems(kind as StreamKind, body, longestItem, connection, parseDeclared);
    return Object.assign(untilBroken(items, operation, response), { connection });
  },
  write(contentType, items, stringify) {
    const kind = kindOf(contentType);
    return isStream(kind) && isList(items) ? writeItems(kind, items, stringify) : undefined;
  },
  // Kubernetes streams what is watched as plain `application/json`.
  typeAsked(request, response) {
    const asked = request.headers.get('accept') ?? '';
    const isOne = isStream(kindOf(asked)) && !asked.includes(',');
    const type = response.headers.get('content-type') ?? '';
    return isOne && essence(asked) === essence(type) ? asked : undefined;
  },
};

/** Fetch does not say what it was reading. */
async function* untilBroken(
  items: AsyncIterable<unknown>,
  { id }: ClientOperation,
  { status }: Response,
): AsyncGenerator<unknown, void> {
  try {
    yield* items;
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new TypeError(`${id} answered with ${status} and a stream that breaks off.`, { cause });
  }
}

function isList(items: object): items is AsyncIterable<unknown> | Iterable<unknown> {
  return Symbol.asyncIterator in items || Symbol.iterator in items;
}
