import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { installIntegration } from '../../../src/local-vercel/workflows/install.js';
import { callOf } from '../../../src/local-vercel/workflows/partner-call.js';
import { callPartner } from '../../../src/local-vercel/workflows/partner.js';
import { listProductPlans } from '../../../src/local-vercel/workflows/plans.js';
import { createTransfer } from '../../../src/local-vercel/workflows/transfer.js';
import { answer, addInstallation, startLocalParts } from '../support/local-parts.js';
import { plan, provision, provisioned, refusal } from '../support/provisioning.js';

test('the token says who calls, and the log does not have it', async () => {
  const tokens: string[] = [];
  const parts = startLocalParts({
    partner(request) {
      tokens.push(request.headers.get('authorization')?.replace('Bearer ', '') ?? '');
      return answer(200, provisioned);
    },
  });
  const { installation } = addInstallation(parts);
  await provision(parts, installation.id);
  const { member, team, integration } = parts;
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
  expect(parts.calls()[0]?.request.headers).toMatchObject({
    'x-vercel-auth': 'user',
    authorization: 'Bearer …',
  });
  expect(JSON.stringify(parts.calls())).not.toContain(tokens[0]);
});

test('before an installation the token is the system’s and names none, and reading has no key', async () => {
  let request: Request | undefined;
  const parts = startLocalParts({
    partner(given) {
      request = given;
      return answer(200, { plans: [plan] });
    },
  });
  const { local, product } = parts;
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
  const { local, integration, team, member } = startLocalParts({
    partner: () => answer(row.status, row.body),
  });
  const installation = await installIntegration(local, { integration, team, member });
  expect(installation.status).toBe('ready');
  expect(installation.billingPlan?.id).toBe(row.body?.billingPlan?.id);
});

test('an installation that the partner refuses leaves nothing behind', async () => {
  const { local, integration, team, member } = startLocalParts({
    partner: () => answer(409, refusal),
  });
  await expect(installIntegration(local, { integration, team, member })).rejects.toThrow(
    'upsert-installation: the partner answered 409: The name is taken.',
  );
  expect(local.state.installations.size).toBe(0);
  expect(local.state.credentials.size).toBe(0);
});

const offer =
  'does not seem to offer POST /v1/installations/{installationId}/resource-transfer-requests';
const page = '<!DOCTYPE html><html><head><title>404: Not found.</title></head>';
const html = { 'content-type': 'text/html' };
const json = { 'content-type': 'application/json' };
const plain = { 'content-type': 'text/plain' };

test.each([
  [404, page, html, `the partner ${offer}: it answered 404: a page of HTML, "404: Not found."`],
  [404, '<html><body>', html, `the partner ${offer}: it answered 404: a page of HTML`],
  [404, '', plain, `the partner ${offer}: it answered 404`],
  [404, 'Not here', plain, `the partner ${offer}: it answered 404: Not here`],
  [404, JSON.stringify(refusal), json, 'the partner answered 404: The name is taken.'],
  [405, '', plain, `the partner ${offer}: it answered 405`],
  [501, JSON.stringify(refusal), json, `the partner ${offer}: it answered 501: The name is taken.`],
  [409, page, html, 'the partner answered 409: a page of HTML, "404: Not found."'],
] as const)(
  'an optional operation that is answered with %i and %j',
  async (status, text, headers, said) => {
    const parts = startLocalParts({
      partner: async (request) =>
        request.url.endsWith('/resources')
          ? answer(200, provisioned)
          : new Response(text, { status, headers }),
    });
    const { installation } = addInstallation(parts);
    const { partnerId } = await provision(parts, installation.id);
    await expect(createTransfer(parts.local, installation, [partnerId])).rejects.toMatchObject({
      message: `create-resource-transfer: ${said}`,
    });
  },
);

test('what would not match the description is not sent', async () => {
  const parts = startLocalParts({ partner: () => answer(200, provisioned) });
  const { installation } = addInstallation(parts);
  const { local, member } = parts;
  const change = { path: { installationId: installation.id } };
  await expect(
    callPartner(local, callOf(local, installation, 'upsert-installation', member), (client) =>
      client.call(
        {
          id: 'upsert-installation',
          method: 'PUT',
          path: '/v1/installations/{installationId}',
          security: [],
          contentType: 'application/json',
          responses: { '200': { 'application/json': 'json' } },
        },
        { ...change, body: { scopes: 5 } },
      ),
    ),
  ).rejects.toMatchObject({ name: 'HttpError', status: 400 });
  expect(parts.calls()).toEqual([]);
});

test('an id that is taken is not taken again', async () => {
  const parts = startLocalParts({ partner: () => answer(200, provisioned) });
  const { installation } = addInstallation(parts);
  await provision(parts, installation.id);
  await expect(provision(parts, installation.id)).rejects.toMatchObject({ failure: 'invalid' });
  expect(parts.local.state.resources.size).toBe(1);
});

test('without installation-level billing a resource needs a plan', async () => {
  const parts = startLocalParts({
    partner: () => answer(200, { ...provisioned, billingPlan: undefined }),
    integration: { hasInstallationBilling: false },
  });
  const { installation } = addInstallation(parts);
  await expect(provision(parts, installation.id)).rejects.toThrow(/has no billingPlan/);
});
