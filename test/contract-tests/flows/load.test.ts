import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { flowChecks } from '../../../src/contract-tests/areas/flows/flow.js';
import { loadPartnerApi } from '../../../src/contract-tests/operations.js';
import { loadFlows } from '../../../src/contract-tests/flows/load.js';
import { inRepository } from '../../support/repository.js';
import { folderWith } from '../../support/temporary.js';
import { headLines, load, operations, withHead } from './support.js';

const flow = (step: string): string => `workflows:
  - workflowId: w
    steps:
      - stepId: a
        ${step}
`;

const plans = 'operationId: list-billing-plans-for-product';
const slug = 'parameters: [{ name: productSlug, in: path, value: a }]';

/** Lines count from the head's end. */
test.each<readonly [string, string, number, RegExp]>([
  ['YAML', 'workflows: [', 1, /is no YAML/],
  ['no workflows', 'x-none: 1', 1 - headLines, /lacks `workflows`/],
  ['no such operation', flow('operationId: no-such'), 5, /no operation of the Partner API/],
  ['no target', flow('description: none'), 4, /lacks `operationId` or `workflowId`/],
  ['an operation by its path', flow('operationPath: /x'), 4, /lacks `operationId`/],
  ['no such workflow', flow('workflowId: none'), 5, /no workflow there/],
  ['a missing path parameter', flow(plans), 4, /lacks the parameter `productSlug`/],
  ['an unknown member', flow(`${plans}\n        succesCriteria: []`), 6, /is not known/],
  [
    'a condition',
    flow(`${plans}\n        ${slug}\n        successCriteria: [{ condition: $statusCode = 200 }]`),
    7,
    /cannot be read/,
  ],
  [
    'an expression',
    flow(`${plans}\n        parameters: [{ name: productSlug, in: path, value: $input.x }]`),
    6,
    /no expression/,
  ],
  [
    'a step to go to',
    flow(`${plans}\n        ${slug}\n        onSuccess: [{ name: n, type: goto, stepId: z }]`),
    2,
    /step `z`, which is not there/,
  ],
  [
    'an action',
    flow(`${plans}\n        ${slug}\n        onFailure: [{ name: n, type: again }]`),
    7,
    /an action is end, goto or retry/,
  ],
  [
    'a component',
    flow(`${plans}\n        parameters: [{ reference: $components.parameters.z }]`),
    6,
    /leads to nothing/,
  ],
])('%s is refused with its place', async (_name, text, line, reason) => {
  const refusal = load(text);
  await expect(refusal).rejects.toThrow(reason);
  const place = new RegExp(`own\\.arazzo\\.yaml:${headLines + line}:\\d+ `);
  await expect(refusal).rejects.toThrow(place);
});

describe('checks', () => {
  const api = loadPartnerApi();
  const config = { products: [{ id: 'acme' }] };

  test('there is one for every flow that ships and is run', () => {
    const ids = flowChecks(api, config).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'flow/install',
        'flow/provision',
        'flow/change-plan',
        'flow/rotate-secrets',
        'flow/purchase',
        'flow/transfer-resource',
        'flow/reinstall',
      ]),
    );
    expect(ids).not.toContain('flow/import-resource');
    expect(ids).not.toContain('flow/make-resource');
  });

  test('each needs the operations of all workflows that it leads to', () => {
    const transfer = flowChecks(api, config).find(({ id }) => id === 'flow/transfer-resource');
    expect(transfer?.operationId).toBe('create-resource-transfer');
    expect(transfer?.needs).toEqual(
      expect.arrayContaining(['upsert-installation', 'provision-resource', 'get-resource']),
    );
  });

  test("the partner's own come after", async () => {
    const folder = await folderWith({
      'mine.arazzo.yaml': withHead(flow(`${plans}\n        ${slug}`)),
    });
    const flows = [path.join(folder, 'mine.arazzo.yaml')];
    expect(flowChecks(api, { ...config, flows }).at(-1)?.id).toBe('flow/w');
  });

  test('no flow has the id of another', async () => {
    const text = flow(`${plans}\n        ${slug}`).replace('workflowId: w', 'workflowId: install');
    const folder = await folderWith({ 'mine.arazzo.yaml': withHead(text) });
    const flows = [path.join(folder, 'mine.arazzo.yaml')];
    expect(() => flowChecks(api, { ...config, flows })).toThrow(/the id of another flow, install/);
  });
});

test('the flow of the documentation refers to what the package holds', async () => {
  const page = readFileSync(inRepository('docs/flows.md'), 'utf8');
  const [, text = ''] = /^```yaml\n(.*?)^```$/ms.exec(page) ?? [];
  const folder = await folderWith({ 'test/own.arazzo.yaml': text });
  symlinkSync(inRepository('node_modules'), path.join(folder, 'node_modules'));
  const [workflow] = loadFlows([path.join(folder, 'test/own.arazzo.yaml')], operations);
  expect(workflow?.id).toBe('rename-twice');
});
