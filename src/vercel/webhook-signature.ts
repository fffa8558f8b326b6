/** Tells whether a webhook is from Vercel: the signature over its body says so. */

import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

export interface SignedWebhook {
  /**
   * The client secret for webhooks of the integration; for those of an account the secret that was
   * given when it was made.
   */
  readonly secret: string;
  /** The bytes as they came: parsed and written again it is another body. */
  readonly body: Uint8Array | string;
  /** The header `x-vercel-signature`: HMAC-SHA1 in lower-case hex. */
  readonly signature: string | null | undefined;
}

/**
 * Compares in constant time.
 * @throws TypeError when the secret is empty, with which any sender could sign.
 */
export function verifyWebhook({ secret, body, signature }: SignedWebhook): boolean {
  checkSecret(secret);
  if (typeof signature !== 'string' || !/^[0-9a-f]{40}$/.test(signature)) return false;
  const bytes = typeof body === 'string' ? utf8ToBytes(body) : body;
  return areEqual(hmac(sha1, utf8ToBytes(secret), bytes), hexToBytes(signature));
}

/** Looks at every byte, so that the time it takes says nothing of where two differ. */
function areEqual(left: Uint8Array, right: Uint8Array): boolean {
  let difference = left.length ^ right.length;
  left.forEach((byte, index) => (difference |= byte ^ (right[index] ?? 0)));
  return difference === 0;
}

/** @throws TypeError when the secret is empty. */
export function checkSecret(secret: string): void {
  if (secret === '') {
    throw new TypeError('The secret of the webhook is empty: give the client secret.');
  }
}
