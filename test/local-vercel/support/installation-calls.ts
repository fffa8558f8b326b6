/** A good call and refused ones of every operation that an installation calls, in an order in which each finds what it needs. */

import {
  byInstallation,
  clientOf,
  noResource,
  ofResource,
  pick,
  secrets,
  type Call,
  type OperationCalls,
  type World,
} from './call-parts.js';
import { itemWith } from './invoices.js';

const month = { start: '2026-01-01T00:00:00.000Z', end: '2026-02-01T00:00:00.000Z' };
const item = itemWith({ resourceId: 'cache_1' });
const invoice = { invoiceDate: month.start, period: month, items: [item] };

const reading = (id: string): OperationCalls =>
  byInstallation(
    id,
    (world) =>
      ofResource(
        pick<Partial<Call>>(
          world,
          {},
          { headers: { 'if-none-match': '*' } },
          { headers: { 'if-none-match': 'W/"a", "b"' } },
        ),
      ),
    noResource,
  );

const writing = (id: string): OperationCalls => ({
  ...byInstallation(
    id,
    (world) =>
      ofResource({
        body: { data: pick(world, {}, { flag: true }, { nested: { list: [1, null, 'a'] } }) },
      }),
    { ...noResource, badBodies: [{}, { data: 'text' }, { data: null }] },
  ),
});

