import {
  deleteIntegrationResource,
  updateIntegrationDeploymentAction,
} from '@openapi-counterpart/vercel/vercel-api/client';
import type { UpdateDeploymentActionRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import { expect, test } from 'vitest';
import { startTestLocal, type TestLocal } from '../support/local.js';
import { currentResource, addResource } from '../support/resources.js';

const pathOf = ({ installation }: TestLocal) => ({
  integrationConfigurationId: installation.id,
  resourceId: 'db_1',
});

async function report(tested: TestLocal, body?: UpdateDeploymentActionRequest): Promise<number> {
  const { status } = await updateIntegrationDeploymentAction(tested.partner, {
    path: { ...pathOf(tested), deploymentId: 'dpl_1', action: 'create-branch' },
    ...(body && { body }),
  });
  return status;
}

const outcome = (secrets: { name: string; value: string }[], kind = 'resource-secrets') => ({
  outcomes: [{ kind, secrets }],
});

test('reports on an action add up', async () => {
  const tested = await startTestLocal();
  await addResource(tested, 'db_1');
  expect(await report(tested)).toBe(202);
  expect(await report(tested, { status: 'running', statusText: 'Copying.' })).toBe(202);
  const statusUrl = 'sso:https://acme.example/branches';
  expect(await report(tested, { status: 'succeeded', statusUrl })).toBe(202);
  expect(tested.local.context.state.deploymentActions.all()).toEqual([
    {
      id: expect.any(String),
      deploymentId: 'dpl_1',
      installationId: tested.installation.id,
      resourceId: 'db_1',
      action: 'create-branch',
      status: 'succeeded',
      statusText: 'Copying.',
      statusUrl,
      outcomes: [],
    },
  ]);
});

test.each([
  ['secrets', outcome([{ name: 'URL', value: 'of the branch' }])],
  ['another kind of outcome', outcome([{ name: 'URL', value: 'of the branch' }], 'other')],
])('%s are for the deployment alone', async (_, body) => {
  const tested = await startTestLocal();
  const secrets = [{ name: 'URL', value: 'of all' }];
  const resource = await addResource(tested, 'db_1', { secrets });
  expect(await report(tested, { status: 'succeeded', ...body })).toBe(202);
  expect(currentResource(tested, resource).secrets).toEqual(secrets);
  expect(tested.local.context.state.deploymentActions.all()).toMatchObject([body]);
});

test('secrets without a value are refused', async () => {
  const tested = await startTestLocal();
  await addResource(tested, 'db_1');
  expect(await report(tested, outcome([{ name: 'URL', value: '' }]))).toBe(400);
  expect(tested.local.context.state.deploymentActions.size).toBe(0);
});

test('an unknown resource is refused, a deleted one is gone', async () => {
  const tested = await startTestLocal();
  expect(await report(tested)).toBe(400);
  await addResource(tested, 'db_1');
  await deleteIntegrationResource(tested.partner, { path: pathOf(tested) });
  expect(await report(tested)).toBe(410);
});
