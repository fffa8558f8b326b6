/** A pair of keys that Vercel does not publish, for tokens that must be refused. */

import { importJWK, type CryptoKey, type JWK } from 'jose';
import type { SigningKey } from '../state/entities.js';
import { signingAlgorithm } from './keys.js';

export interface StrangersKey {
  readonly publicJwk: JWK;
  readonly privateKey: CryptoKey;
}

/** Primes, of which one suits the modulus, and none is the exponent that keys are made with. */
const exponents = [65_539n, 65_543n, 65_551n, 65_557n];

/**
 * Another pair with the same modulus: a new one takes longer to make than hundreds of tokens. What either signs does not
 * verify with the other.
 */
export async function strangersKey({ privateJwk }: SigningKey): Promise<StrangersKey> {
  const { n, p, q, qi } = privateJwk;
  const [first, second] = [toNumber(p) - 1n, toNumber(q) - 1n];
  const modulus = first * second;
  for (const exponent of exponents) {
    const inverse = inverseOf(exponent, modulus);
    if (inverse === undefined) continue;
    const publicJwk = { kty: 'RSA', n: String(n), e: toText(exponent) };
    const privateKey = await importJWK(
      {
        ...publicJwk,
        d: toText(inverse),
        p: String(p),
        q: String(q),
        dp: toText(inverse % first),
        dq: toText(inverse % second),
        qi: String(qi),
      },
      signingAlgorithm,
    );
    if (privateKey instanceof Uint8Array) throw new TypeError('A key that signs is a pair.');
    return { publicJwk, privateKey };
  }
  throw new Error('No exponent suits the modulus.');
}

/** The number that gives 1 with another modulo a third; undefined where there is none. */
function inverseOf(value: bigint, modulus: bigint): bigint | undefined {
  let [remainder, next] = [modulus, value];
  let [factor, nextFactor] = [0n, 1n];
  while (next !== 0n) {
    const quotient = remainder / next;
    [remainder, next] = [next, remainder - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  if (remainder !== 1n) return undefined;
  return factor < 0n ? factor + modulus : factor;
}

function toNumber(text: unknown): bigint {
  return BigInt(`0x${Buffer.from(String(text), 'base64url').toString('hex')}`);
}

function toText(value: bigint): string {
  const digits = value.toString(16);
  return Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex').toString(
    'base64url',
  );
}
