/** Reads the body of an answer, which may be longer than there is room for. */

import type { Readable } from 'node:stream';

/** The body is longer than is read, or did not come to its end in time. */
export class EndlessAnswerError extends Error {
  override readonly name = 'EndlessAnswerError';
}

/**
 * The body as text.
 * @param longest In bytes.
 * @throws EndlessAnswerError for one that is longer, whose connection is closed then.
 */
export async function readAnswer(response: Response, longest: number): Promise<string> {
  // A Response's stream yields bytes; its type in the DOM library does not say so everywhere.
  const stream: ReadableStream<Uint8Array> | null = response.body;
  if (stream === null) return '';
  const reader = stream.getReader();
  const text = new LimitedText(longest);
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const tooLong = text.add(chunk.value);
    if (tooLong === undefined) continue;
    // Not waited for: it may be that the server does not let go.
    void reader.cancel().catch(() => {});
    throw tooLong;
  }
  return text.end();
}

/** The same for a stream of Node, as its own HTTP client has it. */
export function readStream(stream: Readable, longest: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const text = new LimitedText(longest);
    stream.on('data', (chunk: Buffer) => {
      const tooLong = text.add(chunk);
      if (tooLong !== undefined) stream.destroy(tooLong);
    });
    stream.on('error', reject);
    stream.once('end', () => resolve(text.end()));
  });
}

/** A text of so many bytes at most, as they come. */
class LimitedText {
  readonly #longest: number;
  readonly #decoder = new TextDecoder();
  #length = 0;
  #text = '';

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** @returns What is to be thrown when there is no room for it. */
  add(bytes: Uint8Array): EndlessAnswerError | undefined {
    this.#length += bytes.byteLength;
    if (this.#length > this.#longest) {
      return new EndlessAnswerError(`The answer is longer than ${this.#longest} bytes`);
    }
    this.#text += this.#decoder.decode(bytes, { stream: true });
    return undefined;
  }

  end(): string {
    return this.#text + this.#decoder.decode();
  }
}
