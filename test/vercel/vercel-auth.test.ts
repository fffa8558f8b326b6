import {
  createPartnerServer,
  type PartnerHandlers,
} from '@openapi-counterpart/vercel/partner-api/server';
import { notImplemented } from '@openapi-counterpart/runtime';
import { vercelAuth, type VercelPrincipals } from '@openapi-counterpart/vercel';
import { expect, test } from 'vitest';
import { clientId, installationId, otherId, serveKeys, system, user } from './vercel.js';

/** All operations answer 501, but those that tests call. */
const handlers = new Proxy(
  {
    getInstallation: ({ auth }) => ({
      status: 200,
      body: { notification: { level: 'info', title: auth.systemAuthentication.style } },
    }),
    deleteInstallation: () => ({ status: 204 }),
    upsertInstallation: ({ auth }) => ({
      status: 200,
      body: { notification: { level: 'info', title: auth.userAuthentication.userId } },
    }),
    listBillingPlansForProduct: () => ({ status: 200, body: { plans: [] } }),
  } satisfies Partial<PartnerHandlers<VercelPrincipals>>,
  { get: (target, name) => Reflect.get(target, name) ?? notImplemented },
  // The proxy has every operation.
) as unknown as PartnerHandlers<VercelPrincipals>;

const installation = `/v1/installations/${installationId}`;
const upsert = {
  scopes: ['read:project'],
  acceptedPolicies: {},
  credentials: { access_token: 'not-a-real-token', token_type: 'Bearer' },
  account: { url: 'https://vercel.com/acme', contact: { email: 'ada@acme.example' } },
};

interface Call {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly token: () => Promise<string | undefined>;
  readonly status: number;
  readonly code?: string;
}

const none = async (): Promise<undefined> => undefined;

test.each<Call>([
  { what: 'system', method: 'GET', path: installation, token: system, status: 200 },
  { what: 'a user', method: 'PUT', path: installation, token: user, status: 200 },
  { what: 'a user', method: 'DELETE', path: installation, token: user, status: 204 },
  { what: 'the system', method: 'DELETE', path: installation, token: system, status: 204 },
  {
    what: 'no installation',
    method: 'GET',
    path: '/v1/products/redis/plans',
    token: () => system({ installation_id: null, account_id: undefined }),
    status: 200,
  },
  {
    what: 'any installation',
    method: 'GET',
    path: '/v1/products/redis/plans',
    token: system,
    status: 200,
  },
  {
    what: 'a user',
    method: 'GET',
    path: installation,
    token: user,
    status: 403,
    code: 'wrong_style',
  },
  {
    what: 'the system',
    method: 'PUT',
    path: installation,
    token: system,
    status: 403,
    code: 'wrong_style',
  },
  {
    what: 'no installation',
    method: 'GET',
    path: installation,
    token: () => system({ installation_id: null }),
    status: 403,
    code: 'wrong_installation',
  },
  {
    what: 'another installation',
    method: 'DELETE',
    path: installation,
    token: () => system({ installation_id: otherId }),
    status: 403,
    code: 'wrong_installation',
  },
  {
    what: 'a user who may only look',
    method: 'DELETE',
    path: installation,
    token: () => user({ user_role: 'USER' }),
    status: 403,
    code: 'wrong_role',
  },
  {
    what: 'an id token',
    method: 'DELETE',
    path: installation,
    token: () => user({ type: 'id_token' }),
    status: 401,
    code: 'wrong_token_type',
  },
  {
    what: 'garbage',
    method: 'DELETE',
    path: installation,
    token: async () => 'garbage',
    status: 401,
    code: 'invalid_token',
  },
  { what: 'nobody', method: 'GET', path: installation, token: none, status: 401 },
])('$method $path by $what: $status $code', async ({ method, path, token, status, code }) => {
  const auth = vercelAuth({
    clientId,
    jwksUrl: (await serveKeys()).url,
    adminOperations: ['delete-installation'],
  });
  const server = createPartnerServer<VercelPrincipals>(handlers, {
    auth,
    validateResponses: true,
    onError: (error) => {
      throw error;
    },
  });
  const bearer = await token();
  const response = await server(
    new Request(`https://acme.example${path}`, {
      method,
      headers: {
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(method === 'PUT' && { 'content-type': 'application/json' }),
        // A hint that anybody can write; it changes nothing.
        'x-vercel-auth': 'system',
      },
      ...(method === 'PUT' && { body: JSON.stringify(upsert) }),
    }),
  );
  expect(response.status).toBe(status);
  const challenge = response.headers.get('www-authenticate') ?? '';
  expect(challenge.startsWith('Bearer')).toBe(status === 401);
  const text = await response.text();
  expect(text).toContain(code ?? '');
  expect(text.startsWith('{"error":')).toBe(status >= 400);
});
