/** What the example partner leaves behind of an installation. */

import * as api from '@openapi-counterpart/vercel/partner-api/client';
import { dataOf, ResultError } from '@openapi-counterpart/runtime';
import { beforeEach, describe, expect, test } from 'vitest';
import { installationRequest, resourceRequest } from '../../generated/support/requests.js';
import { installationId, outcome, path, refusal, startAcme, type Acme } from './harness.js';

let acme: Acme;
beforeEach(async () => {
  acme = await startAcme();
});

describe('uninstalling', () => {
  test.each([
    ['at once where nothing is owed', 'redis-hobby', true],
    ['after the last invoices where something is', 'redis-pro', false],
  ])('is final %s', async (_, billingPlanId, finalized) => {
    await acme.provision({ billingPlanId });
    const input = { path, body: { cascadeResourceDeletion: true } };
    expect(dataOf(await api.deleteInstallation(acme.client, input))).toEqual({ finalized });
    expect(acme.store.resourcesOf(installationId)).toEqual([]);
    expect(await outcome(api.deleteInstallation(acme.client, { path }))).toBe(204);
  });

  test('leaves nothing that answers, and the id is not taken again', async () => {
    const { id } = await acme.provision();
    dataOf(await api.deleteInstallation(acme.client, { path }));
    const at = { path: { ...path, resourceId: id } };
    const calls = [
      api.getInstallation(acme.client, { path }),
      api.updateInstallation(acme.client, { path, body: {} }),
      api.listResources(acme.client, { path }),
      api.getResource(acme.client, at),
      api.deleteResource(acme.client, at),
      api.provisionResource(acme.client, { path, body: resourceRequest() }),
      api.provisionPurchase(acme.client, { path, body: { invoiceId: 'mi_1' } }),
      api.listBillingPlansForInstallation(acme.client, { path }),
    ];
    for (const call of calls) expect(await outcome(call)).toEqual(refusal(404, 'not_found'));
    const again = api.upsertInstallation(acme.client, { path, body: installationRequest() });
    expect(await outcome(again)).toEqual(refusal(409, 'conflict'));
  });

  test('of what was never installed succeeds', async () => {
    const unknown = { path: { installationId: 'icfg_unknown' } };
    const stranger = acme.clientFor('icfg_unknown');
    expect(await outcome(api.deleteInstallation(stranger, unknown))).toBe(204);
    await expect(api.getInstallation(stranger, unknown).then(dataOf)).rejects.toThrow(ResultError);
  });
});
