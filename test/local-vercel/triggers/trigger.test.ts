import { createLocalJWKSet } from 'jose';
import { webhookValidators } from '@openapi-counterpart/vercel/partner-api/webhooks';
import { beforeAll, expect, test } from 'vitest';
import { createPartner } from '../../../examples/partner/server.js';
import { createLocalVercel, type LocalVercel } from '../../../src/local-vercel/local-vercel.js';
import { triggerList } from '../../../src/local-vercel/triggers/trigger.js';
import { publishedKeys } from '../../../src/local-vercel/workflows/keys.js';
import type { SigningKey } from '../../../src/local-vercel/state/entities.js';

const webhookUrl = 'http://partner.test/webhook';

/** What each event needs to be told beyond what it finds by itself. */
const needed: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'external-install': { redirectUri: 'http://partner.test/callback' },
  'plan.installation': { billingPlanId: 'team' },
  repl: { input: 'ping' },
};

/** Made once: a key takes longer than all else. */
let signingKeys: readonly SigningKey[] = [];

beforeAll(async () => {
  const { context } = await createLocalVercel();
  await publishedKeys(context);
  signingKeys = context.state.signingKeys.all();
});

/** A local Vercel with nothing installed, and the example's partner, which takes webhooks too. */
async function startWithPartner() {
  const webhooks: string[] = [];
  let partner: ((request: Request) => Promise<Response>) | undefined;
  const local = await createLocalVercel({
    seed: 1,
    partnerUrl: 'http://partner.test',
    webhookUrl,
    redirectLoginUrl: 'http://partner.test/login',
    holds: {
      integrations: [
        { slug: 'acme', products: [{ slug: 'acme-redis' }, { slug: 'acme-postgres' }] },
      ],
    },
    async partnerFetch(request) {
      if (request.url === webhookUrl) {
        webhooks.push((await request.json()).type);
        return new Response(null, { status: 200 });
      }
      partner ??= await acmeFor(local);
      return partner(request);
    },
  });
  for (const key of signingKeys) local.context.state.signingKeys.put(key);
  return { local, webhooks };
}

async function acmeFor(local: LocalVercel) {
  const { state } = local.context;
  const [integration] = state.integrations.all();
  if (integration === undefined) throw new Error('The seed has no integration.');
  // What the partner was published.
  const keys = await publishedKeys(local.context);
  return createPartner({
    clientId: integration.id,
    keys: createLocalJWKSet(keys),
    readInvoice: async (_installationId, invoiceId) => {
      const invoice = state.invoices.get(invoiceId);
      const path = `/v1/installations/${invoice?.installationId}/billing/invoices/${invoiceId}`;
      const [credential] = state.credentials.where('installation', invoice?.installationId ?? '');
      const response = await local.fetch(
        new Request(`http://localhost${path}`, {
          headers: { authorization: `Bearer ${credential?.id}` },
        }),
      );
      return response.ok ? await response.json() : undefined;
    },
  });
}

test('there is an event for every webhook', () => {
  const names = triggerList.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(webhookValidators)));
});

test.each(triggerList.map(({ name }) => name))('%s happens from nothing', async (name) => {
  const { local, webhooks } = await startWithPartner();
  const result = await local.trigger(name, needed[name] ?? {});
  expect(result).toMatchObject({ event: name, note: null, refusals: [] });
  expect(webhooks.includes(name)).toBe(name in webhookValidators);
  const issues = local
    .exchanges()
    .flatMap(({ request, response }) => [...request.issues, ...(response?.issues ?? [])]);
  expect(issues).toEqual([]);
});

