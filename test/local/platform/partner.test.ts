import { createServer } from 'node:http';
import { decodeJwt } from 'jose';
import { getInstallation } from 'openapi-counterpart/partner-api/client';
import { expect, onTestFinished, test } from 'vitest';
import { installIntegration } from '../../../src/local/platform/install.js';
import { callOf, callPartner } from '../../../src/local/platform/partner.js';
import type { PartnerError } from '../../../src/local/platform/partner-error.js';
import { listProductPlans } from '../../../src/local/platform/plans.js';
import { provisionResource } from '../../../src/local/platform/provision.js';
import { snapshotOf } from '../../../src/local/state/state.js';
import { answer, plantInstallation, startPlatform, type Platform } from '../support/platform.js';

const plan = { id: 'pro', type: 'subscription', name: 'Pro', description: 'All of it.' };
const provisioned = {
  id: 'res_1',
  productId: 'acme-redis',
  name: 'cache',
  metadata: {},
  status: 'ready',
  billingPlan: plan,
  secrets: [{ name: 'URL', value: 'redis://' }],
};

/** Never answers, and does not heed that nobody waits any more. */
const silent = (): Promise<Response> => new Promise(() => {});

/** A body that never ends. */
const endless = (): Promise<Response> =>
  Promise.resolve(new Response(new ReadableStream({ pull: () => new Promise(() => {}) })));

const refusal = { error: { code: 'conflict', message: 'The name is taken.' } };

interface Broken {
  readonly name: string;
  readonly partner: () => Promise<Response>;
  readonly failure: Partial<PartnerError>;
  readonly tries?: number;
}

const broken: readonly Broken[] = [
  {
    name: 'a described refusal',
    partner: () => answer(409, refusal),
    failure: { failure: 'refused', status: 409 },
  },
  {
    name: 'a described refusal in plain text',
    partner: () => Promise.resolve(new Response('Forbidden', { status: 403 })),
    failure: { failure: 'refused', status: 403 },
  },
  {
    name: 'a fault',
    partner: () => answer(500, { oops: true }),
    failure: { failure: 'invalid', status: 500 },
    tries: 3,
  },
  {
    name: 'too many requests',
    partner: () => answer(429, {}),
    failure: { failure: 'invalid', status: 429 },
    tries: 3,
  },
  {
    name: 'a redirect, which is not followed',
    partner: () =>
      Promise.resolve(new Response(null, { status: 302, headers: { location: '/login' } })),
    failure: { failure: 'invalid', status: 302 },
  },
  {
    name: 'a connection that is dropped',
    partner: () => Promise.reject(new TypeError('fetch failed', { cause: new Error('reset') })),
    failure: { failure: 'unreachable', status: null },
    tries: 3,
  },
  {
    name: 'no answer in time',
    partner: silent,
    failure: { failure: 'unreachable', status: null },
    tries: 3,
  },
  {
    name: 'half an answer in time',
    partner: endless,
    failure: { failure: 'unreachable', status: null },
    tries: 3,
  },
  {
    name: 'a page',
    partner: () =>
      Promise.resolve(new Response('<html>', { headers: { 'content-type': 'text/html' } })),
    failure: { failure: 'invalid', status: 200 },
  },
  {
    name: 'JSON that is none',
    partner: () =>
      Promise.resolve(new Response('{"id":', { headers: { 'content-type': 'application/json' } })),
    failure: { failure: 'invalid', status: 200 },
  },
  {
    name: 'a body that is not described',
    partner: () => answer(200, { ...provisioned, secrets: undefined }),
    failure: { failure: 'invalid', status: 200 },
  },
  {
    name: 'nothing',
    partner: () => answer(200),
    failure: { failure: 'invalid', status: 200 },
  },
];

test.each(broken)('$name changes nothing and is in the log', async (row) => {
  const limits = { answerWithin: 20, retryAfter: [0, 0] };
  const platform = startPlatform({ partner: row.partner, limits });
  const { installation } = plantInstallation(platform);
  const before = knownTo(platform);
  await expect(provision(platform, installation.id)).rejects.toMatchObject({
    name: 'PartnerError',
    operationId: 'provision-resource',
    ...row.failure,
  });
  expect(knownTo(platform)).toEqual(before);
  const calls = platform.calls();
  expect(calls).toHaveLength(row.tries ?? 1);
  expect(calls.at(-1)).toMatchObject({ status: row.failure.status, direction: 'out' });
});

test('what does not match the description is named in the error and in the log', async () => {
  const platform = startPlatform({ partner: () => answer(200, { ...provisioned, id: 5 }) });
  const { installation } = plantInstallation(platform);
  await expect(provision(platform, installation.id)).rejects.toThrow(/\/id must be a string|\/id /);
  expect(platform.calls()[0]?.response?.issues).toMatchObject([{ pointer: '/id' }]);
});

test('a partner that recovers is asked again with the same key and token', async () => {
  let count = 0;
  const platform = startPlatform({
    partner: () => answer(++count < 3 ? 503 : 200, count < 3 ? {} : provisioned),
  });
  const { installation } = plantInstallation(platform);
  expect(await provision(platform, installation.id)).toMatchObject({ partnerId: 'res_1' });
  const keys = platform.calls().map(({ request }) => request.headers['idempotency-key']);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  expect(platform.calls().map(({ note }) => note)).toEqual([null, 'Try 2 of 3', 'Try 3 of 3']);
});

