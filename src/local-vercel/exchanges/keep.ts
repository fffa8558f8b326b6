/** Keeps the exchanges of the log in as few objects as can be: each that outlives its request is work for the collector. */

import type { Issue } from '@openapi-counterpart/runtime';
import type { AddedExchange, Exchange, Message } from './exchange.js';
import { judge } from './verdict.js';

/** An exchange without objects of its own, but for what differs from the one before. */
export interface KeptExchange extends Omit<Exchange, 'id' | 'request' | 'verdict'> {
  readonly requestHeaders: Message['headers'];
  readonly requestIssues: readonly Issue[];
  /** The body of the request as text, or the bytes among which it stands; null without a body. */
  readonly requestBody: string | Uint8Array | null;
  /** Where in those bytes. */
  readonly from: number;
  readonly to: number;
}

/** So many bytes are set aside for bodies at once: a buffer for each would be two objects more. */
const blockSize = 256 * 1024;

/** A body that is longer stays in a buffer of its own, in bytes. */
const longestShared = blockSize / 16;

/** Makes what is kept of each exchange, given one after another. */
export function createKeeper(): (exchange: AddedExchange) => KeptExchange {
  let block = new Uint8Array(0);
  let used = 0;
  let last: KeptExchange | undefined;

  /** The bytes copied to the end of what is used of the block. */
  function place(bytes: Uint8Array): void {
    if (used + bytes.length > block.length) {
      block = new Uint8Array(blockSize);
      used = 0;
    }
    block.set(bytes, used);
    used += bytes.length;
  }

  return (exchange) => {
    const { path, request, response } = exchange;
    const { body } = request;
    const isShared = body instanceof Uint8Array && body.length <= longestShared;
    if (isShared) place(body);
    // Each member by its name: to copy the rest of an object costs more than all of this.
    last = {
      at: exchange.at,
      direction: exchange.direction,
      api: exchange.api,
      operationId: exchange.operationId,
      method: exchange.method,
      path: path === last?.path ? last.path : path,
      status: exchange.status,
      duration: exchange.duration,
      requestHeaders: sharedHeaders(last?.requestHeaders, request.headers),
      requestIssues: request.issues,
      requestBody: isShared ? block : body,
      from: isShared ? used - body.length : 0,
      to: isShared ? used : (body?.length ?? 0),
      response: response && sharedMessage(last?.response, response),
      note: exchange.note,
    };
    return last;
  };
}

/** @param number Of all that were ever added, from 1. */
export function readKept(kept: KeptExchange, number: number): Exchange {
  const { requestHeaders, requestIssues, requestBody, from, to, response, note, ...rest } = kept;
  const body =
    requestBody instanceof Uint8Array ? utf8.decode(requestBody.subarray(from, to)) : requestBody;
  const exchange = {
    id: `ex_${number}`,
    ...rest,
    request: { headers: requestHeaders, body, issues: requestIssues },
    response,
    note,
  };
  return { ...exchange, verdict: judge(exchange) };
}

const utf8 = new TextDecoder();

/** How long its path and its bodies are together, in bytes or characters. */
export function lengthOf({ path, from, to, response }: KeptExchange): number {
  return path.length + to - from + (response?.body?.length ?? 0);
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
  if (last === undefined) return { ...headers };
  const names = Object.keys(headers);
  const isSame =
    names.length === Object.keys(last).length &&
    names.every((name) => headers[name] === last[name]);
  return isSame ? last : { ...headers };
}
