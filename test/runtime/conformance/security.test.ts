/** Who may pass, and what the others are told. */

import { describe, expect, test } from 'vitest';
import { forms } from './forms.js';

function bearer(token: string): RequestInit {
  return { headers: { authorization: `Bearer ${token}` } };
}

describe.each(forms)('%s', (_, { start, refusal }) => {
  test.each<[string, RequestInit, unknown]>([
    ['/secure/bearer', bearer('me'), { bearer: 'me of /secure/bearer' }],
    [
      '/secure/bearer',
      { headers: { authorization: 'bearer  me ' } },
      { bearer: 'me of /secure/bearer' },
    ],
    [
      '/secure/both?api_key=k%2B+',
      bearer('me'),
      { bearer: 'me of /secure/both', queryKey: 'k+  of /secure/both' },
    ],
    [
      '/secure/either',
      { headers: { authorization: 'Basic bWU6' } },
      { basic: 'bWU6 of /secure/either' },
    ],
    ['/secure/either', { headers: { 'x-api-key': 'k' } }, { headerKey: 'k of /secure/either' }],
    [
      '/secure/cookie',
      { headers: { cookie: 'a=b; session=s%3D1' } },
      { cookieKey: 's=1 of /secure/cookie' },
    ],
    // Most cookies are not percent-encoded.
    [
      '/secure/cookie',
      { headers: { cookie: 'session=50%;a=%' } },
      { cookieKey: '50% of /secure/cookie' },
    ],
    ['/secure/optional', bearer('me'), { bearer: 'me of /secure/optional' }],
    [
      '/secure/signed',
      { headers: { authorization: 'hmac-sha256 sig' } },
      { signature: 'sig read write' },
    ],
    ['/secure/signed', { headers: { 'x-certificate': 'c' } }, { tls: 'certificate' }],
    ['/secure/optional', {}, {}],
    ['/secure/optional', bearer('expired'), {}],
  ])('%s %j', async (target, init, auth) => {
    const { send } = await start();
    const response = await send(target, init);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ auth });
  });

  test.each<[string, RequestInit, number, string, string | null]>([
    ['/secure/bearer', {}, 401, 'no credentials', 'Bearer'],
    ['/secure/bearer', { headers: { authorization: 'Bearer' } }, 401, 'no credentials', 'Bearer'],
    ['/secure/bearer', { headers: { authorization: 'Bearer ' } }, 401, 'no credentials', 'Bearer'],
    [
      '/secure/bearer',
      { headers: { authorization: 'Basic bWU6' } },
      401,
      'no credentials',
      'Bearer',
    ],
    ['/secure/bearer', bearer('expired'), 401, 'has expired', 'Bearer'],
    ['/secure/bearer', bearer('weak'), 403, 'secureBearer', null],
    ['/secure/signed', bearer('abc'), 401, 'no certificate', 'HMAC-SHA256, Mutual'],
    ['/secure/both', bearer('me'), 401, 'no credentials', 'Bearer, ApiKey'],
    ['/secure/both?api_key=k', {}, 401, 'no credentials', 'Bearer, ApiKey'],
    ['/secure/both?api_key=weak', bearer('me'), 403, 'secureBoth', null],
    ['/secure/either', {}, 401, 'no credentials', 'Basic, ApiKey'],
    // What an authenticator says is more to the point than that others were not asked.
    [
      '/secure/either',
      { headers: { 'x-api-key': 'expired' } },
      401,
      'has expired',
      'Basic, ApiKey',
    ],
    ['/secure/either', { headers: { 'x-api-key': 'weak' } }, 403, 'secureEither', null],
  ])('%s %j is refused with %d', async (target, init, status, message, challenge) => {
    const found = await refusal(target, init);
    expect(found).toMatchObject({ status, message: expect.stringContaining(message) });
    expect(found.headers.get('www-authenticate')).toBe(challenge);
  });

  test.each(['/secure/bearer', '/secure/unjudged'])(
    'what goes wrong with judging is a fault: %s',
    async (target) => {
      const { send, faults } = await start();
      expect((await send(target, bearer('broken'))).status).toBe(500);
      expect(faults).toHaveLength(1);
    },
  );

  test('comes before what is asked for', async () => {
    expect(await refusal('/secure/body', { method: 'POST', body: '{' })).toMatchObject({
      status: 401,
    });
  });

  test('leaves the body to the handler, however long judging takes', async () => {
    const { send } = await start();
    const headers = { ...bearer('me').headers, 'content-type': 'application/json' };
    const body = JSON.stringify({ text: 'x'.repeat(200_000) });
    const response = await send('/secure/body', { method: 'POST', body, headers });
    expect(await response.json()).toMatchObject({ body: JSON.parse(body) as unknown });
  });

  test('may read a copy of the body, as signatures need', async () => {
    const { send } = await start({
      judge: async ({ request }) => (await request.clone().text()).length,
    });
    const headers = { ...bearer('me').headers, 'content-type': 'application/json' };
    const response = await send('/secure/body', { method: 'POST', body: '{"a":1}', headers });
    expect(await response.json()).toMatchObject({ body: { a: 1 }, auth: { bearer: 7 } });
  });
});
