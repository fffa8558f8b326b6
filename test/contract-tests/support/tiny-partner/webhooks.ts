/** The tiny partner's receiver of webhooks. */

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Ground } from './ground.js';
import { isObject } from './input.js';

export function createReceiver({
  has,
  clientSecret,
}: Ground): (request: Request) => Promise<Response> {
  const codes = new Set<string>();
  return async (request) => {
    const raw = await request.text();
    const parsed = ((): unknown => {
      try {
        return JSON.parse(raw);
      } catch {
        return undefined;
      }
    })();
    const signed = has('webhook-raw-body') ? JSON.stringify(parsed) : raw;
    const given = Buffer.from(request.headers.get('x-vercel-signature') ?? '');
    const expected = Buffer.from(
      createHmac('sha1', clientSecret)
        .update(signed ?? '')
        .digest('hex'),
    );
    if (has('webhook-accepts')) return new Response(null, { status: 404 });
    const isEqual =
      (has('webhook-crash') || given.length === expected.length) &&
      timingSafeEqual(given, expected);
    if (!isEqual && !has('webhook-signature'))
      return Response.json(
        { code: 'invalid_signature' },
        { status: has('webhook-refusal') ? 200 : 403 },
      );
    if (!isObject(parsed)) return new Response(null, { status: 400 });
    const id = String(parsed['id']);
    if (has('webhook-duplicate') && codes.has(id)) return new Response(null, { status: 409 });
    codes.add(id);
    if (has('webhook-unknown-event') && !String(parsed['type']).startsWith('marketplace.')) {
      return new Response(null, { status: 400 });
    }
    return new Response(null, { status: 204 });
  };
}
