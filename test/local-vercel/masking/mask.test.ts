import { expect, test } from 'vitest';
import { maskExchange } from '../../../src/local-vercel/exchanges/mask-exchange.js';
import { maskItem, maskSecrets, maskText } from '../../../src/local-vercel/masking/mask.js';
import type { Exchange } from '../../../src/local-vercel/exchanges/log.js';

test.each([
  ['short', '…(5)'],
  ['elevenchars', '…(11)'],
  ['twelve chars', 'twel…(12)'],
])('%j is shown as %j', (secret, shown) => {
  expect(maskText(secret)).toBe(shown);
});

test.each<[unknown, unknown]>([
  [{ access_token: 'abcdefghijkl' }, { access_token: 'abcd…(12)' }],
  [{ credentials: { access_token: 'short' } }, { credentials: { access_token: '…(5)' } }],
  [
    { client_secret: 'x', code: 'y' },
    { client_secret: '…(1)', code: '…(1)' },
  ],
  // The code of an error is none.
  [{ error: { code: 'forbidden' } }, { error: { code: 'forbidden' } }],
  [
    { secrets: [{ name: 'URL', value: 'postgres://a', prefix: 'P' }] },
    { secrets: [{ name: 'URL', value: 'post…(12)', prefix: 'P' }] },
  ],
  [
    { secrets: [{ name: 'URL', value: 'x', environmentOverrides: { preview: 'y' } }] },
    { secrets: [{ name: 'URL', value: '…(1)', environmentOverrides: { preview: '…(1)' } }] },
  ],
  [
    { token_type: 'Bearer', total: 1, list: [null, 'a'] },
    { token_type: 'Bearer', total: 1, list: [null, 'a'] },
  ],
])('%j', (value, masked) => {
  expect(maskSecrets(value)).toEqual(masked);
});

test('ids that are tokens are masked, others are not', () => {
  expect(maskItem('credentials', { id: 'abcdefghijkl' })).toEqual({ id: 'abcd…(12)' });
  expect(maskItem('teams', { id: 'abcdefghijkl' })).toEqual({ id: 'abcdefghijkl' });
});

test('an exchange shows no secret in its address, headers and bodies', () => {
  const exchange: Exchange = {
    id: 'ex_1',
    at: 0,
    direction: 'in',
    api: 'vercel-api',
    operationId: 'exchange-sso-token',
    method: 'POST',
    path: '/v1/sso?code=abcdefghijkl&state=open',
    status: 200,
    duration: 1,
    request: {
      headers: { authorization: 'Bearer abcdefghijkl', 'content-type': 'text/plain' },
      body: 'client_secret=abcdefghijkl&code=abcdefghijkl&client_id=oac_1',
      issues: [],
    },
    response: {
      headers: { location: 'http://partner.test/?code=abcdefghijkl' },
      body: '{"id_token":"abcdefghijkl"}',
      issues: [],
    },
    note: null,
  };
  const masked = maskExchange(exchange);
  expect(JSON.stringify(masked)).not.toContain('abcdefghijkl');
  expect(masked).toMatchObject({
    path: '/v1/sso?code=abcd…(12)&state=open',
    request: {
      headers: { authorization: 'Bearer abcd…(12)' },
      body: 'client_secret=abcd…(12)&code=abcd…(12)&client_id=oac_1',
    },
    response: { body: '{"id_token":"abcd…(12)"}' },
  });
});
