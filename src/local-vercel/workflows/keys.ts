/** The key pairs that sign tokens: made when first needed, replaced on demand, published as a JWKS. Loads what signs only then. */

import type { CryptoKey, JWK } from 'jose';
import type { LocalContext } from '../context.js';
import type { SigningKey } from '../state/entities.js';
import type { State } from '../state/state.js';

export const signingAlgorithm = 'RS256';

export interface Signer {
  readonly kid: string;
  readonly key: CryptoKey;
}

/** How long a replaced key is still published, so that tokens it signed stay valid; in milliseconds. */
const publishedAfterRotation = 60 * 60 * 1000;

const retirement = 'keys.remove';

/** First keys that are being made. */
const firstKeys = new WeakMap<State, Promise<SigningKey>>();
const imported = new WeakMap<SigningKey, CryptoKey>();

/** The key that signs now. */
export async function currentSigner(local: LocalContext): Promise<Signer> {
  const signingKey = currentKey(local) ?? (await makeFirstKey(local));
  let key = imported.get(signingKey);
  if (key === undefined) {
    const { importJWK } = await import('jose');
    const loaded = await importJWK(signingKey.privateJwk, signingAlgorithm);
    if (loaded instanceof Uint8Array) throw new TypeError('A key that signs tokens is a pair.');
    key = loaded;
    imported.set(signingKey, key);
  }
  return { kid: signingKey.id, key };
}

/** What is published of all keys that partners should still believe. */
export async function publishedKeys(local: LocalContext): Promise<{ readonly keys: JWK[] }> {
  if (currentKey(local) === undefined) await makeFirstKey(local);
  return { keys: local.state.signingKeys.all().map(({ publicJwk }) => ({ ...publicJwk })) };
}

/** Has a new key sign from now on; the former is published for another hour of the local clock. */
export async function rotateKeys(local: LocalContext): Promise<SigningKey> {
  const next = await makeKey(local);
  for (const former of local.state.signingKeys.all()) {
    if (former.retiredAt !== null) continue;
    local.state.signingKeys.put({ ...former, retiredAt: local.clock.now() });
    local.jobs.schedule(retirement, publishedAfterRotation, { key: former.id });
  }
  return local.state.signingKeys.put(next);
}

export function registerKeys({ state, jobs }: LocalContext): void {
  jobs.on(retirement, ({ key }) => void state.signingKeys.delete(String(key)));
}

function currentKey({ state }: LocalContext): SigningKey | undefined {
  return state.signingKeys.all().findLast(({ retiredAt }) => retiredAt === null);
}

/** Callers that come together wait for one key. */
async function makeFirstKey(local: LocalContext): Promise<SigningKey> {
  let making = firstKeys.get(local.state);
  if (making === undefined) {
    making = makeKey(local).then((key) => currentKey(local) ?? local.state.signingKeys.put(key));
    firstKeys.set(local.state, making);
    const forget = (): void => void firstKeys.delete(local.state);
    making.then(forget, forget);
  }
  return making;
}

async function makeKey({ clock }: LocalContext): Promise<SigningKey> {
  const { calculateJwkThumbprint, exportJWK, generateKeyPair } = await import('jose');
  const { privateKey, publicKey } = await generateKeyPair(signingAlgorithm, {
    modulusLength: 2048,
    extractable: true,
  });
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  const described = { kid, alg: signingAlgorithm, use: 'sig' };
  return {
    id: kid,
    privateJwk: { ...(await exportJWK(privateKey)), ...described },
    publicJwk: { ...jwk, ...described },
    createdAt: clock.now(),
    retiredAt: null,
  };
}
