/** An answer as text for a store, and back. */

import { base64url } from 'jose';

interface Stored {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  /** In base64url; null for an answer without a body. */
  readonly body: string | null;
}

/** Reads the whole answer: one that streams is kept back until its end. */
export async function writeAnswer(response: Response): Promise<string> {
  const stored: Stored = {
    status: response.status,
    headers: [...response.headers],
    body:
      response.body === null
        ? null
        : base64url.encode(new Uint8Array(await response.arrayBuffer())),
  };
  return JSON.stringify(stored);
}

export function readAnswer(text: string): Response {
  // Only `writeAnswer` writes into the store.
  const { status, headers, body } = JSON.parse(text) as Stored;
  const init = { status, headers: headers.map(([name, value]): [string, string] => [name, value]) };
  return new Response(body === null ? null : new Uint8Array(base64url.decode(body)), init);
}
