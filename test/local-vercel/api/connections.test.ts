import { connectIntegrationResourceToProject } from '@openapi-counterpart/vercel/vercel-api/client';
import type { ConnectResourceRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import { expect, test } from 'vitest';
import { startTestLocal, type TestLocal } from '../support/local.js';
import { addResource } from '../support/resources.js';

async function start(): Promise<TestLocal> {
  const tested = await startTestLocal({ webhookUrl: 'http://partner.example/webhooks' });
  await addResource(tested, 'db_1', { secrets: [{ name: 'URL', value: 'x' }] });
  return tested;
}

function projectOf({ local }: TestLocal) {
  const [project] = local.context.state.projects.all();
  if (project === undefined) throw new Error('The default seed has no project.');
  return project;
}

interface Changes {
  readonly body?: Partial<ConnectResourceRequest>;
  readonly installationId?: string;
  readonly resourceId?: string;
  readonly caller?: 'admin' | 'viewer' | 'partner';
  readonly slug?: string;
}

async function connect(tested: TestLocal, changes: Changes = {}): Promise<number> {
  const { caller = 'admin', resourceId = 'db_1', slug } = changes;
  const { status } = await connectIntegrationResourceToProject(tested[caller], {
    path: {
      integrationConfigurationId: changes.installationId ?? tested.installation.id,
      resourceId,
    },
    ...(slug !== undefined && { query: { slug } }),
    body: { projectId: projectOf(tested).id, ...changes.body },
  });
  return status;
}

test.each([
  ['all environments', {}, ['production', 'preview', 'development'], false],
  ['one of them', { envVarEnvironments: ['preview'] }, ['preview'], false],
  [
    'an environment of the team, named twice',
    { envVarEnvironments: ['staging', 'staging'], makeEnvVarsSensitive: true },
    ['staging'],
    true,
  ],
])(
  'a project is connected for %s, and the partner is told',
  async (_, body, environments, isSensitive) => {
    const tested = await start();
    const { state } = tested.local.context;
    const project = projectOf(tested);
    expect(await connect(tested, { body, slug: 'local-team' })).toBe(201);
    expect(state.connections.all()).toMatchObject([
      { projectId: project.id, environments, isSensitive },
    ]);
    const [delivery] = state.deliveries.all();
    expect(JSON.parse(delivery?.body ?? '')).toMatchObject({
      type: 'integration-resource.project-connected',
      payload: {
        configuration: { id: tested.installation.id },
        installationId: tested.installation.id,
        resourceId: 'db_1',
        project: { id: project.id, name: project.name },
        projectId: project.id,
        targets: environments,
        team: { id: tested.installation.teamId },
        user: { id: expect.any(String) },
      },
    });
  },
);

test('connecting once more replaces the connection', async () => {
  const tested = await start();
  await connect(tested);
  expect(await connect(tested, { body: { envVarEnvironments: ['preview'] } })).toBe(201);
  expect(tested.local.context.state.connections.all()).toMatchObject([
    { environments: ['preview'] },
  ]);
});

test.each<[string, Changes, number]>([
  ['a member who only reads', { caller: 'viewer' }, 403],
  ['an installation', { caller: 'partner' }, 403],
  ['a member for another team', { slug: 'other' }, 403],
  ['an unknown installation', { installationId: 'icfg_2' }, 404],
  ['an unknown resource', { resourceId: 'db_2' }, 404],
  ['an unknown project', { body: { projectId: 'prj_2' } }, 404],
  ['no environment', { body: { envVarEnvironments: [] } }, 400],
])('%s is refused', async (_, changes, status) => {
  const tested = await start();
  expect(await connect(tested, changes)).toBe(status);
  expect(tested.local.context.state.connections.size).toBe(0);
});

test('a project of another team is not found', async () => {
  const tested = await start();
  tested.local.context.state.projects.put({ id: 'prj_2', teamId: 'team_2', name: 'theirs' });
  expect(await connect(tested, { body: { projectId: 'prj_2' } })).toBe(404);
});

test('a removed installation is gone', async () => {
  const tested = await start();
  const { installations } = tested.local.context.state;
  installations.put({ ...tested.installation, deletedAt: 1 });
  expect(await connect(tested)).toBe(410);
});
