import { expect, test } from 'vitest';
import type { VercelCall } from '../../../src/contract-tests/model.js';
import { NotTested } from '../../../src/contract-tests/context/outcome.js';
import { headLines, load, run, withHead } from './support.js';

const inputs = `
    inputs: { type: object, required: [installationId], properties: { installationId: { type: string } } }`;

const install = `workflows:
  - workflowId: install${inputs}
    steps:
      - stepId: announce
        operationId: upsert-installation
        parameters: [{ name: installationId, in: path, value: $inputs.installationId }]
        requestBody: { payload: { scopes: [a], account: { name: '{$inputs.installationId}!' } } }
    outputs: { id: $inputs.installationId }
`;

const read = (name: string, rest: string): string => `  - workflowId: ${name}${inputs}
    steps:
      - stepId: read
        operationId: get-resource
        parameters:
          - { name: installationId, in: path, value: $inputs.installationId }
          - { name: resourceId, in: path, value: r1 }
${rest}`;

const resource = (status: string): Response =>
  Response.json({ id: 'r1', productId: 'acme', name: 'n', metadata: {}, status });

const refusal = (status: number): Response =>
  Response.json({ error: { code: 'no', message: 'No.' } }, { status });

test('values of inputs and steps go into paths and bodies', async () => {
  const { sent, bodies, context } = await run(await load(install), 'install', () =>
    Response.json({}),
  );
  const [, id = ''] = /installations\/(icfg_\w+)/.exec(sent[0] ?? '') ?? [];
  expect(sent).toEqual([`PUT /v1/installations/${id}`]);
  expect(bodies).toEqual([{ scopes: ['a'], account: { name: `${id}!` } }]);
  expect(context.findings).toEqual([]);
});

test('a workflow runs after those it depends on, with the same inputs', async () => {
  const text = install + read('read', '    dependsOn: [install]\n');
  const { sent } = await run(await load(text), 'read', ({ method }) =>
    method === 'PUT' ? Response.json({}) : resource('ready'),
  );
  const ids = sent.map((line) => /icfg_\w+/.exec(line)?.[0]);
  expect(sent.map((line) => line.split(' ')[0])).toEqual(['PUT', 'GET']);
  expect(new Set(ids).size).toBe(1);
});

test('a workflow whose dependency fails is not tested', async () => {
  const text = install + read('read', '    dependsOn: [install]\n');
  await expect(run(await load(text), 'read', () => refusal(409))).rejects.toThrow(NotTested);
});

test('a step that leads to a workflow of another document takes its outputs', async () => {
  const text = `  - { name: other, type: arazzo, url: other.arazzo.yaml }
workflows:
  - workflowId: outer
    steps:
      - stepId: install
        workflowId: $sourceDescriptions.other.install
        parameters: [{ name: installationId, value: icfg_given }]
        outputs: { id: $outputs.id }
      - stepId: read
        operationId: get-installation
        parameters: [{ name: installationId, in: path, value: $steps.install.outputs.id }]
`;
  const flows = await load(text, { 'other.arazzo.yaml': withHead(install) });
  const { sent } = await run(flows, 'outer', () => Response.json({}));
  expect(sent).toEqual(['PUT /v1/installations/icfg_given', 'GET /v1/installations/icfg_given']);
});

test('a criterion that does not hold is named with its place', async () => {
  const criteria = `        successCriteria:
          - condition: $statusCode == 200
          - condition: $response.body#/status == 'suspended'
`;
  const { context } = await run(await load(`workflows:\n${read('read', criteria)}`), 'read', () =>
    resource('ready'),
  );
  expect(context.findings).toHaveLength(1);
  const [finding] = context.findings;
  expect(finding).toMatchObject({
    code: 'flow',
    operationId: 'get-resource',
    cause: 'flow:read:read',
  });
  expect(finding?.message).toContain(
    'Flow "read", step "read": `$response.body#/status == \'suspended\'` does not hold; $response.body#/status is "ready".',
  );
  expect(finding?.message).toMatch(new RegExp(`own\\.arazzo\\.yaml:${headLines + 12}:13\\)$`));
});

test.each<readonly [string, () => Response, string]>([
  ['a refusal', () => refusal(409), 'response-status:get-resource:409'],
  ['a refusal that is described', () => refusal(403), 'operation-succeeds:get-resource'],
  [
    'an answer without a member',
    () => Response.json({ id: 'r1', productId: 'acme', name: 'n', metadata: {} }, { status: 201 }),
    'response-status:get-resource:201',
  ],
])('%s has the cause of the operation itself', async (_name, answer, cause) => {
  const criteria = '        successCriteria: [{ condition: $statusCode == 200 }]\n';
  const { context } = await run(
    await load(`workflows:\n${read('read', criteria)}`),
    'read',
    answer,
  );
  expect(context.findings.map((finding) => finding.cause)).toEqual([cause]);
});

