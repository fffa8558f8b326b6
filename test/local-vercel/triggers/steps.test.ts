/** Events that are about one thing among several: the one that is named, and no other. */

import { expect, test } from 'vitest';
import { startTestLocal } from '../support/local.js';

test('a resource goes to another installation step by step', async () => {
  const { local, installation } = await startTestLocal({
    holds: { installations: [{ resources: [{ name: 'cache', partnerId: 'cache_1' }] }, {}] },
  });
  const { outcome } = await local.trigger('transfer.create', { resourceId: 'cache_1' });
  const { claimId } = outcome;
  const [, target] = local.context.state.installations.all();
  const set = { claimId, targetInstallationId: target?.id };
  expect((await local.trigger('transfer.verify', set)).outcome).toMatchObject({ to: target?.id });
  expect(local.context.state.resources.all()[0]?.installationId).toBe(installation.id);
  expect((await local.trigger('transfer.accept', set)).outcome).toEqual({
    claimId,
    to: target?.id,
    resourceIds: ['cache_1'],
  });
  expect(local.context.state.resources.all()[0]?.installationId).toBe(target?.id);
  await expect(local.trigger('transfer.accept', { claimId: 'none' })).rejects.toThrow(
    'claimId names "none", which is no claim.',
  );
});

test('the project that is named is disconnected', async () => {
  const { local } = await startTestLocal({
    holds: {
      teams: [
        {
          slug: 'acme',
          members: [{ name: 'Ann' }, { name: 'Uma', role: 'USER' }],
          projects: ['one', 'two'],
        },
      ],
      installations: [{ resources: [{ name: 'cache', projects: ['one', 'two'] }] }],
    },
  });
  const { connections, projects } = local.context.state;
  await local.trigger('integration-resource.project-disconnected', { project: 'two' });
  const left = connections.all().map(({ projectId }) => projects.get(projectId)?.name);
  expect(left).toEqual(['one']);
});

test('the invoice that is named is paid, and given back', async () => {
  const { local } = await startTestLocal();
  const { outcome } = await local.trigger('marketplace.invoice.created', { amount: '35.00' });
  const { invoiceId } = outcome;
  await local.trigger('marketplace.invoice.paid', { invoiceId });
  await local.trigger('marketplace.invoice.refunded', { invoiceId });
  expect(local.context.state.invoices.all()).toMatchObject([{ id: invoiceId, state: 'refunded' }]);
  await expect(local.trigger('marketplace.invoice.paid', { invoiceId: 'mi_9' })).rejects.toThrow(
    'invoiceId names "mi_9", which is no invoice.',
  );
});
