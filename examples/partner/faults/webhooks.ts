/** Faults of the receiver of webhooks and of the sign-in. */

import { createHash, createHmac } from 'node:crypto';
import type { FetchHandler } from 'openapi-counterpart/marketplace';
import type { Change, Ground } from '../parts.js';
import type { Fault } from './fault.js';
import { post } from './post.js';
import { crash, fieldsOf, never, parse } from './tools.js';

const kind = 'webhooks';
const operationId = 'webhook';
const signature = ['webhook-signature'];

type Receive = (text: string, request: Request, sound: FetchHandler) => Promise<Response>;

/** Looks at the body before the sound receiver does. */
function receiving(receive: (ground: Ground) => Receive): Change {
  return {
    webhook(sound, ground) {
      const own = receive(ground);
      return async (request) => {
        if (request.method !== 'POST') return sound(request);
        return own(await request.clone().text(), request, sound);
      };
    },
  };
}

function sign(text: string, secret: string, algorithm = 'sha1'): string {
  return createHmac(algorithm, secret).update(text).digest('hex');
}

/** Signs in the place of Vercel what this server takes for signed. */
function accepting(
  isTaken: (text: string, given: string | null, ground: Ground) => boolean,
): Change {
  return receiving((ground) => (text, request, sound) => {
    const given = request.headers.get('x-vercel-signature');
    const headers = new Headers(request.headers);
    const isGood = isTaken(text, given, ground);
    headers.set('x-vercel-signature', isGood ? sign(text, ground.clientSecret) : 'none');
    return sound(new Request(request.url, { method: 'POST', headers, body: text }));
  });
}

function genuine(text: string, given: string | null, { clientSecret }: Ground): boolean {
  return given === sign(text, clientSecret);
}

function typeOf(text: string): string {
  return String(fieldsOf(parse(text))['type']);
}

type Spec = readonly [id: string, rule: readonly string[], sentence: string, apply: Change];

const table: readonly Spec[] = [
  ['unsigned', signature, 'Webhooks are taken whatever their signature.', accepting(() => true)],
  [
    'signature-optional',
    signature,
    'Webhooks without a signature are taken.',
    accepting((text, given, ground) => given === null || genuine(text, given, ground)),
  ],
  [
    'signature-by-prefix',
    signature,
    'Only the beginning of the signature is compared: an empty one will do.',
    accepting(
      (text, given, { clientSecret }) =>
        given !== null && sign(text, clientSecret).startsWith(given.slice(0, 8)),
    ),
  ],
  [
    'signature-of-parsed',
    ['webhook-raw-body', ...signature],
    'The signature is compared with that of the parsed and rewritten body.',
    accepting((text, given, { clientSecret }) => {
      const body = parse(text);
      return given === sign(typeof body === 'string' ? body : JSON.stringify(body), clientSecret);
    }),
  ],
  [
    'signature-of-latin',
    ['webhook-raw-body', ...signature],
    'The body is read as Latin-1 before its signature is made: other letters break it.',
    accepting(
      (text, given, { clientSecret }) =>
        given === createHmac('sha1', clientSecret).update(text, 'latin1').digest('hex'),
    ),
  ],
  [
    'signature-sha256',
    ['webhook-accepts', ...signature],
    'The signature is made with SHA-256: no webhook passes.',
    accepting((text, given, { clientSecret }) => given === sign(text, clientSecret, 'sha256')),
  ],
  [
    'signature-plain-hash',
    ['webhook-accepts', ...signature],
    'The signature is a hash of secret and body, not an HMAC: no webhook passes.',
    accepting(
      (text, given, { clientSecret }) =>
        given ===
        createHash('sha1')
          .update(clientSecret + text)
          .digest('hex'),
    ),
  ],
  [
    'signature-of-known-types',
    signature,
    'Each event has a route of its own that checks the signature: other events are taken unsigned.',
    accepting(
      (text, given, ground) =>
        !typeOf(text).startsWith('marketplace.') || genuine(text, given, ground),
    ),
  ],
  [
    'forged-answered-200',
    ['webhook-signature'],
    'A webhook with a wrong signature is answered with 200, and an error in the body.',
    {
      webhook: (sound) => async (request) => {
        const response = await sound(request);
        if (response.status !== 403) return response;
        return Response.json({ code: 'invalid_signature', error: "signature didn't match" });
      },
    },
  ],
  [
    'forged-crashes',
    ['webhook-signature', 'webhook-crash', 'server-error'],
    'A signature of another length breaks the comparison: 500.',
    receiving(() => (_text, request, sound) => {
      const given = request.headers.get('x-vercel-signature') ?? '';
      return given.length === 40 ? sound(request) : Promise.resolve(crash());
    }),
  ],
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

export const webhookFaults: readonly Fault[] = table.map(([id, rule, sentence, apply]) => ({
  id: `webhook-${id}`,
  kind,
  operationId,
  rule,
  sentence,
  apply,
}));
