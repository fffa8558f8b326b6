/** Sends a case as it is written and reads the answer. */

import { checkReply, isJsonType, type ServerOperation } from '@openapi-counterpart/runtime';
import { LateError, within } from '@openapi-counterpart/local-vercel/within';
import type { Case, Exchange } from '../model.js';
import { EndlessAnswerError, readAnswer } from './read-answer.js';

export interface Target {
  /** Base URL of the server, without a slash at the end. */
  readonly url: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Longest time that an answer may take, in milliseconds. */
  readonly timeout: number;
  /** Longest body of an answer, in bytes; 10 MB by default. */
  readonly longestAnswer?: number;
}

const longestAnswer = 10_000_000;

/**
 * One exchange. Never throws for what the server does: a dropped connection is an exchange too.
 * @param token The signed token, if the case has one.
 */
export async function send(
  target: Target,
  operation: ServerOperation | undefined,
  input: Case,
  token: string | undefined,
): Promise<Exchange> {
  const began = performance.now();
  const done = (): number => performance.now() - began;
  let hasBegun = false;
  try {
    const { response, text } = await within(target.timeout, async (signal) => {
      const answer = await target.fetch(toRequest(target, input, token, signal));
      hasBegun = true;
      return {
        response: answer,
        text: await readAnswer(answer, target.longestAnswer ?? longestAnswer),
      };
    });
    const headers = Object.fromEntries(response.headers);
    const body = parse(text);
    return {
      case: input,
      status: response.status,
      headers,
      text,
      body,
      duration: done(),
      issues:
        operation === undefined
          ? []
          : checkReply(operation, {
              status: response.status,
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

function toRequest(
  target: Target,
  input: Case,
  token: string | undefined,
  signal: AbortSignal,
): Request {
  return new Request(/^https?:/.test(input.path) ? input.path : target.url + input.path, {
    method: input.method,
    headers: {
      ...(token !== undefined && { authorization: `${input.scheme ?? 'Bearer'} ${token}` }),
      ...input.headers,
    },
    ...(input.body !== undefined && { body: input.body }),
    redirect: 'manual',
    signal,
  });
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Fetch says "fetch failed" and keeps what happened to itself.
  return error.cause instanceof Error ? error.cause.message : error.message;
}