const pending = `        successCriteria:
          - condition: $response.body#/status == 'ready'
        onFailure:
          - name: wait
            type: retry
            retryAfter: 0.001
            retryLimit: 3
            criteria: [{ condition: $response.body#/status == 'pending' }]
`;

test('a step is tried again until it succeeds', async () => {
  const flows = await load(`workflows:\n${read('read', pending)}`);
  const { sent, context } = await run(flows, 'read', (_request, count) =>
    resource(count < 3 ? 'pending' : 'ready'),
  );
  expect(sent).toHaveLength(3);
  expect(context.findings).toEqual([]);
});

test('retries end at their limit', async () => {
  const flows = await load(`workflows:\n${read('read', pending)}`);
  const { sent, context } = await run(flows, 'read', () => resource('pending'));
  expect(sent).toHaveLength(4);
  expect(context.findings).toHaveLength(1);
});

test('retries end when readyWithin is over', async () => {
  const flows = await load(`workflows:\n${read('read', pending.replace('0.001', '1'))}`);
  const config = { readyWithin: 1 };
  const { sent, context } = await run(flows, 'read', () => resource('pending'), { config });
  expect(sent).toHaveLength(1);
  expect(context.findings).toHaveLength(1);
});

const step = (id: string, rest = ''): string => `      - stepId: ${id}
        operationId: list-billing-plans-for-product
        parameters: [{ name: productSlug, in: path, value: ${id} }]
${rest}`;

test.each<readonly [string, string, readonly string[]]>([
  ['end', 'type: end', ['a']],
  ['goto', 'type: goto, stepId: c', ['a', 'c']],
  [
    'neither, as its criteria do not hold',
    'type: end, criteria: [{ condition: $statusCode == 404 }]',
    ['a', 'b', 'c'],
  ],
])('after a success: %s', async (_name, action, expected) => {
  const text = `workflows:
  - workflowId: w
    steps:
${step('a', `        onSuccess: [{ name: next, ${action} }]\n`)}${step('b')}${step('c')}`;
  const { sent } = await run(await load(text), 'w', () => Response.json({ plans: [] }));
  expect(sent.map((line) => /products\/(\w+)/.exec(line)?.[1])).toEqual(expected);
});

const told = `  - { name: vercel-api, type: openapi, url: ../vercel-api/openapi.json }
workflows:
  - workflowId: told${inputs}
    steps:
      - stepId: told
        operationId: $sourceDescriptions.vercel-api.create-event
        parameters: [{ name: integrationConfigurationId, in: path, value: $inputs.installationId }]
        successCriteria: [{ condition: $request.body#/event/type == 'resource.updated' }]
        outputs: { resourceId: $request.body#/event/resourceId }
      - stepId: read
        operationId: $sourceDescriptions.partner-api.get-resource
        parameters:
          - { name: installationId, in: path, value: $inputs.installationId }
          - { name: resourceId, in: path, value: $steps.told.outputs.resourceId }
`;

const event = (type: string, resourceId: string): VercelCall => ({
  operationId: 'create-event',
  installationId: 'icfg_1',
  method: 'POST',
  path: '/v1/installations/icfg_1/events',
  status: 201,
  body: { event: { type, resourceId } },
  sent: '',
  answer: '',
  issues: [],
});

test('a step of the Vercel API waits for a call of the partner', async () => {
  const calls = [event('installation.updated', ''), event('resource.updated', 'r9')];
  const { sent } = await run(await load(told), 'told', () => resource('ready'), { calls });
  expect(sent.join()).toMatch(/\/resources\/r9$/);
});

test('a call that does not come is a violation where the time is configured', async () => {
  const config = { readyWithin: 1 };
  const { context } = await run(await load(told), 'told', () => resource('ready'), { config });
  expect(context.findings.map(({ operationId }) => operationId)).toEqual(['create-event']);
});

test('an input that the configuration does not give leaves the flow untested', async () => {
  const text = `workflows:
  - workflowId: w
    inputs: { type: object, required: [otherBillingPlanId], properties: { otherBillingPlanId: { type: string } } }
    steps:
      - stepId: a
        operationId: list-billing-plans-for-product
        parameters: [{ name: productSlug, in: path, value: a }]
`;
  await expect(run(await load(text), 'w', () => Response.json({ plans: [] }))).rejects.toThrow(
    /products\[0\]\.otherBillingPlanId/,
  );
});

const answerWithoutReading = ({ method, url }: Request): Response => {
  if (method === 'PUT') return Response.json({});
  if (method === 'POST' && url.endsWith('/resources')) {
    return Response.json({ id: 'r1', secrets: [], status: 'ready' });
  }
  return refusal(404);
};

test('an operation that is not offered leaves the flow untested', async () => {
  const text = `workflows:
  - workflowId: w${inputs}
    steps:
      - stepId: a
        operationId: get-installation
        parameters: [{ name: installationId, in: path, value: $inputs.installationId }]
`;
  await expect(run(await load(text), 'w', answerWithoutReading)).rejects.toThrow(/is not offered/);
});
