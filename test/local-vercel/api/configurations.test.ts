import {
  deleteConfiguration,
  getConfiguration,
  getConfigurationProducts,
  getConfigurations,
} from '@openapi-counterpart/vercel/vercel-api/client';
import { describe, expect, test } from 'vitest';
import type { Installation, Product } from '../../../src/local-vercel/state/entities.js';
import { startTestLocal, type TestLocal } from '../support/local.js';
import { registerPartner } from '../support/registered-partner.js';

function change(tested: TestLocal, changes: Partial<Installation>): Installation {
  return tested.local.context.state.installations.put({ ...tested.installation, ...changes });
}

const read = (tested: TestLocal, id = tested.installation.id) =>
  getConfiguration(tested.admin, { path: { id } });

async function listed(
  tested: TestLocal,
  query: Omit<Parameters<typeof getConfigurations>[1]['query'], 'view'>,
): Promise<(string | undefined)[]> {
  const { data } = await getConfigurations(tested.admin, {
    query: { view: 'account', ...query },
  });
  return data?.map(({ id }) => id) ?? ['refused'];
}

describe('the list', () => {
  test('has everything of an installation in the view of the account', async () => {
    const tested = await startTestLocal();
    const { installation } = tested;
    const { data } = await getConfigurations(tested.viewer, { query: { view: 'account' } });
    expect(data).toEqual([
      {
        id: installation.id,
        type: 'integration-configuration',
        integrationId: installation.integrationId,
        slug: 'local-integration',
        ownerId: installation.teamId,
        userId: installation.memberId,
        teamId: installation.teamId,
        scopes: [...installation.scopes],
        source: 'marketplace',
        status: 'ready',
        installationType: 'marketplace',
        createdAt: installation.createdAt,
        updatedAt: installation.updatedAt,
        completedAt: installation.createdAt,
        deletedAt: null,
        deleteRequestedAt: null,
        customerDeleteRequestedAt: null,
      },
    ]);
  });

  test('has the integration too in the view of the projects', async () => {
    const tested = await startTestLocal();
    const { data } = await getConfigurations(tested.admin, { query: { view: 'project' } });
    expect(data).toMatchObject([
      {
        id: tested.installation.id,
        integration: {
          name: 'Local Integration',
          icon: expect.stringMatching(/^data:image\/svg\+xml,/),
          isLegacy: false,
        },
      },
    ]);
  });

  test.each([
    [{}, true],
    [{ installationType: 'marketplace' }, true],
    [{ installationType: 'external' }, false],
    [{ installationType: 'provisioning' }, false],
    [{ integrationIdOrSlug: 'local-integration' }, true],
    [{ integrationIdOrSlug: 'other' }, false],
    [{ slug: 'local-team' }, true],
  ] as const)('of %j has the installation: %s', async (query, isThere) => {
    const tested = await startTestLocal();
    expect(await listed(tested, query)).toEqual(isThere ? [tested.installation.id] : []);
  });

  test('finds the integration and the team by their ids', async () => {
    const tested = await startTestLocal();
    const { id, integrationId, teamId } = tested.installation;
    expect(await listed(tested, { integrationIdOrSlug: integrationId, teamId })).toEqual([id]);
  });

  test.each<[string, Partial<Installation>]>([
    ['removed', { deletedAt: 1 }],
    ["another team's", { teamId: 'team_2' }],
  ])('leaves out what is %s', async (_, changes) => {
    const tested = await startTestLocal();
    change(tested, changes);
    expect(await listed(tested, {})).toEqual([]);
  });

  test('is refused to an installation, and for another team', async () => {
    const { admin, partner } = await startTestLocal();
    const query = { view: 'account' } as const;
    expect((await getConfigurations(partner, { query })).status).toBe(403);
    expect((await getConfigurations(admin, { query: { ...query, slug: 'b' } })).status).toBe(403);
  });
});

