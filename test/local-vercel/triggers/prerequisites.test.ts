import { describe, expect, test } from 'vitest';
import type { LocalVercel } from '../../../src/local-vercel/local-vercel.js';
import { startTestLocal } from '../support/local.js';

/** Where calls to the partner went, oldest first. */
function calls(local: LocalVercel): string[] {
  return local
    .exchanges()
    .filter(({ api }) => api === 'partner-api')
    .map(({ method, path }) => `${method} ${path}`);
}

function names(local: LocalVercel): string[] {
  return local.context.state.resources.all().map(({ name }) => name);
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
      `installationId names "${externalId}", which is no marketplace installation in use.`,
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

describe('the name of a resource', () => {
  const taken =
    'name must be another than "same": the installation has a resource of that name already.';

  test('that was set is refused where another has it, before the partner is asked', async () => {
    const { local } = await startTestLocal();
    await local.trigger('provision', { name: 'same' });
    const before = calls(local);
    await expect(local.trigger('provision', { name: 'same' })).rejects.toMatchObject({
      name: 'ShapeError',
      message: taken,
    });
    expect(calls(local)).toEqual(before);
  });

  test('that was set for a change is refused where another has it', async () => {
    const { local } = await startTestLocal();
    await local.trigger('provision', { name: 'same' });
    const { outcome } = await local.trigger('provision', { name: 'other' });
    const { resourceId } = outcome;
    await expect(local.trigger('update', { resourceId, name: 'same' })).rejects.toThrow(taken);
    await local.trigger('update', { resourceId, name: 'other' });
    expect(names(local).slice(-2)).toEqual(['same', 'other']);
  });

  test('may be that of one in another installation, or of one that ended', async () => {
    const { local } = await startTestLocal();
    const { outcome } = await local.trigger('provision', { name: 'same' });
    const { installationId } = (await local.trigger('install')).outcome;
    await local.trigger('provision', { installationId, name: 'same' });
    await local.trigger('delete-resource', { resourceId: outcome['resourceId'] });
    await local.trigger('provision', { name: 'same' });
    expect(names(local).filter((name) => name === 'same')).toHaveLength(3);
  });

  test('that is made up is a free one', async () => {
    const { local } = await startTestLocal();
    const next = local.context.state.resources.size + 2;
    await local.trigger('provision', { name: `resource-${next}` });
    const { outcome } = await local.trigger('provision');
    const [first] = names(local);
    await local.trigger('update', { resourceId: outcome['resourceId'], name: `${first}-renamed` });
    await local.trigger('update');
    expect(new Set(names(local)).size).toBe(names(local).length);
  });
});
