import { HttpError } from '@openapi-counterpart/runtime';
import { createLoginHandler, type LoginOptions } from '@openapi-counterpart/vercel';
import { describe, expect, test } from 'vitest';
import { clientId, installationId, startVerifier, system, user } from '../vercel.js';
import { startSso } from './vercel-sso.js';

const clientSecret = 'not-a-real-secret';

interface Login {
  readonly login: (query: string, method?: string) => Promise<Response>;
  readonly requests: readonly unknown[];
  readonly errors: unknown[];
}

async function start(
  options: Partial<LoginOptions> = {},
  answer: () => unknown = async () => ({
    id_token: await user({ type: 'id_token' }),
    access_token: null,
    token_type: null,
  }),
): Promise<Login> {
  const { url, requests } = await startSso(answer);
  const errors: unknown[] = [];
  const handler = createLoginHandler({
    clientId,
    clientSecret,
    baseUrl: url,
    verifier: await startVerifier(),
    redirectTo: 'https://acme.example/dashboard/',
    onLogin: (claims) => ({ 'set-cookie': `session=${claims.userId}; HttpOnly` }),
    onError: (error) => errors.push(error),
    ...options,
  });
  return {
    login: (query, method = 'GET') =>
      handler(new Request(`http://10.0.0.1:3000/login?${query}`, { method })),
    requests,
    errors,
  };
}

test('signs a user in', async () => {
  const seen: unknown[] = [];
  const { login, requests } = await start({
    redirectUri: 'https://acme.example/login',
    onLogin: (claims, parameters) => {
      seen.push(claims, parameters);
      const headers = new Headers({ 'cross-origin-opener-policy': 'same-origin' });
      headers.append('set-cookie', 'a=1');
      headers.append('set-cookie', 'b=2');
      return headers;
    },
  });
  const response = await login('mode=sso&code=abc&state=xyz&resource_id=db_1&path=billing');
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe(
    'https://acme.example/dashboard/resources/db_1/billing',
  );
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(requests).toMatchObject([
    { code: 'abc', state: 'xyz', redirect_uri: 'https://acme.example/login' },
  ]);
  expect(seen).toMatchObject([
    { style: 'user', userId: 'd4e5f6', installationId, type: 'id_token' },
    { code: 'abc', state: 'xyz', resourceId: 'db_1', path: 'billing', support: false },
  ]);
});

describe('the page', () => {
  test.each([
    ['', ''],
    ['path=billing', '/billing'],
    ['path=unheard-of', ''],
    ['path=../../evil', ''],
    ['support=true', '/support'],
    ['support=1', ''],
    ['product_id=redis', '/products/redis'],
    ['product_id=redis&resource_id=db_1', '/resources/db_1'],
    ['resource_id=db_1&path=secrets', '/resources/db_1/secrets'],
    ['resource_id=db_1&check_id=chk_1', '/resources/db_1/checks/chk_1'],
    ['resource_id=db_1&experimentation_item_id=f1', '/resources/db_1/flags/f1'],
    ['invoice_id=mi_1&path=billing', '/invoices/mi_1'],
    ['resource_id=db_1&support=true', '/resources/db_1/support'],
    ['resource_id=..%2F..%2Fevil', '/resources/..%2F..%2Fevil'],
    ['resource_id=a%3Fb%23c', '/resources/a%3Fb%23c'],
    [
      'resource_id=db_1&project_id=prj_1&pr=https://github.com/a/b/pull/1',
      '/resources/db_1?project_id=prj_1&pr=https%3A%2F%2Fgithub.com%2Fa%2Fb%2Fpull%2F1',
    ],
  ])('for "%s" is "%s"', async (query, page) => {
    const { login } = await start();
    const response = await login(`code=abc&${query}`);
    expect(response.headers.get('location')).toBe(`https://acme.example/dashboard${page}`);
  });

  test.each<{ redirectTo: LoginOptions['redirectTo']; query: string; location: string }>([
    { redirectTo: '/', query: 'path=usage', location: '/usage' },
    { redirectTo: '/', query: '', location: '/' },
    { redirectTo: '/app', query: 'resource_id=db_1', location: '/app/resources/db_1' },
    { redirectTo: 'https://acme.example', query: '', location: 'https://acme.example' },
    {
      redirectTo: ({ resourceId }, claims) => `/i/${claims.installationId}/${resourceId}`,
      query: 'resource_id=db_1',
      location: `/i/${installationId}/db_1`,
    },
  ])('below $redirectTo for "$query" is $location', async ({ redirectTo, query, location }) => {
    const { login } = await start({ redirectTo });
    expect((await login(`code=abc&${query}`)).headers.get('location')).toBe(location);
  });

  test('is that of the link, where it leads to one of ours', async () => {
    const { login } = await start({ allowedOrigins: ['https://other.example'] });
    const url = encodeURIComponent('https://other.example/a?b=c');
    const response = await login(`code=abc&resource_id=db_1&url=${url}`);
    expect(response.headers.get('location')).toBe('https://other.example/a?b=c');
    const own = await (await start()).login('code=abc&url=https://acme.example/a');
    expect(own.headers.get('location')).toBe('https://acme.example/a');
  });
});

