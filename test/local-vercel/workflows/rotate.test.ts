import { expect, test } from 'vitest';
import { updateResourceSecretsById } from '@openapi-counterpart/vercel/vercel-api/client';
import { rotateSecrets } from '../../../src/local-vercel/workflows/rotate.js';
import { buildResource } from '../../../src/local-vercel/state/factories.js';
import type { Resource } from '../../../src/local-vercel/state/entities.js';
import {
  answer,
  addInstallation,
  startLocalParts,
  type LocalParts,
} from '../support/local-parts.js';

const former = [
  { name: 'URL', value: 'redis://old' },
  { name: 'TOKEN', value: 'old' },
];
const next = [{ name: 'TOKEN', value: 'new' }];

function addResource({ local, product }: LocalParts, installationId: string): Resource {
  const given = {
    id: 'store_1',
    installationId,
    partnerId: 'res_1',
    productId: product.id,
    name: 'cache',
  };
  return local.state.resources.put({ ...buildResource(given, local.clock.now()), secrets: former });
}

test.each([
  ['all', { sync: true, secrets: next }, next],
  ['some', { sync: true, secrets: next, partial: true }, [former[0], ...next]],
])('%s secrets are replaced at once', async (_name, body, secrets) => {
  const parts = startLocalParts({ partner: () => answer(200, body) });
  const { installation } = addInstallation(parts);
  const resource = addResource(parts, installation.id);
  const rotated = await rotateSecrets(parts.local, { resource, member: null });
  expect(rotated.secrets).toEqual(secrets);
  expect(rotated.rotation).toMatchObject({
    requestedBy: null,
    completedAt: parts.local.clock.now(),
  });
});

test.each([200, 202])('with %i secrets may follow later', async (status) => {
  const parts = startLocalParts({ partner: () => answer(status, { sync: false }) });
  const { installation } = addInstallation(parts);
  const resource = addResource(parts, installation.id);
  const waiting = await rotateSecrets(parts.local, { resource, member: null, reason: 'leak' });
  expect(waiting).toMatchObject({ secrets: former, rotation: { completedAt: null } });
});

test('secrets that come before the answer complete the rotation', async () => {
  const parts: LocalParts = startLocalParts({
    async partner() {
      const client = parts.clientWith(token);
      const result = await updateResourceSecretsById(client, {
        path: { integrationConfigurationId: installation.id, resourceId: 'res_1' },
        body: { secrets: next },
      });
      return answer(result.ok ? 202 : 500, { sync: false });
    },
  });
  const { installation, token } = addInstallation(parts);
  const resource = addResource(parts, installation.id);
  const rotated = await rotateSecrets(parts.local, { resource, member: null });
  expect(rotated).toMatchObject({
    secrets: next,
    rotation: { completedAt: parts.local.clock.now() },
  });
});

test.each([
  ['more than the product allows', 25, { maxDelayHours: 24 }, 400],
  ['negative', -1, { maxDelayHours: 24 }, 400],
  ['of no use', 1, false as const, 409],
])('a delay that is %s is refused without a call', async (_name, delayHours, rule, status) => {
  const parts = startLocalParts({
    partner: () => answer(200, { sync: true, secrets: next }),
    product: { secretRotation: rule },
  });
  const { installation } = addInstallation(parts);
  const resource = addResource(parts, installation.id);
  const rotation = rotateSecrets(parts.local, { resource, member: null, delayHours });
  await expect(rotation).rejects.toMatchObject({ name: 'HttpError', status });
  expect(parts.calls()).toEqual([]);
});
