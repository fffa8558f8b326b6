/** The tiny partner's login route, where Vercel sends who signs in. */

import type { Ground } from './ground.js';

export function createLogin({
  has,
  clientId,
  clientSecret,
  vercelUrl,
  fetch,
}: Ground): (request: Request) => Promise<Response> {
  return async (request) => {
    const { searchParams } = new URL(request.url);
    const code = searchParams.get('code') ?? '';
    if (has('login-redirects')) return new Response('No.', { status: 404 });
    if (has('login-crash') && code === '') throw new TypeError('No code.');
    if (!has('login-code')) {
      const exchange = new Request(new URL('/v1/integrations/sso/token', vercelUrl), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          code,
          state: searchParams.get('state') ?? '',
          client_id: clientId,
          client_secret: clientSecret,
          grant_type: 'authorization_code',
        }),
      });
      const reply = await fetch(exchange);
      // A page that says so, as many servers do it.
      if (!reply.ok) return Response.redirect('https://tiny.example/sign-in-failed', 303);
    }
    const url = has('login-open-redirect') ? searchParams.get('url') : null;
    return Response.redirect(
      url !== null && URL.canParse(url) ? url : 'https://tiny.example/databases',
      307,
    );
  };
}
