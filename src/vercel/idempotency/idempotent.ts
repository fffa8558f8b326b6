/** Makes a server idempotent: a request that comes again under its key gets the answer it got. */

import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { HttpError, readBody, type Server } from '@openapi-counterpart/runtime';
import { base64url } from 'jose';
import { readAnswer, writeAnswer } from './answer.js';
import { createRunOnce, type OnceResult, type Outcome } from './run-once.js';
import type { OnceStore } from './store.js';

export type FetchHandler = (request: Request) => Promise<Response>;

export interface IdempotentOptions {
  readonly store: OnceStore;
  /**
   * Says whom a request comes from, having verified it: `callerOf(verifier)` for tokens of Vercel. It
   * stands in front of the stored answers, which hold secrets: no caller gets an answer to another.
   * @throws HttpError when it may not pass; that is the answer then.
   */
  readonly authenticate: (request: Request) => string | Promise<string>;
  /** Milliseconds for which answers are kept; 24 hours by default. */
  readonly ttlMs?: number;
  /**
   * Milliseconds after which a request without an answer is taken for one whose process died, so that a
   * retry runs anew. Longer than the slowest handler, or that one runs twice; 2 minutes by default.
   */
  readonly leaseMs?: number;
  /** Longest body that is read, in bytes; 1 MiB by default. */
  readonly maxBodyBytes?: number;
  /** Hears of every fault of the store or the handler; writes to stderr by default. */
  readonly onError?: (error: unknown) => void;
  /** Waits between two looks at a request that another process is at; replaced in tests. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const dayMs = 86_400_000;
const mebibyte = 1024 * 1024;

/**
 * Wraps a server. Requests without `Idempotency-Key`, and those that only read, pass as they are.
 *
 * The same key with another method, address or body is refused with 409, and so is one whose first
 * request is not done within the lease: all operations of the Partner API that change something
 * describe 409, except the REPL, and only three describe 422. What is kept is what the request came
 * to: 2xx, and refusals such as 400 or 409. Not kept is what says more about the moment or the caller:
 * 5xx, 401, 403, 408, 425 and 429.
 */
export function idempotent(server: Server, options: IdempotentOptions): Server;
export function idempotent(handler: FetchHandler, options: IdempotentOptions): FetchHandler;
export function idempotent(
  handler: Server | FetchHandler,
  options: IdempotentOptions,
): Server | FetchHandler {
  const { leaseMs = 2 * 60_000, ttlMs = dayMs, maxBodyBytes = mebibyte, wait } = options;
  const onError = options.onError ?? ((error) => console.error(error));
  const runOnce = createRunOnce(options.store, { leaseMs, ttlMs, wait, onLost: onError });

  async function answer(request: Request): Promise<Response> {
    const key = request.headers.get('idempotency-key');
    if (!isChange(request.method) || key === null || key === '') return handler(request);
    const caller = await options.authenticate(request);
    const body = await readBody(request, maxBodyBytes);
    const result = await runOnce(digest(caller, key), fingerprintOf(request, body), () =>
      run(request, body),
    );
    return answerTo(result, leaseMs);
  }

  async function run(request: Request, body: Uint8Array): Promise<Outcome> {
    const response = await handler(copyOf(request, body));
    return { text: await writeAnswer(response), isFinal: isFinal(response.status) };
  }

  const wrapped = (request: Request): Promise<Response> =>
    answer(request).catch((error: unknown) => {
      if (error instanceof HttpError) return refuse(error);
      onError(error);
      return refuse(new HttpError(500, 'The server failed to handle the request.'));
    });
  if (!('handle' in handler)) return wrapped;
  return Object.assign(wrapped, {
    handle: async (incoming: Parameters<Server['handle']>[0]) => {
      const hasKey = incoming.header('idempotency-key') !== null;
      if (!hasKey || !isChange(incoming.method)) return handler.handle(incoming);
      const response = await wrapped(incoming.request);
      const { status, body } = response;
      return { status, headers: Object.fromEntries(response.headers), body };
    },
  });
}

/** @throws HttpError 409 where the key belongs to another request, or its first one still runs. */
function answerTo(result: OnceResult, leaseMs: number): Response {
  switch (result.state) {
    case 'ran':
      return readAnswer(result.outcome);
    case 'replayed':
      return asReplay(readAnswer(result.outcome));
    case 'mismatch':
      throw new HttpError(409, 'The Idempotency-Key was used for another request; use a new one.', {
        code: 'idempotency_key_reused',
      });
    case 'busy':
      throw new HttpError(409, 'The first request under this Idempotency-Key is still running.', {
        code: 'request_in_progress',
        headers: { 'retry-after': String(Math.ceil(leaseMs / 1000)) },
      });
  }
}

/** Without the signal of the first caller: others may be waiting for the same answer. */
function copyOf({ url, method, headers }: Request, body: Uint8Array): Request {
  return new Request(url, {
    method,
    headers,
    // Bytes of a buffer of their own, which is what fetch takes.
    ...(body.byteLength > 0 && { body: new Uint8Array(body) }),
  });
}

function isChange(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
}

function isFinal(status: number): boolean {
  return status < 500 && ![401, 403, 408, 425, 429].includes(status);
}

/** Each part is measured, so that no two lists of parts look alike. */
function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = sha256.create();
  for (const part of parts) {
    const bytes = typeof part === 'string' ? utf8ToBytes(part) : part;
    hash.update(utf8ToBytes(`${bytes.byteLength}:`)).update(bytes);
  }
  return base64url.encode(hash.digest());
}

function fingerprintOf({ method, url }: Request, body: Uint8Array): string {
  const { pathname, search } = new URL(url);
  return digest(method, pathname + search, body);
}

function asReplay(response: Response): Response {
  response.headers.set('idempotency-replayed', 'true');
  return response;
}

/** In the error envelope of the Partner API. */
function refuse({ status, code, message, headers }: HttpError): Response {
  return Response.json({ error: { code, message } }, { status, headers: { ...headers } });
}