interface Refusal {
  readonly what: string;
  readonly query: string;
  readonly answer?: () => unknown;
  readonly options?: Partial<LoginOptions>;
  readonly method?: string;
  readonly status: number;
  /** Whether the code was spent. */
  readonly asked: boolean;
}

const idToken = (make: () => Promise<string>) => async () => ({ id_token: await make() });

test.each<Refusal>([
  { what: 'no code', query: 'mode=sso', status: 400, asked: false },
  { what: 'an empty code', query: 'code=', status: 400, asked: false },
  { what: 'two codes', query: 'code=a&code=b', status: 400, asked: false },
  { what: 'another mode', query: 'mode=oauth&code=a', status: 400, asked: false },
  { what: 'dots for an id', query: 'code=a&resource_id=..', status: 400, asked: false },
  { what: 'a link astray', query: 'code=a&url=//evil.example', status: 400, asked: false },
  { what: 'a link to a script', query: 'code=a&url=javascript:x', status: 400, asked: false },
  {
    what: 'HEAD, which would spend the code',
    query: 'code=a',
    method: 'HEAD',
    status: 405,
    asked: false,
  },
  { what: 'POST', query: 'code=a', method: 'POST', status: 405, asked: false },
  { what: 'a code that was used', query: 'code=a', answer: () => 400, status: 400, asked: true },
  { what: 'a wrong secret', query: 'code=a', answer: () => 403, status: 403, asked: true },
  { what: 'a fault of Vercel', query: 'code=a', answer: () => 500, status: 502, asked: true },
  {
    what: 'a forged id token',
    query: 'code=a',
    answer: idToken(async () => 'a.b.c'),
    status: 401,
    asked: true,
  },
  {
    what: 'an expired id token',
    query: 'code=a',
    answer: idToken(() => user({ exp: 1 })),
    status: 401,
    asked: true,
  },
  {
    what: 'an id token for others',
    query: 'code=a',
    answer: idToken(() => user({ aud: 'oac_other' })),
    status: 401,
    asked: true,
  },
  {
    what: 'an access token in its place',
    query: 'code=a',
    answer: idToken(() => user({ type: 'access_token' })),
    status: 401,
    asked: true,
  },
  {
    what: 'the system in place of a user',
    query: 'code=a',
    answer: idToken(() => system()),
    status: 403,
    asked: true,
  },
  {
    what: 'a user whom the partner does not know',
    query: 'code=a',
    options: {
      onLogin: () => {
        throw new HttpError(403, 'You are not one of us.');
      },
    },
    status: 403,
    asked: true,
  },
  {
    what: 'a session that cannot be opened',
    query: 'code=a',
    options: {
      onLogin: () => {
        throw new Error('The database is away.');
      },
    },
    status: 500,
    asked: true,
  },
])('says $status to $what', async ({ query, answer, options, method, status, asked }) => {
  const { login, requests, errors } = await start(options, answer);
  const response = await login(query, method);
  expect(response.status).toBe(status);
  expect(response.headers.get('location')).toBeNull();
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(response.headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
  const text = await response.text();
  expect(text).toMatch(/\.\n$/);
  expect(text).not.toMatch(/database|evil|not-a-real/);
  expect(requests).toHaveLength(asked ? 1 : 0);
  expect(errors).toHaveLength(status >= 500 ? 1 : 0);
});

test.each<Partial<LoginOptions>>([{ clientSecret: '' }, { allowedOrigins: ['acme.example'] }])(
  'is not built with %j',
  async (options) => {
    await expect(start(options)).rejects.toThrow(TypeError);
  },
);