describe('one installation', () => {
  const notification = { level: 'info', title: 'Move' } as const;
  const transferRequest = {
    kind: 'transfer-to-marketplace',
    requestId: 'req_1',
    transferId: 'trf_1',
    requester: { name: 'Ada' },
    createdAt: 1,
    expiresAt: 2,
  } as const;

  test.each<[string, Partial<Installation>]>([
    ['nothing more to say', {}],
    ['a notification alone', { notification }],
    ['a request to move it alone', { transferRequest }],
  ])('has the plain form with %s', async (_, changes) => {
    const tested = await startTestLocal();
    change(tested, { externalId: 'acct_1', disabledReason: 'disabled-by-owner', ...changes });
    const { data } = await read(tested);
    expect(data).toMatchObject({ externalId: 'acct_1', disabledReason: 'disabled-by-owner' });
    expect(data).not.toHaveProperty('projectSelection');
  });

  test('has the detailed form with both', async () => {
    const tested = await startTestLocal();
    change(tested, { notification, transferRequest });
    expect((await read(tested)).data).toMatchObject({
      projectSelection: 'all',
      notification,
      transferRequest,
    });
  });

  test('tells that its removal was asked for', async () => {
    const tested = await startTestLocal();
    change(tested, { deleteRequestedAt: 5 });
    expect((await read(tested)).data).toMatchObject({
      deleteRequestedAt: 5,
      customerDeleteRequestedAt: 5,
    });
  });
});

describe('its products', () => {
  test('have their protocols and metadata schema', async () => {
    const tested = await startTestLocal();
    const { products } = tested.local.context.state;
    const [product] = products.all();
    if (product === undefined) throw new Error('The default seed has no product.');
    const metadataSchema: Product['metadataSchema'] = {
      type: 'object',
      properties: {
        region: { type: 'string', 'ui:control': 'vercel-region', 'ui:options': ['iad1'] },
      },
      required: ['region'],
    };
    products.put({ ...product, metadataSchema });
    const { data } = await getConfigurationProducts(tested.viewer, {
      path: { id: tested.installation.id },
    });
    expect(data).toEqual({
      products: [
        {
          id: product.id,
          slug: 'local-database',
          name: 'Local Database',
          protocols: product.protocols,
          primaryProtocol: 'storage',
          metadataSchema,
        },
      ],
      integration: {
        id: tested.installation.integrationId,
        slug: 'local-integration',
        name: 'Local Integration',
      },
      configuration: { id: tested.installation.id },
    });
  });
});

const remove = (tested: TestLocal, caller: 'admin' | 'viewer' | 'partner' = 'admin') =>
  deleteConfiguration(tested[caller], { path: { id: tested.installation.id } });

describe('removal', () => {
  test('ends an installation of which nothing was paid', async () => {
    const tested = await startTestLocal();
    expect((await remove(tested)).status).toBe(204);
    expect((await remove(tested)).status).toBe(410);
    expect((await read(tested)).status).toBe(410);
  });

  test('asked for once more while it waits changes nothing', async () => {
    const tested = await startTestLocal();
    const before = change(tested, { deleteRequestedAt: 1 });
    expect((await remove(tested)).status).toBe(204);
    expect(tested.local.context.state.installations.get(before.id)).toEqual(before);
  });

  test.each(['viewer', 'partner'] as const)('is refused to the %s', async (caller) => {
    const tested = await startTestLocal();
    expect((await remove(tested, caller)).status).toBe(403);
    expect((await read(tested)).status).toBe(200);
  });

  test.each([
    [403, 403],
    [409, 400],
    [500, 400],
  ])('that the partner answers with %i is answered with %i', async (given, expected) => {
    const tested = await startTestLocal({
      partnerFetch: async () =>
        Response.json({ error: { code: 'no', message: 'Not now.' } }, { status: given }),
    });
    registerPartner(tested);
    expect((await remove(tested)).status).toBe(expected);
    expect((await read(tested)).data).toMatchObject({ deleteRequestedAt: null });
  });
});

test.each<[string, Partial<Installation>, number]>([
  ['another team', { teamId: 'team_2' }, 404],
  ['the past', { deletedAt: 1 }, 410],
])('an installation of %s is refused everywhere', async (_, changes, status) => {
  const tested = await startTestLocal();
  const { id } = change(tested, changes);
  const path = { id };
  expect((await getConfiguration(tested.admin, { path })).status).toBe(status);
  expect((await getConfigurationProducts(tested.admin, { path })).status).toBe(status);
  expect((await deleteConfiguration(tested.admin, { path })).status).toBe(status);
});