export const installationCalls: readonly OperationCalls[] = [
  byInstallation('get-account-info', () => ({})),
  byInstallation(
    'get-member',
    ({ installation }) => ({ path: { memberId: installation.memberId } }),
    {
      badPaths: [{ memberId: 'nobody' }, { memberId: '__proto__' }],
    },
  ),
  byInstallation(
    'update-installation',
    (world) =>
      pick<Call>(world, {}, { body: { status: 'suspended' } }, { body: { notification: null } }),
    { badBodies: [{ status: 'unknown' }, { billingPlan: { id: 'x' } }] },
  ),
  byInstallation(
    'create-event',
    (world) => ({
      body: {
        event: pick<object>(
          world,
          { type: 'installation.updated', billingPlanId: 'pro' },
          { type: 'resource.updated', resourceId: 'cache_1' },
          { type: 'resource.updated', resourceId: 'cache_1', productId: 'local-database' },
        ),
      },
    }),
    {
      badBodies: [
        {},
        { event: {} },
        { event: { type: 'resource.updated', resourceId: 'none' } },
        { event: { type: 'resource.updated', resourceId: 'cache_1', productId: 'none' } },
      ],
    },
  ),
  byInstallation('get-integration-resources', () => ({})),
  byInstallation('get-integration-resource', () => ofResource(), noResource),
  byInstallation(
    'import-resource',
    (world) => ({
      path: { resourceId: pick(world, 'imported_1', 'cache_1', 'with / and ü') },
      body: {
        productId: 'local-database',
        name: 'cache',
        status: pick(world, 'ready', 'pending', 'error'),
        secrets,
        metadata: { region: 'iad1', sizes: [1, 2] },
      },
    }),
    {
      badBodies: [
        {},
        { productId: 'none', name: 'a', status: 'ready' },
        { productId: 'local-database', name: ' ', status: 'ready' },
        { productId: 'local-database', name: 'a', status: 'ready', metadata: { a: null } },
        {
          productId: 'local-database',
          name: 'a',
          status: 'ready',
          secrets: [{ name: '', value: '' }],
        },
      ],
    },
  ),
  byInstallation(
    'update-resource',
    (world) =>
      ofResource(
        pick<Partial<Call>>(
          world,
          {},
          { body: { name: 'renamed', status: 'suspended' } },
          { body: { secrets: { secrets, partial: true } } },
          { body: { notification: { level: 'warn', title: 'Almost full' } } },
        ),
      ),
    { ...noResource, badBodies: [{ name: '' }, { secrets: 'none' }, { status: 'gone' }] },
  ),
  byInstallation(
    'update-resource-secrets',
    (world) => ({
      path: { resourceId: 'cache_1', integrationProductIdOrSlug: 'local-database' },
      body: pick<object>(world, { secrets }, { secrets, partial: true }),
    }),
    {
      badPaths: [{ integrationProductIdOrSlug: 'none' }, { resourceId: 'none' }],
      badBodies: [{}, { secrets: [{ name: 'A' }] }, { secrets: [...secrets, ...secrets] }],
    },
  ),
  byInstallation('update-resource-secrets-by-id', () => ofResource({ body: { secrets } }), {
    ...noResource,
    badBodies: [{ secrets: {} }, { secrets: [{ name: 'A', value: '' }] }],
  }),
  byInstallation(
    'submit-billing-data',
    () => ({
      body: {
        timestamp: '2026-01-01T00:00:00.000Z',
        eod: '2026-01-02T00:00:00.000Z',
        period: month,
        billing: [item],
        usage: [{ name: 'Size', type: 'total', units: 'GB', dayValue: 1, periodValue: 1 }],
      },
    }),
    {
      badBodies: [
        {},
        {
          timestamp: '2026-01-01T00:00:00.000Z',
          eod: '2025-01-02T00:00:00.000Z',
          period: month,
          billing: [],
          usage: [],
        },
      ],
    },
  ),
  byInstallation(
    'submit-prepayment-balances',
    () => ({
      body: {
        timestamp: '2026-01-01T00:00:00.000Z',
        balances: [{ resourceId: 'cache_1', currencyValueInCents: 500 }],
      },
    }),
    { badBodies: [{}, { timestamp: 'today', balances: [] }] },
  ),
  byInstallation(
    'submit-invoice',
    (world) => ({
      body: pick<object>(
        world,
        invoice,
        { ...invoice, externalId: 'ext_1', memo: 'January' },
        { ...invoice, test: { validate: true, result: 'paid' } },
      ),
    }),
    {
      badBodies: [
        {},
        { ...invoice, final: true },
        { ...invoice, invoiceDate: '2027-01-01T00:00:00.000Z' },
        { ...invoice, items: [{ ...item, total: '99.99' }] },
        { ...invoice, items: [{ ...item, billingPlanId: 'none' }] },
      ],
    },
  ),
  byInstallation('get-invoice', (world) => ({ path: { invoiceId: firstInvoice(world) } }), {
    badPaths: [{ invoiceId: 'mi_none' }],
  }),
  byInstallation(
    'update-invoice',
    (world) => ({
      path: { invoiceId: firstInvoice(world) },
      body: { action: 'refund', reason: 'It was down.', total: '1.00' },
    }),
    {
      badPaths: [{ invoiceId: 'mi_none' }],
      badBodies: [
        { action: 'refund', reason: 'Too much.', total: '10.01' },
        { action: 'refund', reason: 'Nothing.', total: '0.00' },
        { action: 'pay' },
      ],
    },
  ),
  byInstallation(
    'create-experimentation-items',
    () =>
      ofResource({
        body: { items: [{ id: 'flag_1', slug: 'flag', origin: 'https://acme.example' }] },
      }),
    {
      ...noResource,
      badBodies: [{}, { items: [{ id: 'flag_1' }] }],
    },
  ),
  byInstallation(
    'update-experimentation-item',
    () =>
      ofResource({
        path: { itemId: 'flag_1' },
        body: { slug: 'flag', origin: 'https://acme.example', isArchived: true },
      }),
    { badPaths: [{ itemId: 'none' }], badBodies: [{}, { slug: 'x'.repeat(1025) }] },
  ),
  byInstallation('delete-experimentation-item', () => ofResource({ path: { itemId: 'flag_1' } }), {
    badPaths: [{ itemId: 'none' }],
  }),
  writing('put-edge-config'),
  reading('get-edge-config'),
  reading('head-edge-config'),
  writing('put-global-config'),
  reading('get-global-config'),
  reading('head-global-config'),
  byInstallation(
    'update-integration-deployment-action',
    (world) =>
      ofResource({
        path: { deploymentId: 'dpl_1', action: 'migrate' },
        ...pick<Partial<Call>>(
          world,
          {},
          {
            body: {
              status: 'succeeded',
              outcomes: [{ kind: 'resource-secrets', secrets: [{ name: 'A', value: '1' }] }],
            },
          },
        ),
      }),
    { ...noResource, badBodies: [{ status: 'unknown' }, { statusUrl: 'no address' }] },
  ),
  byInstallation('rotate-installation-credential', (world) => ({ body: clientOf(world) }), {
    badBodies: [{}, { client_secret: 'wrong' }],
  }),
  byInstallation(
    'revoke-installation-credential',
    (world) => ({
      body: { ...clientOf(world), token: newestToken(world) },
    }),
    { badBodies: [{}, { client_secret: 'wrong', token: 'x' }] },
  ),
];

/** These end what others need. */
export const endingCalls: readonly OperationCalls[] = [
  byInstallation('delete-integration-resource', () => ofResource(), noResource),
  {
    ...byInstallation('finalize-installation', ({ other, otherToken }) => ({
      path: { integrationConfigurationId: other.id },
      token: otherToken,
    })),
    // Finalized is an installation that its customer leaves.
    good: (world) => {
      const { other, otherToken } = world;
      const { installations } = world.local.context.state;
      installations.put({ ...other, deleteRequestedAt: world.local.context.clock.now() });
      return { token: otherToken, path: { integrationConfigurationId: other.id } };
    },
  },
];

function firstInvoice({ local }: World): string {
  return local.context.state.invoices.all()[0]?.id ?? '';
}

/** The one that was rotated to; revoking it leaves the other. */
function newestToken({ local, installation }: World): string {
  return local.context.state.credentials.where('installation', installation.id).at(-1)?.id ?? '';
}
