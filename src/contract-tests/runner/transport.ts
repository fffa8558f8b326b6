/** Sends a case as it is written and reads the answer. */

import { checkReply, isJsonType, type ServerOperation } from '@openapi-counterpart/runtime';
import { LateError, within } from '@openapi-counterpart/local-vercel/within';
import type { Case, Exchange } from '../model.js';
import { exchange, type Answer, type Outgoing } from './http-client.js';
import { EndlessAnswerError, readAnswer } from './read-answer.js';

export interface Target {
  /** Base URL of the server, without a slash at the end. */
  readonly url: string;
  /** A server as a handler in this process; requests go over the network without one. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Longest time that an answer may take, in milliseconds; the first one may begin later. */
  readonly timeout: number;
  /** Longest body of an answer, in bytes; 10 MB by default. */
  readonly longestAnswer?: number;
}

const longestAnswer = 10_000_000;

/**
 * How many times as long an answer may take to begin where none was waited for before: servers such as `next dev` build a
 * route when it is asked for first.
 */
const firstTimes = 4;

/**
 * One exchange. Never throws for what the server does: a dropped connection is an exchange too.
 * @param operation What the answer is held against.
 * @param token The signed token, if the case has one.
 */
export type Send = (
  operation: ServerOperation | undefined,
  input: Case,
  token: string | undefined,
) => Promise<Exchange>;

/** Sends all cases of one run. */
export function createSend(target: Target): Send {
  const waitedFor = new Set<string>();
  return async (operation, input, token) => {
    const { operationId } = input;
    const isFirst = !waitedFor.has(operationId);
    const outgoing = toOutgoing(target, input, token);
    try {
      return await send(target, operation, { input, outgoing, isFirst });
    } finally {
      waitedFor.add(operationId);
    }
  };
}

interface Sending {
  readonly input: Case;
  readonly outgoing: Outgoing;
  readonly isFirst: boolean;
}

async function send(
  target: Target,
  operation: ServerOperation | undefined,
  { input, outgoing, isFirst }: Sending,
): Promise<Exchange> {
  const began = performance.now();
  const done = (): number => performance.now() - began;
  let hasBegun = false;
  try {
    const { status, headers, text } = await waitFor(target, outgoing, isFirst, () => {
      hasBegun = true;
    });
    const body = parse(text);
    return {
      case: input,
      status,
      headers,
      text,
      body,
      duration: done(),
      issues:
        operation === undefined
          ? []
          : checkReply(operation, {
              status,
              headers,
              ...(headers['content-type'] !== undefined && {
                contentType: headers['content-type'],
              }),
              ...(text !== '' && { body: isJsonType(headers['content-type'] ?? '') ? body : text }),
            }),
      failure: undefined,
    };
  } catch (error) {
    const isEndless =
      error instanceof EndlessAnswerError || (hasBegun && error instanceof LateError);
    return {
      case: input,
      status: null,
      headers: {},
      text: '',
      body: undefined,
      duration: done(),
      issues: [],
      failure: reasonOf(error),
      ...(isEndless && { isEndless }),
    };
  }
}

/**
 * Asks for any answer at all.
 * @param isFirst Whether it may take as long as the first one.
 * @throws Error when the server cannot be reached.
 */
export async function reach(target: Target, isFirst = false): Promise<void> {
  const outgoing = { method: 'GET', url: target.url, headers: {}, body: undefined };
  let hasBegun = false;
  try {
    await waitFor(target, outgoing, isFirst, () => (hasBegun = true));
  } catch (error) {
    // What answers without an end is there.
    if (!hasBegun) throw error;
  }
}

function waitFor(
  target: Target,
  outgoing: Outgoing,
  isFirst: boolean,
  onHead: () => void,
): Promise<Answer> {
  const { timeout } = target;
  return within(isFirst ? timeout * firstTimes : timeout, (signal, setLimit) =>
    ask(target, outgoing, signal, () => {
      onHead();
      if (isFirst) setLimit(timeout);
    }),
  );
}

async function ask(
  { fetch, longestAnswer: longest = longestAnswer }: Target,
  outgoing: Outgoing,
  signal: AbortSignal,
  onHead: () => void,
): Promise<Answer> {
  if (fetch === undefined) return exchange(outgoing, longest, signal, onHead);
  const { url, body, ...init } = outgoing;
  const response = await fetch(
    new Request(url, { ...init, ...(body !== undefined && { body }), redirect: 'manual', signal }),
  );
  onHead();
  const text = await readAnswer(response, longest);
  return { status: response.status, headers: Object.fromEntries(response.headers), text };
}

function toOutgoing(target: Target, input: Case, token: string | undefined): Outgoing {
  return {
    method: input.method,
    url: /^https?:/.test(input.path) ? input.path : target.url + input.path,
    headers: {
      ...(token !== undefined && { authorization: `${input.scheme ?? 'Bearer'} ${token}` }),
      ...input.headers,
    },
    body: input.body,
  };
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Why there was no answer. */
export function reasonOf(error: unknown): string {
  // One for each address of a name.
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
