/** Reads the body of an answer, which may be longer than there is room for. */

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
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = '';
  let length = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    length += chunk.value.byteLength;
    if (length > longest) {
      // Not waited for: it may be that the server does not let go.
      void reader.cancel().catch(() => {});
      throw new EndlessAnswerError(`The answer is longer than ${longest} bytes`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
