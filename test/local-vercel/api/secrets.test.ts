import {
  updateResourceSecrets,
  updateResourceSecretsById,
} from '@openapi-counterpart/vercel/vercel-api/client';
import type { SecretsUpdate } from '@openapi-counterpart/vercel/vercel-api/types';
import { describe, expect, test } from 'vitest';
import { environmentVariables } from '../../../src/local-vercel/domain/environment-variables.js';
import { startTestLocal, type TestLocal } from '../support/local.js';
import { currentResource, addResource } from '../support/resources.js';

const former = [
  { name: 'URL', value: 'old' },
  { name: 'TOKEN', value: 'old' },
];
const url = { name: 'URL', value: 'new', environmentOverrides: { preview: 'newer' } };

const pathOf = ({ installation }: TestLocal, resourceId = 'db_1') => ({
  integrationConfigurationId: installation.id,
  resourceId,
});

/** The operation, and the deprecated one that names the product too. */
const operations = {
  byId: (tested: TestLocal, body: SecretsUpdate) =>
    updateResourceSecretsById(tested.partner, { path: pathOf(tested), body }),
  ofProduct: (tested: TestLocal, body: SecretsUpdate) =>
    updateResourceSecrets(tested.partner, {
      path: { ...pathOf(tested), integrationProductIdOrSlug: 'local-database' },
      body,
    }),
};

describe.each(['byId', 'ofProduct'] as const)('secrets set %s', (name) => {
  const setSecrets = operations[name];

  test.each<[string, SecretsUpdate, object[]]>([
    ['replace all', { secrets: [url] }, [url]],
    ['replace all, when it is said', { secrets: [url], partial: false }, [url]],
    ['are merged', { secrets: [url], partial: true }, [{ name: 'TOKEN', value: 'old' }, url]],
    ['are taken away', { secrets: [] }, []],
  ])('%s', async (_, body, expected) => {
    const tested = await startTestLocal();
    const resource = await addResource(tested, 'db_1', { secrets: former });
    expect((await setSecrets(tested, body)).status).toBe(201);
    expect(currentResource(tested, resource).secrets).toEqual(expected);
  });

  test('connected projects see them at once', async () => {
    const tested = await startTestLocal();
    const { id } = await addResource(tested, 'db_1', { secrets: former });
    const { state } = tested.local.context;
    const projectId = state.projects.all()[0]?.id ?? '';
    state.connections.put({
      id: 'spc_1',
      resourceId: id,
      projectId,
      environments: ['production', 'preview'],
      isSensitive: false,
    });
    await setSecrets(tested, { secrets: [url] });
    expect(environmentVariables(state, projectId)).toMatchObject([
      { name: 'URL', values: { production: 'new', preview: 'newer' } },
    ]);
  });

  test('a rotation that waits for them is through', async () => {
    const tested = await startTestLocal();
    const resource = await addResource(tested, 'db_1', { secrets: former });
    const { state, clock } = tested.local.context;
    const rotation = { requestedAt: 1, reason: 'leak', requestedBy: null, completedAt: null };
    state.resources.put({ ...resource, rotation });
    await setSecrets(tested, { secrets: [url] });
    expect(currentResource(tested, resource).rotation).toEqual({
      ...rotation,
      completedAt: clock.now(),
    });
  });

  test.each<[string, SecretsUpdate]>([
    ['an empty name', { secrets: [{ name: '', value: 'x' }] }],
    ['an empty value', { secrets: [{ name: 'URL', value: '' }] }],
    ['a name twice', { secrets: [url, url], partial: true }],
  ])('%s is refused', async (_, body) => {
    const tested = await startTestLocal();
    const resource = await addResource(tested, 'db_1', { secrets: former });
    const { status, error } = await setSecrets(tested, body);
    expect(status).toBe(422);
    expect(JSON.stringify(error)).not.toContain('newer');
    expect(currentResource(tested, resource)).toEqual(resource);
  });

  test('an unknown resource is not found', async () => {
    expect((await setSecrets(await startTestLocal(), { secrets: [url] })).status).toBe(404);
  });
});

test.each([
  ['its slug', 'local-database', 201],
  ['its id', undefined, 201],
  ['another', 'other', 404],
])('the product in the path is %s', async (_, given, expected) => {
  const tested = await startTestLocal();
  const { productId } = await addResource(tested, 'db_1');
  const { status } = await updateResourceSecrets(tested.partner, {
    path: { ...pathOf(tested), integrationProductIdOrSlug: given ?? productId },
    body: { secrets: [url] },
  });
  expect(status).toBe(expected);
});
