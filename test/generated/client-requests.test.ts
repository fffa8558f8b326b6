/** What generated clients send, to the letter, and how their results are typed. */

import * as partner from '@openapi-counterpart/vercel/partner-api/client';
import type { components as PartnerComponents } from '@openapi-counterpart/vercel/partner-api/types';
import { dataOf } from '@openapi-counterpart/runtime';
import * as vercel from '@openapi-counterpart/vercel/vercel-api/client';
import type { components as VercelComponents } from '@openapi-counterpart/vercel/vercel-api/types';
import { expect, expectTypeOf, test } from 'vitest';

/** A fetch that keeps the request and answers with JSON. */
function recorder(status: number, body?: unknown) {
  const sent: { request?: Request; text?: string } = {};
  const fetch = async (request: Request): Promise<Response> => {
    sent.request = request.clone();
    sent.text = await request.text();
    if (body === undefined) return new Response(null, { status });
    return Response.json(body, { status });
  };
  return { sent, fetch };
}

const path = { integrationConfigurationId: 'icfg_1', resourceId: 'db 1/2' };

test('a form travels as a form, without credentials where the operation wants none', async () => {
  const { sent, fetch } = recorder(200, {
    id_token: 'a.b.c',
    access_token: null,
    token_type: null,
  });
  const client = vercel.createVercelClient({ accessToken: 'secret-token', fetch });
  const result = await vercel.exchangeSsoToken(client, {
    contentType: 'application/x-www-form-urlencoded',
    body: { client_id: 'oac_1', client_secret: 'a&b=c', code: 'x y+z' },
  });
  expect(sent.request?.method).toBe('POST');
  expect(sent.request?.url).toBe('https://api.vercel.com/v1/integrations/sso/token');
  expect(sent.request?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
  expect(sent.request?.headers.get('authorization')).toBeNull();
  expect(Object.fromEntries(new URLSearchParams(sent.text))).toEqual({
    client_id: 'oac_1',
    client_secret: 'a&b=c',
    code: 'x y+z',
  });
  expect(sent.text).toBe('client_id=oac_1&client_secret=a%26b%3Dc&code=x%20y%2Bz');
  const tokens = dataOf(result);
  expectTypeOf(tokens).toEqualTypeOf<VercelComponents['schemas']['SsoTokens']>();
  expect(tokens.id_token).toBe('a.b.c');
});

test('the same operation sends JSON when no type is named', async () => {
  const { sent, fetch } = recorder(200, {
    id_token: 'a.b.c',
    access_token: null,
    token_type: null,
  });
  const client = vercel.createVercelClient({ fetch });
  await vercel.exchangeSsoToken(client, {
    body: { client_id: 'oac_1', client_secret: 's', code: 'c' },
  });
  expect(sent.request?.headers.get('content-type')).toBe('application/json');
  expect(sent.text).toBe('{"client_id":"oac_1","client_secret":"s","code":"c"}');
});

test('the code of an installation is exchanged by form only', async () => {
  const { sent, fetch } = recorder(200, {});
  const client = vercel.createVercelClient({ accessToken: 'secret-token', fetch });
  await vercel.exchangeOauthCode(client, {
    body: {
      client_id: 'oac_1',
      client_secret: 's',
      code: 'c',
      redirect_uri: 'https://acme.example/cb?a=1',
    },
  });
  expect(sent.request?.url).toBe('https://api.vercel.com/v2/oauth/access_token');
  expect(sent.request?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
  expect(sent.request?.headers.get('authorization')).toBeNull();
  expect(sent.text).toContain('redirect_uri=https%3A%2F%2Facme.example%2Fcb%3Fa%3D1');
});

test('a secured operation carries the token, an encoded path and its headers', async () => {
  const { sent, fetch } = recorder(304);
  const client = vercel.createVercelClient({ accessToken: () => 'secret-token', fetch });
  const result = await vercel.getGlobalConfig(client, {
    path,
    header: { 'If-None-Match': '"tag"' },
  });
  expect(sent.request?.method).toBe('GET');
  expect(sent.request?.url).toBe(
    'https://api.vercel.com/v1/installations/icfg_1/resources/db%201%2F2/experimentation/global-config',
  );
  expect(sent.request?.headers.get('authorization')).toBe('Bearer secret-token');
  expect(sent.request?.headers.get('if-none-match')).toBe('"tag"');
  expect(sent.request?.headers.get('accept')).toBe('application/json');
  expect(sent.request?.headers.get('content-type')).toBeNull();
  expect(result).toMatchObject({ ok: false, status: 304 });
});

test('single values in the query are encoded, absent ones left out', async () => {
  const { sent, fetch } = recorder(200, []);
  const client = vercel.createVercelClient({ accessToken: 'secret-token', fetch });
  await vercel.getConfigurations(client, { query: { view: 'account', slug: 'a b&c' } });
  expect(sent.request?.url).toBe(
    'https://api.vercel.com/v1/integrations/configurations?view=account&slug=a%20b%26c',
  );
});

test('a list in the query repeats its name', async () => {
  const { sent, fetch } = recorder(200, { resources: [] });
  const client = partner.createPartnerClient({
    baseUrl: 'https://acme.example/vercel',
    systemAuthentication: 'system-token',
    userAuthentication: 'user-token',
    fetch,
  });
  const result = await partner.listResources(client, {
    path: { installationId: 'icfg_1' },
    query: { ids: ['a,b', 'c'] },
  });
  expect(sent.request?.url).toBe(
    'https://acme.example/vercel/v1/installations/icfg_1/resources?ids=a%2Cb&ids=c',
  );
  expect(sent.request?.headers.get('authorization')).toBe('Bearer system-token');
  if (!result.ok) {
    expectTypeOf(result.error).toEqualTypeOf<PartnerComponents['schemas']['ErrorEnvelope']>();
  }
});

test('a body travels as JSON', async () => {
  const { sent, fetch } = recorder(201);
  const client = vercel.createVercelClient({ accessToken: 'secret-token', fetch });
  const result = await vercel.createEvent(client, {
    path: { integrationConfigurationId: 'icfg_1' },
    body: { event: { type: 'installation.updated' } },
  });
  expect(sent.request?.headers.get('content-type')).toBe('application/json');
  expect(sent.text).toBe('{"event":{"type":"installation.updated"}}');
  expectTypeOf(result.status).toEqualTypeOf<201 | 400 | 401 | 403 | 404 | 410>();
  expect(result).toMatchObject({ ok: true, status: 201, data: undefined });
});
