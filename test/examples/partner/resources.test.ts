/** The life of a resource at the example partner: provisioned, changed, rotated, deleted. */

import * as api from '@openapi-counterpart/vercel/partner-api/client';
import { dataOf } from '@openapi-counterpart/runtime';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnnounceResource } from '../../../examples/partner/environment.js';
import { isAccepted } from '../../../examples/partner/secrets.js';
import { resourceRequest } from '../../generated/support/requests.js';
import {
  hour,
  installationId,
  issuer,
  otherId,
  outcome,
  path,
  refusal,
  startAcme,
  type Acme,
} from './harness.js';

let acme: Acme;
beforeEach(async () => {
  acme = await startAcme();
});

describe('provisioning', () => {
  test.each([
    ['an empty name', { name: ' ' }, 'name'],
    ['a name that is too long', { name: 'n'.repeat(129) }, 'name'],
    ['an unknown product', { productId: 'acme-mysql' }, 'productId'],
    ['an unknown plan', { billingPlanId: 'gold' }, 'billingPlanId'],
    ["another product's plan", { billingPlanId: 'postgres-hobby' }, 'billingPlanId'],
    ['an unknown region', { metadata: { region: 'moon1' } }, 'region'],
    [
      'a plan that is not to be had there',
      { productId: 'acme-postgres', billingPlanId: 'postgres-pro', metadata: { region: 'fra1' } },
      'billingPlanId',
    ],
  ])('refuses %s, and names the field', async (_, changes, field) => {
    const result = await api.provisionResource(acme.client, {
      path,
      body: resourceRequest(changes),
    });
    expect(result).toMatchObject({
      status: 400,
      error: {
        error: { code: 'validation_error', fields: [{ key: expect.stringContaining(field) }] },
      },
    });
    expect(acme.store.resourcesOf(installationId)).toEqual([]);
  });

  test('a plan for installations moves the whole installation to it', async () => {
    const resource = await acme.provision({ billingPlanId: 'team' });
    expect(resource).not.toHaveProperty('billingPlan');
    expect(dataOf(await api.getInstallation(acme.client, { path }))).toMatchObject({
      billingPlan: { id: 'team', scope: 'installation' },
    });
  });

  test('secrets come with the resource and never again', async () => {
    const { id, secrets } = await acme.provision();
    expect(secrets.map(({ name }) => name)).toEqual(['ACME_REDIS_URL', 'ACME_REDIS_TOKEN']);
    const read = dataOf(await api.getResource(acme.client, { path: { ...path, resourceId: id } }));
    expect(read).not.toHaveProperty('secrets');
  });

  test('a resource is pending until it is set up, then Vercel is told', async () => {
    vi.useFakeTimers();
    try {
      const announceResource = vi.fn<AnnounceResource>(async () => {});
      acme = await startAcme({ setupTime: 1000, announceResource });
      const { id, status } = await acme.provision();
      const input = { path: { ...path, resourceId: id } };
      expect(status).toBe('pending');
      const rotation = api.requestSecretsRotation(acme.client, { ...input, body: {} });
      expect(await outcome(rotation)).toEqual(refusal(409, 'conflict'));
      await vi.advanceTimersByTimeAsync(1000);
      expect(dataOf(await api.getResource(acme.client, input)).status).toBe('ready');
      expect(announceResource).toHaveBeenCalledExactlyOnceWith(installationId, id);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a resource', () => {
  test('changes by what is named, and by nothing of a refused request', async () => {
    const { id } = await acme.provision();
    const at = { ...path, resourceId: id };
    const changed = await api.updateResource(acme.client, {
      path: at,
      body: {
        name: 'renamed',
        billingPlanId: 'redis-pro',
        protocolSettings: { experimentation: { edgeConfigId: 'ecfg_1' } },
      },
    });
    expect(dataOf(changed)).toMatchObject({
      name: 'renamed',
      metadata: { region: 'iad1' },
      billingPlan: { id: 'redis-pro' },
      protocolSettings: { experimentation: { edgeConfigSyncingEnabled: true } },
    });
    const refused = await api.updateResource(acme.client, {
      path: at,
      body: { name: 'lost', billingPlanId: 'gold' },
    });
    expect(refused.status).toBe(400);
    expect(dataOf(await api.getResource(acme.client, { path: at })).name).toBe('renamed');
  });

  test.each([
    [['suspended', 'resumed', 'ready'], 200],
    [['suspended', 'resumed', 'suspended'], 200],
    [['ready'], 200],
    [['resumed'], 409],
    [['pending'], 409],
    [['suspended', 'ready'], 409],
  ] as const)('goes through %j: %i', async (statuses, last) => {
    const { id } = await acme.provision();
    const results = [];
    for (const status of statuses) {
      const at = { ...path, resourceId: id };
      results.push((await api.updateResource(acme.client, { path: at, body: { status } })).status);
    }
    expect(results).toEqual([...statuses.slice(1).map(() => 200), last]);
  });

  test('is deleted any number of times, but one that never was is not there', async () => {
    const { id } = await acme.provision();
    const input = { path: { ...path, resourceId: id } };
    expect(await outcome(api.deleteResource(acme.client, input))).toBe(204);
    expect(await outcome(api.deleteResource(acme.client, input))).toBe(204);
    expect(await outcome(api.getResource(acme.client, input))).toEqual(refusal(404, 'not_found'));
    const unknown = { path: { ...path, resourceId: 'redis_unknown' } };
    expect(await outcome(api.deleteResource(acme.client, unknown))).toEqual(
      refusal(404, 'not_found'),
    );
  });

  test('is not there for another installation', async () => {
    const { id } = await acme.provision();
    const at = { path: { installationId: otherId, resourceId: id } };
    const calls = [
      api.getResource(acme.other, at),
      api.updateResource(acme.other, { ...at, body: { name: 'mine' } }),
      api.deleteResource(acme.other, at),
      api.requestSecretsRotation(acme.other, { ...at, body: {} }),
      api.resourceRepl(acme.other, { ...at, body: { input: 'metadata' } }),
      api.listBillingPlansForResource(acme.other, at),
    ];
    for (const call of calls) expect(await outcome(call)).toEqual(refusal(404, 'not_found'));
    const list = await api.listResources(acme.other, { path: { installationId: otherId } });
    expect(dataOf(list).resources).toEqual([]);
  });

  test('runs commands, and refuses those that change it when read-only', async () => {
    const { id } = await acme.provision();
    const at = { ...path, resourceId: id };
    const run = (input: string, readOnly = false): Promise<api.ResourceReplResult> =>
      api.resourceRepl(acme.client, { path: at, body: { input, readOnly } });
    expect(dataOf(await run('metadata'))).toMatchObject([
      { type: 'table', rows: [[{ text: 'region' }, { text: '"iad1"' }]] },
    ]);
    expect((await run('rename renamed', true)).status).toBe(400);
    expect((await run('rename renamed')).status).toBe(200);
    expect((await run('toString')).error).toMatchObject([{ type: 'paragraph' }]);
    const stream = await api.resourceRepl(
      acme.client,
      { path: at, body: { input: 'status' } },
      { headers: { accept: 'application/jsonl' } },
    );
    expect(stream.response.headers.get('content-type')).toBe('application/jsonl');
    const lines: unknown[] = [];
    // Lines come one after the other.
    for await (const line of stream.data as AsyncIterable<unknown>) lines.push(line);
    expect(lines).toMatchObject([{ type: 'paragraph', children: [{ text: 'renamed is ready.' }] }]);
  });
});

describe('rotation', () => {
  test('gives new secrets under the old names; the old ones work for as long as asked', async () => {
    const { id, secrets } = await acme.provision();
    const input = {
      path: { ...path, resourceId: id },
      body: { delayOldSecretsExpirationHours: 2.5 },
    };
    const rotation = dataOf(await api.requestSecretsRotation(acme.client, input));
    if (!rotation.sync) throw new Error('The example rotates at once.');
    expect(rotation.secrets.map(({ name }) => name)).toEqual(secrets.map(({ name }) => name));
    const values = new Set([...secrets, ...rotation.secrets].map(({ value }) => value));
    expect(values.size).toBe(4);
    const accepted = (): boolean[] => {
      const resource = acme.store.resource(installationId, id);
      return [...values].map((value) => isAccepted(resource, value, acme.now()));
    };
    expect(accepted()).toEqual([true, true, true, true]);
    acme.wait(2.5 * hour);
    expect(accepted()).toEqual([false, false, true, true]);
  });

  test('is for administrators, and for Vercel itself', async () => {
    const { id } = await acme.provision();
    const input = { path: { ...path, resourceId: id }, body: {} };
    const viewer = acme.clientFor(
      installationId,
      await issuer.user(installationId, { user_role: 'USER' }),
    );
    const system = acme.clientFor(installationId, await issuer.system(installationId));
    const rotate = api.requestSecretsRotation;
    expect(await outcome(rotate(viewer, input))).toEqual(refusal(403, 'forbidden'));
    expect(await outcome(rotate(system, input))).toBe(200);
  });

  test('keeps old secrets no longer than the product allows', async () => {
    const { id } = await acme.provision();
    const input = {
      path: { ...path, resourceId: id },
      body: { delayOldSecretsExpirationHours: 169 },
    };
    expect(await outcome(api.requestSecretsRotation(acme.client, input))).toMatchObject({
      status: 400,
    });
  });
});
