/**
 * A partner's server by hand, in the ways that the description leaves open: no generated code, other
 * statuses, fewer operations. It can be given one mistake at a time.
 */

import { createApi } from './api.js';
import { createGround } from './ground.js';
import { createLogin } from './login.js';
import { errorBody, Refusal, type Style, type TinyOptions } from './model.js';
import { createReceiver } from './webhooks.js';

export type { Style, TinyOptions } from './model.js';

export function createTinyPartner(options: TinyOptions): (request: Request) => Promise<Response> {
  const ground = createGround(options);
  const answer = createApi(ground);
  const webhook = createReceiver(ground);
  const login = createLogin(ground);

  return async (request) => {
    try {
      const { pathname } = new URL(request.url);
      if (pathname === '/hooks/vercel') return await webhook(request);
      if (pathname === '/sign-in') return await login(request);
      const { status, body, fallback, allow } = await answer(request);
      if (fallback === 'webhook') return await webhook(request);
      if (status >= 400) return refuse(options.style?.errors, status, allow);
      const content = status === 204 || body === undefined ? null : JSON.stringify(body);
      return new Response(content, {
        status,
        headers: content === null ? {} : { 'content-type': 'application/json; charset=utf-8' },
      });
    } catch (error) {
      return refuse(options.style?.errors, error instanceof Refusal ? error.status : 500);
    }
  };
}

function refuse(errors: Style['errors'], status: number, allow?: string): Response {
  const headers = allow === undefined ? {} : { allow };
  if (errors === 'text') return new Response('This is refused.', { status, headers });
  const user = { message: 'This is refused.', url: null };
  const body = errors === 'null-url' ? { error: { ...errorBody.error, user } } : errorBody;
  return Response.json(body, { status, headers });
}
