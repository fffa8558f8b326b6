/** What may be wrong with a token that must be refused. */

export const tokenFlaws = [
  'alg-none',
  'hmac-with-public-key',
  'wrong-key',
  'unknown-key',
  'own-key',
  'wrong-issuer',
  'similar-issuer',
  'wrong-audience',
  'similar-audience',
  'expired',
  'just-expired',
  'not-yet-valid',
] as const;

export type TokenFlaw = (typeof tokenFlaws)[number];
