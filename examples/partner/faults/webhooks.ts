/** Faults of the receiver of webhooks: what is signed is refused, handled twice, or breaks it. */

import type { Fault } from './fault.js';
import { post } from './post.js';
import { crash, fieldsOf, never, parse } from './tools.js';
import { genuine, receiving, sign, typeOf, webhookFault, type Spec } from './webhook-tools.js';

const table: readonly Spec[] = [
  [
    'unknown-type-refused',
    ['webhook-unknown-event', 'webhook-accepts'],
    'Webhooks of types that are not known are refused with 400.',
    receiving(() => async (text, request, sound) => {
      const response = await sound(request);
      if (!response.ok || typeOf(text).startsWith('marketplace.')) return response;
      return Response.json({ error: 'Unknown event type.' }, { status: 400 });
    }),
  ],
  [
    'unknown-installation-refused',
    ['webhook-accepts', 'webhook-unknown-event'],
    'Webhooks about installations that are not known are refused: Vercel tries for a day.',
    receiving(({ store }) => async (text, request, sound) => {
      const response = await sound(request);
      const { installationId } = fieldsOf(fieldsOf(parse(text))['payload']);
      const isUnknown = !store.findInstallation(String(installationId));
      return response.ok && isUnknown ? new Response(null, { status: 404 }) : response;
    }),
  ],
  [
    'duplicate-handled-twice',
    ['webhook-duplicate'],
    'A delivery that comes twice is handled twice.',
    receiving((ground) => {
      let deliveries = 0;
      return async (text, request, sound) => {
        if (!genuine(text, request.headers.get('x-vercel-signature'), ground)) {
          return sound(request);
        }
        // Another id each time, as if none had been seen.
        deliveries += 1;
        const event = fieldsOf(parse(text));
        const body = JSON.stringify({ ...event, id: `${String(event['id'])}-${deliveries}` });
        const headers = new Headers(request.headers);
        headers.set('x-vercel-signature', sign(body, ground.clientSecret));
        return sound(new Request(request.url, { method: 'POST', headers, body }));
      };
    }),
  ],
  [
    'duplicate-crashes',
    ['webhook-duplicate', 'server-error'],
    'A delivery that comes twice breaks on the unique key of its id.',
    receiving(() => {
      const seen = new Set<unknown>();
      return async (text, request, sound) => {
        const response = await sound(request);
        const { id } = fieldsOf(parse(text));
        if (!response.ok) return response;
        if (seen.has(id)) return crash();
        seen.add(id);
        return response;
      };
    }),
  ],
  [
    'duplicate-credited',
    ['webhook-duplicate'],
    'A paid invoice is credited when it is told, and once more by each retry.',
    receiving((ground) => {
      const credits = new Map<string, number>();
      return async (text, request, sound) => {
        const response = await sound(request);
        const { type, payload } = fieldsOf(parse(text));
        if (!response.ok || type !== 'marketplace.invoice.paid') return response;
        const installationId = String(fieldsOf(payload)['installationId']);
        const currencyValueInCents = (credits.get(installationId) ?? 0) + 1000;
        credits.set(installationId, currencyValueInCents);
        const balances = [{ currencyValueInCents, nameLabel: 'Credit', credit: 'Dollars' }];
        await post(ground, installationId, '/billing/balance', {
          timestamp: ground.now().toISOString(),
          balances,
        });
        return response;
      };
    }),
  ],
  [
    'old-refused',
    ['webhook-accepts'],
    'Webhooks that are older than five minutes are refused: Vercel retries for longer.',
    receiving(({ now }) => async (text, request, sound) => {
      const response = await sound(request);
      const { createdAt } = fieldsOf(parse(text));
      const isOld = Number(createdAt) < now().getTime() - 5 * 60_000;
      return response.ok && isOld ? new Response(null, { status: 400 }) : response;
    }),
  ],
  [
    'strict-members',
    ['webhook-accepts', 'webhook-unknown-event'],
    'Webhooks are held against a strict schema: new members are refused.',
    receiving(() => async (text, request, sound) => {
      const response = await sound(request);
      const known = ['id', 'type', 'createdAt', 'region', 'payload'];
      const isStrict = Object.keys(fieldsOf(parse(text))).every((name) => known.includes(name));
      return response.ok && !isStrict ? new Response(null, { status: 400 }) : response;
    }),
  ],
  [
    'null-user-crashes',
    ['webhook-crash', 'webhook-accepts', 'server-error'],
    'A webhook whose user or team is null breaks the receiver.',
    receiving(() => async (text, request, sound) => {
      const response = await sound(request);
      const payload = fieldsOf(fieldsOf(parse(text))['payload']);
      const isNull = ['user', 'team'].some((name) => fieldsOf(payload[name])['id'] === null);
      return response.ok && isNull ? crash() : response;
    }),
  ],
  [
    'not-json-crashes',
    ['webhook-crash', 'server-error'],
    'A signed body that is not JSON breaks the receiver.',
    receiving((ground) => async (text, request, sound) => {
      const isSigned = genuine(text, request.headers.get('x-vercel-signature'), ground);
      return isSigned && typeof parse(text) === 'string' ? crash() : sound(request);
    }),
  ],
  [
    'time-as-text-only',
    ['webhook-accepts'],
    'Webhooks whose createdAt is a number are refused.',
    receiving(() => async (text, request, sound) => {
      const response = await sound(request);
      const isNumber = typeof fieldsOf(parse(text))['createdAt'] === 'number';
      return response.ok && isNumber ? new Response(null, { status: 400 }) : response;
    }),
  ],
  [
    'never-answered',
    ['answer-missing', 'webhook-accepts'],
    'The receiver waits for all work that follows, and answers too late.',
    receiving(() => async (_text, request, sound) => {
      const response = await sound(request);
      return response.ok ? never() : response;
    }),
  ],
  [
    'redirected',
    ['webhook-accepts'],
    'The route redirects to itself with a slash at the end, and the body is lost.',
    receiving(() => async (_text, request) => {
      const headers = { location: `${new URL(request.url).pathname}/` };
      return new Response(null, { status: 308, headers });
    }),
  ],
  [
    'stale-news-believed',
    ['webhook-reread', 'webhook-invoice-read'],
    'A failed payment is acted on as told: the invoice is not read again.',
    {
      webhook(_sound, ground) {
        return async (request) => {
          const text = await request.text();
          const isSigned = genuine(text, request.headers.get('x-vercel-signature'), ground);
          return new Response(null, { status: isSigned ? 200 : 403 });
        };
      },
    },
  ],
];

export const webhookFaults: readonly Fault[] = table.map(webhookFault);
