/** Percent-encodes text that servers gave, which may be no text of Unicode. */

/** What has no encoding, half a pair of surrogates, becomes the sign for it, as in a query. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}
