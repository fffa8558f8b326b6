import { describe, expect, test } from 'vitest';
import type { LocalVercel } from '../../../src/local/local-vercel.js';
import { startTestLocal } from '../support/local.js';

/** Where calls to the partner went, oldest first. */
function calls(local: LocalVercel): string[] {
  return local
    .exchanges()
    .filter(({ api }) => api === 'partner-api')
    .map(({ method, path }) => `${method} ${path}`);
}

/** One whose only installation is external, of which the partner is never told by a PUT. */
async function startExternal() {
  const { local, installation } = await startTestLocal();
  const { state } = local.context;
  for (const { id } of state.resources.all()) state.resources.delete(id);
  state.installations.delete(installation.id);
  await local.trigger('external-install', { redirectUri: 'http://partner.test/callback' });
  const [external] = state.installations.all();
  if (external === undefined) throw new Error('Nothing was installed.');
  return { local, externalId: external.id };
}

describe('an external installation', () => {
  test('is none that a resource can go to', async () => {
    const { local, externalId } = await startExternal();
    const targetInstallationId = externalId;
    await expect(local.trigger('transfer', { targetInstallationId })).rejects.toThrow(
      `targetInstallationId names "${externalId}", which cannot take it.`,
    );
  });

  test('is refused by its id where it will not do', async () => {
    const { local, externalId } = await startExternal();
    await expect(local.trigger('provision', { installationId: externalId })).rejects.toThrow(
      `installationId names "${externalId}", which is no installation of the marketplace.`,
    );
    expect(calls(local)).toEqual([]);
  });

  test.each([
    'project.created',
    'deployment.check-rerequested',
    'integration-configuration.permission-upgraded',
    'integration-configuration.scope-change-confirmed',
    'integration-configuration.transferred',
  ])('will do for %s', async (name) => {
    const { local } = await startExternal();
    await local.trigger(name);
    expect(local.context.state.installations.size).toBe(1);
  });
});
