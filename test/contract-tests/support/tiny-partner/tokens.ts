/** Verifies the tokens that the tiny partner is called with: whose they are, and for which installation. */

import { createRemoteJWKSet, customFetch, jwtVerify, type JWTPayload } from 'jose';
import type { Ground } from './ground.js';
import { Refusal, type Route } from './model.js';

type Verify = (request: Request, path: readonly string[], who: Route[2]) => Promise<JWTPayload>;

export function createVerifier({ has, style, clientId, vercelUrl, fetch }: Ground): Verify {
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks', vercelUrl), {
    [customFetch]: (url, init) => fetch(new Request(url, init)),
  });
  return async (request, path, who) => {
    const [scheme = '', token = ''] = (request.headers.get('authorization') ?? '').split(' ');
    const isBearer = has('http-scheme') ? scheme === 'Bearer' : scheme.toLowerCase() === 'bearer';
    if (!isBearer) throw new Refusal(401);
    if (has('http-auth-header') && !request.headers.has('x-vercel-auth')) throw new Refusal(403);
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: 'https://marketplace.vercel.com',
      audience: clientId,
    }).catch(() => {
      throw new Refusal(403);
    });
    const kind = payload['user_id'] === undefined ? 'system' : 'user';
    if (style.takesAnyKind !== true && who !== 'any' && who !== kind) throw new Refusal(403);
    const isForAdmins = path[5] === 'secrets' && kind === 'user';
    if (isForAdmins && payload['user_role'] !== 'ADMIN') throw new Refusal(403);
    const isElsewhere = payload['installation_id'] !== path[2];
    if (style.goesByToken !== true && path[1] === 'installations' && isElsewhere)
      throw new Refusal(403);
    return payload;
  };
}
