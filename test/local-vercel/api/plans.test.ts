import { getBillingPlans } from '@openapi-counterpart/vercel/vercel-api/client';
import { expect, test } from 'vitest';
import type { Installation, Product } from '../../../src/local-vercel/state/entities.js';
import { startTestLocal, type TestLocal } from '../support/local.js';
import { registerPartner } from '../support/registered-partner.js';

type Input = Parameters<typeof getBillingPlans>[1];
type Query = NonNullable<Input['query']>;

const path = { integrationIdOrSlug: 'local-integration', productIdOrSlug: 'local-database' };

const metadataSchema: Product['metadataSchema'] = {
  type: 'object',
  properties: {
    region: { type: 'string', 'ui:control': 'vercel-region', 'ui:options': ['iad1'] },
    size: { type: 'number', 'ui:control': 'input' },
  },
  required: ['region'],
};

async function start(options?: Parameters<typeof startTestLocal>[0]): Promise<TestLocal> {
  const tested = await startTestLocal(options);
  const { products } = tested.local.context.state;
  for (const product of products.all()) products.put({ ...product, metadataSchema });
  return tested;
}

const ask = (tested: TestLocal, query: Query = {}, changes: Partial<Input['path']> = {}) =>
  getBillingPlans(tested.viewer, { path: { ...path, ...changes }, query });

const free = expect.objectContaining({
  id: 'free',
  scope: 'resource',
  paymentMethodRequired: false,
});
const pro = expect.objectContaining({ id: 'pro', cost: '$20.00/month' });

test.each<[string, Query]>([
  ['nothing', {}],
  ['the settings so far', { metadata: '{"size":2}' }],
  ['where the plans are shown', { source: 'cli', slug: 'local-team' }],
])('with %s said, the plans of the product come', async (_, query) => {
  const { data } = await ask(await start(), query);
  expect(data).toEqual({ plans: [free, pro] });
});

test('integration and product may be named by their ids, and an installation too', async () => {
  const tested = await start();
  const [product] = tested.local.context.state.products.all();
  const { data } = await ask(
    tested,
    { integrationConfigurationId: tested.installation.id },
    {
      integrationIdOrSlug: tested.installation.integrationId,
      productIdOrSlug: product?.id ?? '',
    },
  );
  expect(data?.plans).toHaveLength(2);
});

test.each<[string, Query, Partial<Input['path']>, number, string]>([
  ['an unknown integration', {}, { integrationIdOrSlug: 'other' }, 404, 'other'],
  ['an unknown product', {}, { productIdOrSlug: 'other' }, 404, 'local-database'],
  ['an unknown installation', { integrationConfigurationId: 'icfg_2' }, {}, 404, 'icfg_2'],
  ['metadata that are no JSON', { metadata: '{' }, {}, 400, 'JSON'],
  ['metadata that are no object', { metadata: '[]' }, {}, 400, 'object'],
  ['metadata of objects', { metadata: '{"a":{}}' }, {}, 400, 'strings'],
  ['metadata that do not fit', { metadata: '{"size":"2"}' }, {}, 400, 'query.metadata.size'],
  ['another region', { metadata: '{"region":"cdg1"}' }, {}, 400, 'query.metadata.region'],
  ['another team', { slug: 'other' }, {}, 403, 'team'],
])('%s is refused', async (_, query, changes, status, message) => {
  const result = await ask(await start(), query, changes);
  expect(result.status).toBe(status);
  expect(result.error?.error.message).toContain(message);
});

test.each<[string, Partial<Installation>, number]>([
  ['a removed installation', { deletedAt: 1 }, 410],
  ['an installation of another integration', { integrationId: 'oac_2' }, 400],
])('%s is refused', async (_, changes, status) => {
  const tested = await start();
  const { id } = tested.local.context.state.installations.put({
    ...tested.installation,
    ...changes,
  });
  expect((await ask(tested, { integrationConfigurationId: id })).status).toBe(status);
});

test('an installation may not ask', async () => {
  const { partner } = await start();
  expect((await getBillingPlans(partner, { path })).status).toBe(403);
});

test('the partner is asked with the settings, and its refusal is passed on', async () => {
  const asked: string[] = [];
  const tested = await start({
    partnerFetch: async ({ url }) => {
      asked.push(url);
      return Response.json({ error: { code: 'x', message: 'No such product.' } }, { status: 404 });
    },
  });
  registerPartner(tested);
  const { status, error } = await ask(tested, { metadata: '{"size":2}' });
  expect(status).toBe(404);
  expect(error?.error.message).toContain('No such product.');
  expect(decodeURIComponent(asked[0] ?? '')).toContain('metadata={"size":2}');
});
