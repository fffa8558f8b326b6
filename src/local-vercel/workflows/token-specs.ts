/** Tokens by specification, for tests of a partner: right ones, and ones with a single flaw. */

import { createSecretKey } from 'node:crypto';
import { exportSPKI, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import type { LocalContext } from '../context.js';
import type { Integration, Member, SigningKey, Team } from '../state/entities.js';
import { currentSigner, publishedKeys, signingAlgorithm } from './keys.js';
import { partnerTime } from './partner-time.js';
import { strangersKey, type StrangersKey } from './strangers-key.js';
import type { TokenFlaw } from './token-flaws.js';
import { issuer, tokenLifetime } from './tokens.js';

/** Who a request says it comes from. */
export type TokenSpec =
  | {
      readonly kind: 'user' | 'system';
      /** Null before there is one. */
      readonly installationId: string | null;
      /** Of a user; ADMIN by default. OWNER is none that Vercel has. */
      readonly role?: 'ADMIN' | 'USER' | 'OWNER';
      /** Whether the token has a subject, which is null in some of the system; yes by default. */
      readonly hasSubject?: boolean;
      readonly flaw?: TokenFlaw;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'garbage' };

export interface TokenPeople {
  readonly integration: Integration;
  readonly team: Team;
  readonly admin: Member;
  readonly viewer: Member;
}

/** Signs tokens by their specification; the same specification gives the same token while it is valid. */
export function createTokenSigner(
  local: LocalContext,
  people: TokenPeople,
): (spec: TokenSpec) => Promise<string | undefined> {
  const cache = new Map<string, { readonly token: Promise<string>; readonly until: number }>();
  return async (spec) => {
    if (spec.kind === 'none') return undefined;
    if (spec.kind === 'garbage') return 'not.a.token';
    const key = JSON.stringify(spec);
    const known = cache.get(key);
    if (known !== undefined && known.until > partnerTime(local)) return known.token;
    const token = sign(local, claimsOf(local, people, spec), spec.flaw);
    cache.set(key, { token, until: partnerTime(local) + (tokenLifetime * 1000) / 2 });
    return token;
  };
}

const strangers = new WeakMap<SigningKey, Promise<StrangersKey>>();

/** A pair that Vercel does not publish, beside the one that signs now. */
function strangerTo({ state }: LocalContext, kid: string): Promise<StrangersKey> {
  const signingKey = state.signingKeys.get(kid);
  if (signingKey === undefined) throw new Error('The key that signs now is not kept.');
  const known = strangers.get(signingKey) ?? strangersKey(signingKey);
  strangers.set(signingKey, known);
  return known;
}

type Spec = Extract<TokenSpec, { readonly kind: 'user' | 'system' }>;

function claimsOf(
  local: LocalContext,
  { integration, team, admin, viewer }: TokenPeople,
  { kind, installationId, role = 'ADMIN', hasSubject = true, flaw }: Spec,
): Readonly<Record<string, unknown>> {
  const member = role === 'USER' ? viewer : admin;
  const account = installationId === null ? {} : { account_id: team.id };
  return {
    iss: issuerOf(flaw),
    aud: audienceOf(integration.id, flaw),
    installation_id: installationId,
    type: 'access_token',
    ...(kind === 'system'
      ? { sub: hasSubject ? `account:${team.accountHex}` : null, ...account }
      : {
          sub: `account:${team.accountHex}:user:${member.id}`,
          account_id: team.id,
          user_id: member.id,
          user_role: role,
          user_email: member.email,
          user_name: member.name,
        }),
    ...times(partnerTime(local), flaw),
  };
}

function issuerOf(flaw: TokenFlaw | undefined): string {
  if (flaw === 'wrong-issuer') return 'https://issuer.example';
  return flaw === 'similar-issuer' ? `${issuer}.issuer.example` : issuer;
}

function audienceOf(id: string, flaw: TokenFlaw | undefined): string {
  if (flaw === 'wrong-audience') return 'oac_anotherIntegration';
  return flaw === 'similar-audience' ? `${id}Another` : id;
}

/** In seconds, far enough off that no tolerance for clocks covers it. */
const hour = 60 * 60;

/** What servers allow for clocks that differ is less, in seconds. */
const moment = 90;

function times(time: number, flaw: TokenFlaw | undefined): Readonly<Record<string, number>> {
  const now = Math.floor(time / 1000);
  if (flaw === 'expired') return { iat: now - 2 * hour, nbf: now - 2 * hour, exp: now - hour };
  if (flaw === 'just-expired') return { iat: now - hour, nbf: now - hour, exp: now - moment };
  if (flaw === 'not-yet-valid') return { iat: now, nbf: now + hour, exp: now + 2 * hour };
  return { iat: now, nbf: now, exp: now + tokenLifetime };
}

async function sign(
  local: LocalContext,
  claims: Readonly<Record<string, unknown>>,
  flaw: TokenFlaw | undefined,
): Promise<string> {
  if (flaw === 'alg-none') return new UnsecuredJWT(claims).encode();
  const { kid, key } = await currentSigner(local);
  const jwt = new SignJWT(claims);
  switch (flaw) {
    case 'hmac-with-public-key': {
      const secret = createSecretKey(await publicKeyText(local), 'utf8');
      return jwt.setProtectedHeader({ alg: 'HS256', kid, typ: 'JWT' }).sign(secret);
    }
    case 'wrong-key':
    case 'own-key':
    case 'unknown-key': {
      const { publicJwk, privateKey } = await strangerTo(local, kid);
      const named =
        flaw === 'own-key'
          ? { jwk: publicJwk }
          : { kid: flaw === 'wrong-key' ? kid : 'no-such-key' };
      const header = { alg: signingAlgorithm, ...named, typ: 'JWT' };
      return jwt.setProtectedHeader(header).sign(privateKey);
    }
    default:
      return jwt.setProtectedHeader({ alg: signingAlgorithm, kid, typ: 'JWT' }).sign(key);
  }
}

/** What a careless server hands to its library as the secret of an HMAC. */
async function publicKeyText(local: LocalContext): Promise<string> {
  const [jwk] = (await publishedKeys(local)).keys;
  if (jwk === undefined) throw new Error('No key is published.');
  const key = await importJWK(jwk, signingAlgorithm, { extractable: true });
  if (key instanceof Uint8Array) throw new TypeError('A published key is a public one.');
  return exportSPKI(key);
}
