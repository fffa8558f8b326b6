/** Faults of the receiver of webhooks: signatures are not checked, or in another way. */

import { createHash, createHmac } from 'node:crypto';
import type { Change, Ground } from '../parts.js';
import type { Fault } from './fault.js';
import { crash, parse } from './tools.js';
import { genuine, receiving, sign, typeOf, webhookFault, type Spec } from './webhook-tools.js';

const signature = ['webhook-signature'];

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

const table: readonly Spec[] = [
  ['unsigned', signature, 'Webhooks are taken with any signature.', accepting(() => true)],
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
];

export const webhookSignatureFaults: readonly Fault[] = table.map(webhookFault);
