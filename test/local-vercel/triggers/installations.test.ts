import { describe, expect, test } from 'vitest';
import { newCredential } from '../../../src/local-vercel/workflows/credential.js';
import type { Installation } from '../../../src/local-vercel/state/entities.js';
import { startTestLocal } from '../support/local.js';
import { answer } from '../support/local-parts.js';
import { registerPartner } from '../support/registered-partner.js';

function tokenOf(body: string | null | undefined): unknown {
  return JSON.parse(body ?? '{}').credentials?.access_token;
}

describe('an installation that is there', () => {
  test('is announced again, with the token that it has', async () => {
    const { local, installation } = await startTestLocal();
    const before = local.context.state.credentials.all();
    const { outcome } = await local.trigger('install', { installationId: installation.id });
    expect(outcome).toEqual({ installationId: installation.id });
    const [token] = local.context.state.credentials.where('installation', installation.id);
    expect(local.context.exchanges.all()).toMatchObject([
      {
        operationId: 'upsert-installation',
        path: `/v1/installations/${installation.id}`,
        request: { body: expect.stringContaining(`"access_token":"${token?.id}"`) },
      },
    ]);
    expect(local.context.state.credentials.all()).toEqual(before);
    expect(local.context.state.installations.all()).toEqual([installation]);
  });

  test('is announced again with the newest token, which the partner goes by', async () => {
    const { local, installation } = await startTestLocal();
    const { credentials } = local.context.state;
    const newer = { ...newCredential(local.context, installation), id: 'newer' };
    credentials.put(newer);
    const announcedToken = async () => {
      await local.trigger('install', { installationId: installation.id });
      return tokenOf(local.context.exchanges.all().at(-1)?.request.body);
    };
    expect(await announcedToken()).toBe('newer');
    credentials.put({ ...newer, revokedAt: 1 });
    expect(await announcedToken()).not.toBe('newer');
  });

  test('is read again where the partner names no plan', async () => {
    const plan = { id: 'team', type: 'subscription', name: 'Team', description: 'For all.' };
    const named = { ...plan, scope: 'installation' };
    const silent = await startTestLocal({
      partnerFetch: ({ method }) => answer(200, method === 'PUT' ? {} : { billingPlan: named }),
    });
    registerPartner(silent);
    const { local, installation } = silent;
    await local.trigger('install', { installationId: installation.id });
    expect(local.exchanges().map(({ operationId }) => operationId)).toEqual([
      'upsert-installation',
      'get-installation',
    ]);
    expect(local.context.state.installations.all()).toMatchObject([{ billingPlan: plan }]);
  });

  test('takes the plan that the partner names', async () => {
    const billingPlan = { id: 'team', type: 'subscription', name: 'Team', description: 'For all.' };
    const naming = await startTestLocal({ partnerFetch: () => answer(200, { billingPlan }) });
    registerPartner(naming);
    const { local, installation } = naming;
    await local.trigger('install', { installationId: installation.id });
    expect(local.exchanges()).toHaveLength(1);
    expect(local.context.state.installations.all()).toMatchObject([{ billingPlan }]);
  });

  test('stays what it is where the partner does not take it', async () => {
    const refused = await startTestLocal({ partnerFetch: () => answer(403) });
    const { local, installation } = refused;
    registerPartner(refused);
    const before = local.context.state.credentials.all();
    const again = local.trigger('install', { installationId: installation.id });
    await expect(again).rejects.toMatchObject({ name: 'PartnerError', status: 403 });
    expect(local.context.state.installations.all()).toEqual([installation]);
    expect(local.context.state.credentials.all()).toEqual(before);
  });

  test.each<[string, Partial<Installation>]>([
    ['external', { installationType: 'external' }],
    ['being removed', { deleteRequestedAt: 1 }],
    ['removed', { deleteRequestedAt: 1, deletedAt: 1 }],
  ])('is not announced again when it is %s', async (_name, changes) => {
    const { local, installation } = await startTestLocal();
    local.context.state.installations.put({ ...installation, ...changes });
    const again = local.trigger('install', { installationId: installation.id });
    await expect(again).rejects.toThrow(`installationId names "${installation.id}", which is no`);
    expect(local.exchanges()).toEqual([]);
  });

  test('is not announced again under an id that is unknown', async () => {
    const { local } = await startTestLocal();
    await expect(local.trigger('install', { installationId: 'icfg_x' })).rejects.toMatchObject({
      name: 'ShapeError',
      path: ['installationId'],
    });
    expect(local.context.state.installations.size).toBe(1);
  });
});