test('the token says who calls, and the log does not have it', async () => {
  const tokens: string[] = [];
  const platform = startPlatform({
    partner(request) {
      tokens.push(request.headers.get('authorization')?.replace('Bearer ', '') ?? '');
      return answer(200, provisioned);
    },
  });
  const { installation } = plantInstallation(platform);
  await provision(platform, installation.id);
  const { member, team, integration } = platform;
  expect(decodeJwt(tokens[0] ?? '')).toMatchObject({
    iss: 'https://marketplace.vercel.com',
    aud: integration.id,
    sub: `account:${team.accountHex}:user:${member.id}`,
    account_id: team.id,
    installation_id: installation.id,
    user_id: member.id,
    user_role: 'ADMIN',
    user_email: 'olive@shop.example',
  });
  expect(platform.calls()[0]?.request.headers).toMatchObject({
    'x-vercel-auth': 'user',
    authorization: 'Bearer …',
  });
  expect(JSON.stringify(platform.calls())).not.toContain(tokens[0]);
});

test('before an installation the token is the system’s and names none, and reading has no key', async () => {
  let request: Request | undefined;
  const platform = startPlatform({
    partner(given) {
      request = given;
      return answer(200, { plans: [plan] });
    },
  });
  const { local, product } = platform;
  const metadata = { region: 'iad1' };
  const plans = await listProductPlans(local, { product, installation: null, metadata });
  expect(plans).toEqual([{ ...plan, scope: 'resource', paymentMethodRequired: true }]);
  const url = new URL(request?.url ?? '');
  expect(url.pathname).toBe('/base/v1/products/acme-redis/plans');
  expect(url.searchParams.get('metadata')).toBe(JSON.stringify(metadata));
  expect(request?.headers.get('idempotency-key')).toBeNull();
  const claims = decodeJwt(request?.headers.get('authorization')?.slice(7) ?? '');
  expect(claims).toMatchObject({ installation_id: null });
  expect(claims).not.toHaveProperty('account_id');
  expect(claims.sub).toMatch(/^account:[0-9a-f]+$/);
});

interface Accepted {
  readonly status: number;
  readonly body?: { readonly billingPlan?: typeof plan };
}

const accepted: readonly Accepted[] = [
  { status: 200, body: {} },
  { status: 200 },
  { status: 201 },
  { status: 201, body: { billingPlan: plan } },
  { status: 204 },
];

test.each(accepted)('an installation may be answered with $status and $body', async (row) => {
  const { local, integration, team, member } = startPlatform({
    partner: () => answer(row.status, row.body),
  });
  const installation = await installIntegration(local, { integration, team, member });
  expect(installation.status).toBe('ready');
  expect(installation.billingPlan?.id).toBe(row.body?.billingPlan?.id);
});

test('an installation that the partner refuses leaves nothing behind', async () => {
  const { local, integration, team, member } = startPlatform({
    partner: () => answer(409, refusal),
  });
  await expect(installIntegration(local, { integration, team, member })).rejects.toThrow(
    'upsert-installation: the partner answered 409: The name is taken.',
  );
  expect(local.state.installations.size).toBe(0);
  expect(local.state.credentials.size).toBe(0);
});

test('what would not match the description is not sent', async () => {
  const platform = startPlatform({ partner: () => answer(200, provisioned) });
  const { installation } = plantInstallation(platform);
  const { local, member } = platform;
  const change = { path: { installationId: installation.id } };
  await expect(
    callPartner(local, callOf(local, installation, 'upsert-installation', member), (client) =>
      client.call(
        {
          id: 'upsert-installation',
          method: 'put',
          path: '/v1/installations/{installationId}',
          security: [],
          contentType: 'application/json',
          statuses: ['200'],
        },
        { ...change, body: { scopes: 5 } },
      ),
    ),
  ).rejects.toMatchObject({ name: 'HttpError', status: 400 });
  expect(platform.calls()).toEqual([]);
});

test('an id that is taken is not taken again', async () => {
  const platform = startPlatform({ partner: () => answer(200, provisioned) });
  const { installation } = plantInstallation(platform);
  await provision(platform, installation.id);
  await expect(provision(platform, installation.id)).rejects.toMatchObject({ failure: 'invalid' });
  expect(platform.local.state.resources.size).toBe(1);
});

test('without installation-level billing a resource needs a plan', async () => {
  const platform = startPlatform({
    partner: () => answer(200, { ...provisioned, billingPlan: undefined }),
    integration: { hasInstallationBilling: false },
  });
  const { installation } = plantInstallation(platform);
  await expect(provision(platform, installation.id)).rejects.toThrow(/has no billingPlan/);
});

test('a server that hangs up is no answer', async () => {
  const server = createServer((request) => void request.socket.destroy());
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  const platform = startPlatform({
    partner: (request) => fetch(request),
    integration: { partnerUrl: `http://127.0.0.1:${address.port}` },
  });
  const { installation } = plantInstallation(platform);
  const { local } = platform;
  const reading = callPartner(
    local,
    callOf(local, installation, 'get-installation', null),
    (client, header) =>
      getInstallation(client, { path: { installationId: installation.id }, header }),
  );
  await expect(reading).rejects.toMatchObject({ failure: 'unreachable', status: null });
  expect(platform.calls()).toHaveLength(3);
});

/** All of the state but the source of ids, which every call draws from. */
function knownTo({ local }: Platform) {
  return { ...snapshotOf(local.state), settings: [] };
}

function provision({ local, product, member }: Platform, installationId: string) {
  const installation = local.state.installations.get(installationId);
  if (installation === undefined) throw new Error('There is no installation.');
  return provisionResource(local, {
    installation,
    product,
    member,
    name: 'cache',
    metadata: {},
    billingPlanId: 'pro',
    source: 'marketplace',
  });
}
