/** An answer as text for a store, and back. */

interface Stored {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  /** In base64; null for an answer without a body. */
  readonly body: string | null;
}

/** Reads the whole answer: one that streams is kept back until its end. */
export async function writeAnswer(response: Response): Promise<string> {
  const stored: Stored = {
    status: response.status,
    headers: [...response.headers],
    body:
      response.body === null ? null : Buffer.from(await response.arrayBuffer()).toString('base64'),
  };
  return JSON.stringify(stored);
}

export function readAnswer(text: string): Response {
  // Only `writeAnswer` writes into the store.
  const { status, headers, body } = JSON.parse(text) as Stored;
  const init = { status, headers: headers.map(([name, value]): [string, string] => [name, value]) };
  return new Response(body === null ? null : Buffer.from(body, 'base64'), init);
}
