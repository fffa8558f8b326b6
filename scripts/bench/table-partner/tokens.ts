/** Who calls the table partner: the token, its claims, and what they allow. */

import {
  createRemoteJWKSet,
  customFetch,
  decodeJwt,
  decodeProtectedHeader,
  importJWK,
  jwtVerify,
  type JWTPayload,
} from 'jose';
import type { Ground, Row } from './model.js';
import { refuse } from './model.js';

const issuer = 'https://marketplace.vercel.com';

export function createVerifier(ground: Ground) {
  const { has, clientId, jwksUrl, fetch } = ground;
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    [customFetch]: (url, init) => fetch(new Request(url, init)),
  });

  async function verify(token: string): Promise<JWTPayload> {
    const { jwk } = decodeProtectedHeader(token);
    const own =
      has('auth-own-key') && jwk !== undefined ? await importJWK(jwk, 'RS256') : undefined;
    const options = {
      algorithms: ['RS256'],
      ...(!has('auth-issuer') && { issuer }),
      ...(!has('auth-audience') && { audience: clientId }),
      ...(has('auth-leeway') && { clockTolerance: 600 }),
    };
    const { payload } = own
      ? await jwtVerify(token, own, options)
      : await jwtVerify(token, keys, options);
    return payload;
  }

  return async (request: Request, path: readonly string[], row: Row): Promise<JWTPayload> => {
    const [scheme = '', token = ''] = (request.headers.get('authorization') ?? '').split(' ');
    if (scheme.toLowerCase() !== 'bearer' && !has('auth-any-scheme')) refuse(403, 'no_token');
    const claims = await verify(token).catch((error: unknown) => {
      if (has('auth-unverified') && token.split('.').length === 3) return decodeJwt(token);
      if (has('auth-crash')) throw error;
      return refuse(403, 'bad_token');
    });
    checkKind(ground, request, claims, row);
    if (path[1] === 'installations') checkInstallation(ground, claims, path[2] ?? '');
    return claims;
  };
}

function checkKind({ has }: Ground, request: Request, claims: JWTPayload, row: Row): void {
  const isUser = has('auth-kind-header')
    ? request.headers.get('x-vercel-auth') === 'user'
    : claims['user_id'] !== undefined;
  if (has('auth-sub-needed') && typeof claims.sub !== 'string') refuse(403, 'no_subject');
  const kind = isUser ? 'user' : 'system';
  const takesSystem = row.who === 'any' && !(has('auth-no-system') && row.method === 'DELETE');
  if (row.who !== kind && !(takesSystem && row.who === 'any') && !(isUser && row.who === 'any')) {
    if (!has('auth-any-kind')) refuse(403, 'wrong_kind');
  }
  if (row.isForAdmins !== true || !isUser) return;
  const role = claims['user_role'];
  if (has('auth-role-unknown') ? role === 'USER' : role !== 'ADMIN') {
    const isOpen =
      (has('auth-role-uninstall') && row.method === 'DELETE') ||
      (has('auth-role-repl') && row.path.endsWith('/repl')) ||
      (has('auth-role-rotation') && row.path.endsWith('/rotate'));
    if (!isOpen) refuse(403, 'not_admin');
  }
}

function checkInstallation({ has }: Ground, claims: JWTPayload, id: string): void {
  const own = claims['installation_id'];
  if (own === id || has('auth-installation')) return;
  if (own === null && has('auth-no-installation')) return;
  const isPrefix = typeof own === 'string' && id.startsWith(own);
  if (isPrefix && has('auth-prefix')) return;
  const isAnyCase = has('auth-case') && String(own).toLowerCase() === id.toLowerCase();
  if (!isAnyCase) refuse(403, 'other_installation');
}
