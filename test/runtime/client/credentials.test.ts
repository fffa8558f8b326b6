/** Which secrets leave with a request, and which do not. */

import { describe, expect, test } from 'vitest';
import { createClient, type CredentialsByScheme } from '../../../src/runtime/client.js';
import { base, call, schemes, type Call } from './call.js';

function secured(...security: string[][]): Call['operation'] {
  return { security };
}

function fail(): Promise<string> {
  return Promise.reject(new Error('There is no session.'));
}

describe('credentials', () => {
  test.each<[string[][], CredentialsByScheme, Record<string, string | null>]>([
    [[['bearer']], { bearer: 'token' }, { authorization: 'Bearer token' }],
    [[['oauth']], { oauth: () => 'token' }, { authorization: 'Bearer token' }],
    [
      [['bearer']],
      { bearer: async () => Promise.resolve('token') },
      { authorization: 'Bearer token' },
    ],
    [[['basic']], { basic: 'user:password' }, { authorization: 'Basic dXNlcjpwYXNzd29yZA==' }],
    [[['basic']], { basic: 'user:пароль' }, { authorization: 'Basic dXNlcjrQv9Cw0YDQvtC70Yw=' }],
    [[['digest']], { digest: 'Digest a=b' }, { authorization: 'Digest a=b' }],
    [[['hmac']], { hmac: 'sig' }, { authorization: 'HMAC-SHA256 sig' }],
    [[['tls', 'headerKey']], { headerKey: 'k' }, { authorization: null, 'x-api-key': 'k' }],
    [[['headerKey']], { headerKey: 'key' }, { 'x-api-key': 'key', authorization: null }],
    [[['cookieKey']], { cookieKey: 's=1;' }, { cookie: 'session=s%3D1%3B' }],
    [
      [['bearer', 'headerKey']],
      { bearer: 't', headerKey: 'k' },
      { authorization: 'Bearer t', 'x-api-key': 'k' },
    ],
    // The first alternative for which all are given.
    [
      [['bearer', 'headerKey'], ['basic']],
      { bearer: 't', basic: 'a:b' },
      { authorization: 'Basic YTpi', 'x-api-key': null },
    ],
    [[['bearer'], []], { bearer: 't' }, { authorization: 'Bearer t' }],
    [[['bearer'], []], {}, { authorization: null }],
    // Without security, and without credentials for it, no secret leaves.
    [
      [],
      { bearer: 't', headerKey: 'k', cookieKey: 'c' },
      { authorization: null, 'x-api-key': null, cookie: null },
    ],
    [[['bearer']], { headerKey: 'k' }, { authorization: null, 'x-api-key': null }],
    [[['unknown']], { unknown: 'x' }, { authorization: null }],
  ])('of %j given %j', async (security, credentials, headers) => {
    const { request } = await call({ operation: secured(...security), credentials });
    const names = Object.keys(headers);
    expect(Object.fromEntries(names.map((name) => [name, request.headers.get(name)]))).toEqual(
      headers,
    );
  });

  test('may go into the query', async () => {
    const { request } = await call({
      operation: secured(['queryKey']),
      credentials: { queryKey: 'k&' },
      input: { query: { a: 1 } },
    });
    expect(request.url).toMatch(/\?a=1&api_key=k%26$/);
  });

  test('are asked for before every request', async () => {
    const tokens = ['first', 'second'];
    const credentials = { bearer: () => tokens.shift() ?? '' };
    const { call: send } = createClient('test', schemes, credentials, {
      baseUrl: 'https://example.com',
      fetch: (request) => Promise.resolve(Response.json(request.headers.get('authorization'))),
    });
    const operation = { ...base, security: [['bearer']] };
    const input = { path: { id: 'a' } };
    const results = [await send(operation, input), await send(operation, input)];
    expect(results.map(({ data }) => data)).toEqual(['Bearer first', 'Bearer second']);
  });

  test('that need one header twice fail the call', async () => {
    const both = call({
      operation: secured(['bearer', 'basic']),
      credentials: { bearer: 't', basic: 'a:b' },
    });
    await expect(both).rejects.toThrow('doIt needs bearer and basic together');
  });

  test('that cannot be had fail the call', async () => {
    const lost = call({ operation: secured(['bearer']), credentials: { bearer: fail } });
    await expect(lost).rejects.toThrow('There is no session.');
  });
});
