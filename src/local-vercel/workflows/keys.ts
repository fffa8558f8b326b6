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

/** How long a new key is published before it signs, so that partners that keep keys have read it by then. */
const publishedBeforeUse = 5 * 60 * 1000;

const retirement = 'keys.remove';
const takeover = 'keys.use';

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
  return useKey(local, await makeKey(local));
}

/** Publishes a new key, which signs five minutes of the local clock later. */
export async function publishNextKey(local: LocalContext): Promise<SigningKey> {
  const next = await makeKey(local);
  const signsFrom = local.clock.now() + publishedBeforeUse;
  local.jobs.schedule(takeover, publishedBeforeUse, { key: next.id });
  return local.state.signingKeys.put({ ...next, signsFrom });
}

export function registerKeys(local: LocalContext): void {
  const { signingKeys } = local.state;
  local.jobs.on(retirement, ({ key }) => void signingKeys.delete(String(key)));
  local.jobs.on(takeover, ({ key }) => {
    const next = signingKeys.get(String(key));
    if (next !== undefined) useKey(local, next);
  });
}

function useKey(local: LocalContext, next: SigningKey): SigningKey {
  for (const former of local.state.signingKeys.all()) {
    const isWaiting = former.signsFrom !== undefined;
    if (former.retiredAt !== null || former.id === next.id || isWaiting) continue;
    local.state.signingKeys.put({ ...former, retiredAt: local.clock.now() });
    local.jobs.schedule(retirement, publishedAfterRotation, { key: former.id });
  }
  const { signsFrom: _, ...signing } = next;
  return local.state.signingKeys.put(signing);
}

function currentKey({ state }: LocalContext): SigningKey | undefined {
  return state.signingKeys
    .all()
    .findLast(({ retiredAt, signsFrom }) => retiredAt === null && signsFrom === undefined);
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
