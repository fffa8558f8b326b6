/** Tokens that are forged, of others, or out of time: each is refused, and told why. */

import { createHmac } from 'node:crypto';
import { exportSPKI, generateKeyPair, exportJWK, SignJWT } from 'jose';
import { HttpError } from '@openapi-counterpart/runtime';
import { TokenError, type TokenChecks } from '@openapi-counterpart/vercel';
import { expect, test } from 'vitest';
import {
  installationId,
  otherId,
  publicKey,
  rejection,
  seconds,
  sign,
  startVerifier,
  stranger,
  system,
  user,
  wholeClaims,
} from './vercel.js';

function base64(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Signed with the public key as if it were a shared secret. */
async function confused(): Promise<string> {
  const text = `${base64({ alg: 'HS256', kid: 'key-1' })}.${base64(wholeClaims())}`;
  const mac = createHmac('sha256', await exportSPKI(publicKey)).update(text);
  return `${text}.${mac.digest('base64url')}`;
}

/** Another payload under a signature that was made for one. */
async function swapped(): Promise<string> {
  const [header, , signature] = (await system()).split('.');
  return `${header}.${base64({ ...wholeClaims(), installation_id: otherId })}.${signature}`;
}

/** Brings its own key along in the header. */
async function withOwnKey(): Promise<string> {
  const own = await exportJWK(stranger.publicKey);
  return new SignJWT({ ...wholeClaims() })
    .setProtectedHeader({ alg: 'RS256', kid: 'key-1', jwk: own })
    .sign(stranger.privateKey);
}

async function withAlgorithm(alg: string): Promise<string> {
  const { privateKey: key } = await generateKeyPair(alg);
  return new SignJWT({ ...wholeClaims() }).setProtectedHeader({ alg, kid: 'key-1' }).sign(key);
}

interface Attack {
  readonly what: string;
  readonly token: () => unknown;
  readonly checks?: TokenChecks;
  readonly status: 401 | 403;
  readonly code: string;
}

const attacks: readonly Attack[] = [
  { what: 'none', token: () => undefined, status: 401, code: 'missing_token' },
  { what: 'null', token: () => null, status: 401, code: 'missing_token' },
  { what: 'an empty one', token: () => '', status: 401, code: 'missing_token' },
  { what: 'a number', token: () => 42, status: 401, code: 'invalid_token' },
  { what: 'an object', token: () => ({ sub: 'account:1' }), status: 401, code: 'invalid_token' },
  { what: 'garbage', token: () => 'garbage', status: 401, code: 'invalid_token' },
  { what: 'dots', token: () => '..', status: 401, code: 'invalid_token' },
  { what: 'five parts', token: () => 'a.b.c.d.e', status: 401, code: 'invalid_token' },
  {
    what: 'algorithm none',
    token: () => `${base64({ alg: 'none' })}.${base64(wholeClaims())}.`,
    status: 401,
    code: 'invalid_token',
  },
  { what: 'HS256 with the public key', token: confused, status: 401, code: 'invalid_token' },
  { what: 'PS256', token: () => withAlgorithm('PS256'), status: 401, code: 'invalid_token' },
  { what: 'RS512', token: () => withAlgorithm('RS512'), status: 401, code: 'invalid_token' },
  { what: 'a swapped payload', token: swapped, status: 401, code: 'invalid_token' },
  { what: 'a key of its own', token: withOwnKey, status: 401, code: 'invalid_token' },
  {
    what: "a stranger's key under a known id",
    token: () => sign({ ...wholeClaims() }, { kid: 'key-1' }, stranger.privateKey),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'an unknown key id',
    token: () => sign({ ...wholeClaims() }, { kid: 'key-9' }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'another issuer',
    token: () => user({ iss: 'https://evil.example' }),
    status: 401,
    code: 'wrong_issuer',
  },
  { what: 'no issuer', token: () => user({ iss: undefined }), status: 401, code: 'invalid_token' },
  {
    what: 'another audience',
    token: () => user({ aud: 'oac_other' }),
    status: 401,
    code: 'wrong_audience',
  },
  {
    what: 'no audience',
    token: () => user({ aud: undefined }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'an expired one',
    token: () => user({ exp: seconds() - 60 }),
    status: 401,
    code: 'expired_token',
  },
  { what: 'no expiry', token: () => user({ exp: undefined }), status: 401, code: 'invalid_token' },
  {
    what: 'an expiry that is a text',
    token: () => user({ exp: 'tomorrow' }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'one of the future',
    token: () => user({ nbf: seconds() + 60 }),
    status: 401,
    code: 'early_token',
  },
  {
    what: 'a user without a role',
    token: () => user({ user_role: undefined }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'a role that is none',
    token: () => user({ user_role: 'OWNER' }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'a user without an installation',
    token: () => user({ installation_id: null }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'a user without a subject',
    token: () => user({ sub: undefined }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'a user whose subject is null',
    token: () => user({ sub: null }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'the system without a subject, not even null',
    token: () => system({ sub: undefined }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'a user by its subject alone',
    token: () => user({ user_id: undefined }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'the system with a user id',
    token: () => system({ user_id: 'd4e5f6', user_role: 'ADMIN' }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'an installation that is a list',
    token: () => system({ installation_id: [installationId] }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'an id token for an access token',
    token: () => user({ type: 'id_token' }),
    checks: { type: 'access_token' },
    status: 401,
    code: 'wrong_token_type',
  },
  {
    what: 'a token of a new type for an access token',
    token: () => user({ type: 'exchange_token' }),
    checks: { type: 'access_token' },
    status: 401,
    code: 'wrong_token_type',
  },
  {
    what: 'an access token for an id token',
    token: () => user({ type: 'access_token' }),
    checks: { type: 'id_token' },
    status: 401,
    code: 'wrong_token_type',
  },
  {
    what: 'one of another installation',
    token: () => user({ installation_id: otherId }),
    checks: { installationId },
    status: 403,
    code: 'wrong_installation',
  },
  {
    what: 'one of no installation where there is one',
    token: () => system({ installation_id: null }),
    checks: { installationId },
    status: 403,
    code: 'wrong_installation',
  },
  {
    what: 'the system for a user',
    token: () => system(),
    checks: { style: 'user' },
    status: 403,
    code: 'wrong_style',
  },
  {
    what: 'a user for the system',
    token: () => user(),
    checks: { style: 'system' },
    status: 403,
    code: 'wrong_style',
  },
  {
    what: 'the system for an administrator',
    token: () => system(),
    checks: { role: 'ADMIN' },
    status: 403,
    code: 'wrong_style',
  },
  {
    what: 'a user who may only look',
    token: () => user({ user_role: 'USER' }),
    checks: { role: 'ADMIN' },
    status: 403,
    code: 'wrong_role',
  },
];

test.each(attacks)('refuses $what: $status $code', async ({ token, checks, status, code }) => {
  const verify = await startVerifier();
  const error = await rejection(verify(await token(), checks));
  expect(error).toBeInstanceOf(TokenError);
  expect(error).toBeInstanceOf(HttpError);
  expect(error).toMatchObject({ name: 'TokenError', status, code });
});
