/** A request that remembers what was read of it, for the log. */

import type { Incoming } from 'openapi-counterpart/runtime';

export class RecordedIncoming implements Incoming {
  readonly #incoming: Incoming;
  #bytes: Uint8Array | undefined;

  constructor(
    incoming: Incoming,
    readonly path: string,
  ) {
    this.#incoming = incoming;
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

  /** The body as far as it was read; null where none was. */
  get text(): string | null {
    return this.#bytes === undefined ? null : Buffer.from(this.#bytes).toString();
  }

  header(name: string): string | null {
    return this.#incoming.header(name);
  }

  async bytes(limit: number): Promise<Uint8Array> {
    this.#bytes = await this.#incoming.bytes(limit);
    return this.#bytes;
  }
}
