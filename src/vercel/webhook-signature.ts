/** Tells whether a webhook is from Vercel: the signature over its body says so. */

import { createHmac, timingSafeEqual } from 'node:crypto';

export interface SignedWebhook {
  /**
   * The client secret for webhooks of the integration; for those of an account the secret that was
   * given when it was made.
   */
  readonly secret: string;
  /** As it came over the wire: parsed and written again it is another body. */
  readonly body: Uint8Array | string;
  /** The header `x-vercel-signature`: HMAC-SHA1 in lower-case hex. */
  readonly signature: string | null | undefined;
}

/**
 * Compares in constant time.
 * @throws TypeError when the secret is empty: anybody could sign then.
 */
export function verifyWebhook({ secret, body, signature }: SignedWebhook): boolean {
  checkSecret(secret);
  if (typeof signature !== 'string' || !/^[0-9a-f]{40}$/.test(signature)) return false;
  const expected = createHmac('sha1', secret).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'));
}

/** @throws TypeError when the secret is empty. */
export function checkSecret(secret: string): void {
  if (secret === '') {
    throw new TypeError('The secret of the webhook is empty: give the client secret.');
  }
}