test.each(triggerList.map(({ name }) => name))(
  '%s asks the partner for nothing of an external installation',
  async (name) => {
    const { local } = await startWithPartner();
    await local.trigger('external-install', needed['external-install']);
    const [external] = local.context.state.installations.all();
    await local.trigger(name, needed[name] ?? {});
    const calls = local.exchanges().filter(({ api }) => api === 'partner-api');
    expect(calls.filter(({ path }) => path.includes(external?.id ?? ''))).toEqual([]);
    // Partners are told of an installation before anything of it.
    const [first] = calls.filter(({ path }) => path.startsWith('/v1/installations/'));
    expect(first?.operationId ?? 'upsert-installation').toBe('upsert-installation');
    expect(local.context.state.installations.get(external?.id ?? '')?.deletedAt).toBeNull();
  },
);

test('what is there already is used', async () => {
  const { local } = await startWithPartner();
  const { outcome } = await local.trigger('provision', { name: 'orders' });
  await local.trigger('rotate', { resourceId: outcome['resourceId'] });
  expect(local.context.state.installations.size).toBe(1);
  expect(local.context.state.resources.all()).toMatchObject([{ name: 'orders' }]);
});

test('a webhook is sent once more as it was', async () => {
  const { local, webhooks } = await startWithPartner();
  await local.trigger('project.created');
  const { outcome } = await local.trigger('redeliver');
  expect(outcome['type']).toBe('project.created');
  expect(webhooks).toEqual(['project.created', 'project.created']);
  const bodies = local
    .exchanges()
    .filter(({ api }) => api === 'webhook')
    .map(({ request }) => request.body);
  expect(new Set(bodies).size).toBe(1);
});

test('nothing stays connected to a project that is removed', async () => {
  const { local, webhooks } = await startWithPartner();
  await local.trigger('integration-resource.project-connected');
  await local.trigger('project.removed');
  expect(local.context.state.connections.size).toBe(0);
  expect(webhooks.slice(1).toSorted()).toEqual([
    'integration-resource.project-disconnected',
    'project.removed',
  ]);
});

test('what became of a deleted resource is told', async () => {
  const { local } = await startWithPartner();
  const { outcome } = await local.trigger('delete-resource');
  expect(outcome['status']).toBe('uninstalled');
});

test.each([
  ['instal', {}, 'Did you mean "install"?'],
  ['rotate', { reson: 'x' }, 'Did you mean "reason"?'],
  ['provision', { product: 'nope' }, 'product names "nope", which is no product.'],
  ['rotate', { installationId: 'icfg_x' }, 'which is no marketplace installation in use.'],
])('%s with %j says what is wrong', async (event, set, message) => {
  const { local } = await startWithPartner();
  await expect(local.trigger(event, set)).rejects.toThrow(message);
});

test('without a webhook address it is said that the partner did not hear of it', async () => {
  const local = await createLocalVercel({ seed: 1 });
  const { note } = await local.trigger('marketplace.invoice.paid');
  expect(note).toContain('No webhook was sent');
});

test('of an installation that is switched off it is said why its partner heard nothing', async () => {
  const { local, webhooks } = await startWithPartner();
  const { outcome } = await local.trigger('provision');
  const { installations } = local.context.state;
  const installation = installations.get(String(outcome['installationId']));
  if (installation === undefined) throw new Error('Nothing is installed.');
  installations.put({ ...installation, disabledReason: 'disabled-by-owner' });
  const { note } = await local.trigger('marketplace.invoice.paid');
  expect(webhooks).toEqual([]);
  expect(note).toBe(
    `No webhook was sent: the installation ${installation.id} is switched off (disabled-by-owner).`,
  );
});

test('the webhook address is that of the integration that the event is about', async () => {
  const local = await createLocalVercel({
    seed: 1,
    webhookUrl,
    partnerFetch: () => Promise.resolve(new Response(null, { status: 200 })),
  });
  const { integrations } = local.context.state;
  const [integration] = integrations.all();
  if (integration === undefined) throw new Error('The seed has no integration.');
  await local.trigger('provision');
  integrations.put({ ...integration, webhookUrl: null });
  integrations.put({ ...integration, id: 'oac_other', slug: 'other' });
  const { note } = await local.trigger('marketplace.invoice.paid');
  expect(note).toContain('the integration has no webhook address');
});
