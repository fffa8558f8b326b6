import { expect, test } from 'vitest';
import type { Exchange } from '../../../src/local-vercel/exchanges/log.js';
import { maskExchange as mask } from '../../../src/local-vercel/exchanges/mask-exchange.js';
import { KnownSecrets } from '../../../src/local-vercel/masking/known-secrets.js';

/** As it is shown before any other. */
const maskExchange = (exchange: Exchange): Exchange => mask(exchange, new KnownSecrets());

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
    verdict: 'fits',
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

function exchangeWith(path: string, request: string | null, response: string | null): Exchange {
  return {
    id: 'ex_1',
    at: 0,
    direction: 'out',
    api: 'partner-api',
    operationId: 'provision-resource',
    method: 'POST',
    path,
    status: 200,
    duration: 1,
    request: { headers: {}, body: request, issues: [] },
    response: { headers: {}, body: response, issues: [] },
    note: null,
    verdict: 'fits',
  };
}

test.each([
  ['JSON that ends too early', '{"secrets":[{"name":"A","value":"hunter2hunter2"'],
  ['JSON that is nested too deeply', `${'['.repeat(600)}"hunter2hunter2"${']'.repeat(600)}`],
  ['a form, its names encoded', 'client%5Fsecret=hunter2hunter2&grant=code'],
  ['a form with an address', 'url=redis%3A%2F%2Fdefault%3Ahunter2hunter2%40db.example'],
  ['text with an address', 'failed: postgres://app:hunter2hunter2@db.example/app'],
  ['JSON that is text', '"redis://default:hunter2hunter2@db.example"'],
])('no secret is shown of %s', (_, body) => {
  const masked = maskExchange(exchangeWith('/', body, body));
  expect(JSON.stringify(masked)).not.toContain('hunter2');
});

test('what one message names as a secret is masked in the other', () => {
  const answer = '{"secrets":[{"name":"URL","value":"hunter2hunter2"}]}';
  const masked = maskExchange(
    exchangeWith('/v1?db_password=hunter2', '{"metadata":{"note":"hunter2hunter2"}}', answer),
  );
  expect(masked.path).toBe('/v1?db_password=…(7)');
  expect(masked.request.body).toBe('{"metadata":{"note":"hunt…(14)"}}');
});

test.each([
  ['a number', 48151623, '"48151623"', '…(8)'],
  ['a short number', 4815, '4815', '…(4)'],
  ['a text', 'hunter2hunter2', '"hunter2hunter2"', 'hunt…(14)'],
])('%s that is a secret is masked where it is sent again', (_, secret, again, shown) => {
  const body = `{"secrets":[{"name":"PIN","value":${JSON.stringify(secret)}}],"pin":${again},"list":[1,${again}],"port":3000}`;
  const exchange = exchangeWith(`/v1/${secret}/x?x=${secret}&page=2`, body, `{"pin":${again}}`);
  const masked = maskExchange({
    ...exchange,
    request: { ...exchange.request, headers: { 'x-pin': String(secret), 'x-page': '2' } },
  });
  expect(masked.path).toBe(`/v1/${shown}/x?x=${shown}&page=2`);
  expect(masked.request.headers).toEqual({ 'x-pin': shown, 'x-page': '2' });
  expect(JSON.parse(masked.request.body ?? '')).toEqual({
    secrets: [{ name: 'PIN', value: shown }],
    pin: shown,
    list: [1, shown],
    port: 3000,
  });
  expect(masked.response?.body).toBe(JSON.stringify({ pin: shown }));
});

test('a value so short that it stands elsewhere by chance is masked as the secret alone', () => {
  const body = '{"secrets":[{"name":"RETRIES","value":3}],"page":3}';
  const masked = maskExchange(exchangeWith('/v1?page=3', body, null));
  expect(masked.path).toBe('/v1?page=3');
  expect(masked.request.body).toBe('{"secrets":[{"name":"RETRIES","value":"…(1)"}],"page":3}');
});

test('text without secrets is shown as it is', () => {
  const page = '<p class="error">Not found: http://localhost:3000/x?y=1&z=2</p>';
  expect(maskExchange(exchangeWith('/', page, null)).request.body).toBe(page);
});

test('a body that is too long is not shown', () => {
  const body = JSON.stringify({ note: 'x'.repeat(1024 * 1024) });
  const { request } = maskExchange(exchangeWith('/', body, null));
  expect(request.body).toBe('…(1048587 characters, too long to be shown)');
});

test('a secret of one exchange is masked in those after it', () => {
  const known = new KnownSecrets();
  const path = '/v1/installations/icfg_1/resources/db_12345678';
  const names = '{"name":"ID","value":"db_12345678"},{"name":"PIN","value":4815}';
  const body = `{"secrets":[{"name":"KEY","value":"hunter2hunter2"},${names}]}`;
  mask(exchangeWith(path, body, null), known);
  const later = exchangeWith(
    `${path}?q=hunter2hunter2`,
    '{"note":"is hunter2hunter2.","page":4815}',
    'failed: hunter2hunter2',
  );
  const shown = mask(
    { ...later, request: { ...later.request, headers: { 'x-trace': 'hunter2hunter2' } } },
    known,
  );
  expect(shown.path).toBe(`${path}?q=hunt…(14)`);
  expect(shown.request.body).toBe('{"note":"is hunt…(14).","page":4815}');
  expect(shown.request.headers).toEqual({ 'x-trace': 'hunt…(14)' });
  expect(shown.response?.body).toBe('failed: hunt…(14)');
});
