/** A request that remembers what was read of it, for the log. */

import { HttpError, type Incoming, type Issue } from '@openapi-counterpart/runtime';
import { deepestNesting, isTooDeep } from '../parse-json.js';

/** What is known of a call besides its answer. */
export interface Verdict {
  operationId: string | undefined;
  request: readonly Issue[];
  response: readonly Issue[];
  note: string | null;
  isDropped: boolean;
}

const noIssues: readonly Issue[] = [];

export class RecordedIncoming implements Incoming {
  readonly #incoming: Incoming;
  /** When it came, in milliseconds since 1970 and by the clock that durations are measured with. */
  readonly at = Date.now();
  readonly began = performance.now();
  /** Where it was read; null where it was not. */
  body: Uint8Array | null = null;
  /** Filled in while an operation runs. Here, because a WeakMap of requests is work for the collector. */
  readonly verdict: Verdict = {
    operationId: undefined,
    request: noIssues,
    response: noIssues,
    note: null,
    isDropped: false,
  };

  constructor(
    incoming: Incoming,
    readonly path: string,
  ) {
    this.#incoming = incoming;
  }

  /** As it came, before what it is mounted under was left out. */
  get sentPath(): string {
    return this.#incoming.path;
  }

  get method(): string {
    return this.#incoming.method;
  }

  get search(): string {
    return this.#incoming.search;
  }

  get request(): Request {
    return this.#incoming.request;
  }

  header(name: string): string | null {
    return this.#incoming.header(name);
  }

  bytes(limit: number): Uint8Array | Promise<Uint8Array> {
    const bytes = this.#incoming.bytes(limit);
    return 'then' in bytes ? bytes.then((late) => this.#read(late)) : this.#read(bytes);
  }

  /** @throws HttpError 400 for JSON that is nested too deeply. */
  #read(bytes: Uint8Array): Uint8Array {
    this.body = bytes;
    if (!isTooDeep(bytes)) return bytes;
    throw new HttpError(400, `The body is nested deeper than ${deepestNesting} levels.`);
  }
}
