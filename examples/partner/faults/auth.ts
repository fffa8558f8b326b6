/** Faults of authentication: tokens that are taken though they are wrong, or refused though they are right. */

import { createHmac } from 'node:crypto';
import {
  decodeProtectedHeader,
  exportSPKI,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
  type ProtectedHeaderParameters,
} from 'jose';
import type { Ground } from '../parts.js';
import type { Fault } from './fault.js';
import { crash, errorOf, handling, toResponse } from './tools.js';
import { byHand, decode, toClaims, verifying, type Step } from './verify-by-hand.js';

const kind = 'auth';

function forgetting(forgets: Step, rule: readonly string[], sentence: string): Fault {
  const apply = byHand({ forgets });
  return { id: `auth-${forgets}-unchecked`, kind, operationId: '*', rule, sentence, apply };
}

/** An unverified caller, as development code lets it through. */
function unverifiedCaller(installationId: string | null | undefined): JWTPayload {
  return {
    iss: 'dev',
    sub: 'account:0:user:0',
    installation_id: installationId ?? 'icfg_dev',
    user_id: 'dev',
    user_role: 'ADMIN',
  };
}

/** The key as text is no secret: what HMAC is checked with when the token chooses the algorithm. */
async function trustHmac(token: string, ground: Ground): Promise<JWTPayload | undefined> {
  const [jwk] = await publishedKeys(ground);
  if (headerOf(token).alg !== 'HS256' || jwk === undefined) return undefined;
  const key = await importJWK(jwk, 'RS256', { extractable: true });
  if (key instanceof Uint8Array) return undefined;
  const [header, payload, signature] = token.split('.');
  const expected = createHmac('sha256', await exportSPKI(key))
    .update(`${header}.${payload}`)
    .digest('base64url');
  return signature === expected ? decode(token) : undefined;
}

async function publishedKeys({ jwksUrl, fetch }: Ground): Promise<readonly JWK[]> {
  const response = await fetch(new Request(jwksUrl));
  // The document is Vercel's own.
  const { keys } = (await response.json()) as JSONWebKeySet;
  return keys;
}

function headerOf(token: string): ProtectedHeaderParameters {
  try {
    return decodeProtectedHeader(token);
  } catch {
    return {};
  }
}

export const authFaults: readonly Fault[] = [
  forgetting(
    'signature',
    ['auth-signature', 'auth-algorithm'],
    'Tokens are decoded, not verified.',
  ),
  forgetting('issuer', ['auth-issuer'], 'The issuer of tokens is not looked at.'),
  forgetting('audience', ['auth-audience'], 'Tokens for other integrations are taken.'),
  forgetting('expiry', ['auth-expiry'], 'Tokens that have expired are taken.'),
  forgetting('not-before', ['auth-not-before'], 'Tokens are taken before they are valid.'),
  forgetting(
    'installation',
    ['auth-installation'],
    'The installation of the path is believed, even if the token names another.',
  ),
  forgetting('style', ['auth-style'], 'Tokens of users and of the system are taken everywhere.'),
  {
    id: 'auth-viewer-rotates',
    kind,
    operationId: 'request-secrets-rotation',
    rule: ['auth-role'],
    sentence: 'Users who may only look can rotate secrets.',
    apply: {
      ...byHand({ forgets: 'role' }),
      handlers: (sound) => ({
        requestSecretsRotation: (context) =>
          sound.requestSecretsRotation({
            ...context,
            request: context.request,
            auth: { userAuthentication: { userId: 'unknown', role: 'ADMIN' } },
          }),
      }),
    },
  },
  {
    id: 'auth-issuer-by-prefix',
    kind,
    operationId: '*',
    rule: ['auth-issuer'],
    sentence: 'The issuer has to begin as it should: one of another domain that begins so passes.',
    apply: byHand({ isIssuer: (given) => given.startsWith('https://marketplace.vercel.com') }),
  },
  {
    id: 'auth-audience-by-substring',
    kind,
    operationId: '*',
    rule: ['auth-audience'],
    sentence: 'The audience has to contain the id of the integration: a longer id passes.',
    apply: byHand({ isAudience: (given, clientId) => given.includes(clientId) }),
  },
  {
    id: 'auth-no-installation-passes',
    kind,
    operationId: '*',
    rule: ['auth-installation'],
    sentence: 'A token that names no installation opens all of them.',
    apply: byHand({ opensAny: true }),
  },
  {
    id: 'auth-alg-none',
    kind,
    operationId: '*',
    rule: ['auth-algorithm', 'auth-signature'],
    sentence: 'Tokens of the algorithm "none" are taken.',
    apply: byHand({
      trust: (token) => (headerOf(token).alg === 'none' ? decode(token) : undefined),
    }),
  },
  {
    id: 'auth-hmac-confusion',
    kind,
    operationId: '*',
    rule: ['auth-algorithm', 'auth-signature'],
    sentence: 'The token chooses the algorithm: HMAC with the public key as the secret is taken.',
    apply: byHand({ trust: trustHmac }),
  },
  {
    id: 'auth-unknown-key',
    kind,
    operationId: '*',
    rule: ['auth-signature'],
    sentence: 'Tokens of a key that is not published are taken, to live through a key rotation.',
    apply: byHand({
      async trust(token, ground) {
        const keys = await publishedKeys(ground);
        const isKnown = keys.some(({ kid }) => kid === headerOf(token).kid);
        return isKnown || headerOf(token).alg !== 'RS256' ? undefined : decode(token);
      },
    }),
  },
  {
    id: 'auth-garbage-accepted',
    kind,
    operationId: '*',
    rule: ['auth-signature', 'auth-required'],
    sentence: 'An error of the token library is swallowed: what is no token passes as a developer.',
    apply: verifying((_ground, sound) => async (token, checks = {}) => {
      try {
        return await sound(token, checks);
      } catch (error) {
        if (typeof token !== 'string' || headerOf(token).alg !== undefined) throw error;
        const claims = toClaims(unverifiedCaller(checks.installationId));
        return checks.style === 'system' ? { ...claims, style: 'system' } : claims;
      }
    }),
  },
  {
    id: 'auth-crash-on-garbage',
    kind,
    operationId: '*',
    rule: ['auth-crash', 'server-error'],
    sentence: 'What the token library throws is answered with 500.',
    apply: {
      app: handling('*', async (request, sound) => {
        const response = await sound(request);
        return response.status === 401 && request.headers.has('authorization') ? crash() : response;
      }),
    },
  },
  {
    id: 'auth-refused-with-200',
    kind,
    operationId: '*',
    rule: ['auth-required', 'auth-signature'],
    sentence: 'Refusals of tokens come with the status 200, and say so in the body only.',
    apply: {
      app: handling('*', async (request, sound) => {
        const response = await sound(request);
        if (response.status !== 401) return response;
        const body = errorOf('unauthorized', 'Not allowed.');
        return toResponse({ status: 200, headers: {}, body });
      }),
    },
  },
  {
    id: 'auth-refused-with-400',
    kind,
    operationId: '*',
    rule: ['auth-refusal'],
    sentence: 'Wrong tokens are answered with 400 instead of 401 or 403.',
    apply: {
      app: handling('*', async (request, sound) => {
        const response = await sound(request);
        if (response.status !== 401) return response;
        const body = errorOf('bad_request', 'Bad token.');
        return toResponse({ status: 400, headers: {}, body });
      }),
    },
  },
];
