/** Sends one request to the partner, with a limit of time and of length, and logs it with what came of it. */

import type { Issue } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { defaultLimits } from '../partner-limits.js';
import { within } from '../within.js';

export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where there is no body. */
  readonly text: string;
}

export interface Sending {
  /** As the log has it: `partner-api`, `webhook`. */
  readonly api: string;
  readonly operationId: string;
  readonly request: OutgoingRequest;
  /** Carries the request. */
  readonly send: (request: Request) => Promise<Response>;
  /** What the log says besides, such as which try this is. */
  readonly note: string | null;
  /** Holds an answer against the description. */
  readonly check: (answer: Answer) => readonly Issue[];
}

/** No answer came: the connection failed, or it took too long. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

/** More than any answer needs, in bytes. */
const longestAnswer = 10 * 1024 * 1024;

/** Operations that the partner was asked for, by local Vercel. */
const askedFor = new WeakMap<LocalContext, Set<string>>();

/** @throws NoAnswerError */
export async function sendLogged(local: LocalContext, sending: Sending): Promise<Answer> {
  const { request, check, note } = sending;
  const at = Date.now();
  const began = performance.now();
  const url = new URL(request.url);
  const entry = {
    at,
    direction: 'out' as const,
    api: sending.api,
    operationId: sending.operationId,
    method: request.method,
    path: `${url.pathname}${url.search}`,
    request: { headers: maskToken(request.headers), body: request.body, issues: [] },
  };
  try {
    const answer = await within(limitOf(local, sending), (signal) => fetchText(sending, signal));
    local.exchanges.add({
      ...entry,
      status: answer.status,
      duration: performance.now() - began,
      response: { headers: answer.headers, body: answer.text || null, issues: check(answer) },
      note,
    });
    return answer;
  } catch (error) {
    const reason = reasonOf(error);
    local.exchanges.add({
      ...entry,
      status: null,
      duration: performance.now() - began,
      response: null,
      note: note === null ? reason : `${note}: ${reason}`,
    });
    throw new NoAnswerError(reason, { cause: error });
  }
}

/** In milliseconds. What is published of webhooks holds for the first one too. */
function limitOf(local: LocalContext, { api, operationId }: Sending): number {
  const { answerWithin, firstWithin } = local.partnerLimits ?? defaultLimits;
  const asked = askedFor.get(local) ?? new Set();
  const isFirst = api === 'partner-api' && !asked.has(operationId);
  askedFor.set(local, asked.add(operationId));
  return isFirst ? firstWithin : answerWithin;
}

async function fetchText({ request, send }: Sending, signal: AbortSignal): Promise<Answer> {
  const response = await send(
    new Request(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body,
      // A redirect is an answer: Vercel follows none.
      redirect: 'manual',
      signal,
    }),
  );
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await readText(response, signal),
  };
}

async function readText(response: Response, signal: AbortSignal): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  const cancel = (): void => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', cancel, { once: true });
  let text = '';
  let length = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    length += chunk.value.byteLength;
    if (length > longestAnswer) {
      cancel();
      throw new Error(`The answer is longer than the ${longestAnswer} bytes that are read.`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

/** fetch says "fetch failed" and hides the reason in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  return `${error.message}: ${cause.message || code}`;
}

function maskToken(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { authorization, ...others } = headers;
  return authorization === undefined ? others : { ...others, authorization: 'Bearer …' };
}
