/**
 * A partner's server by hand, in the ways that the description leaves open: no generated code, other
 * statuses, fewer operations. It can be given one mistake at a time.
 */

import { createApi } from './api.js';
import { createGround } from './ground.js';
import { createLogin } from './login.js';
import { errorBody, Refusal, type TinyOptions } from './model.js';
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
      const { status, body } = await answer(request);
      const content = status === 204 || body === undefined ? null : JSON.stringify(body);
      return new Response(content, {
        status,
        headers: content === null ? {} : { 'content-type': 'application/json; charset=utf-8' },
      });
    } catch (error) {
      const status = error instanceof Refusal ? error.status : 500;
      return Response.json(errorBody, { status });
    }
  };
}
