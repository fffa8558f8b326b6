/** The admin paths are as their description says: the generated client reaches all of them, and every answer fits. */

import { checkReply } from '@openapi-counterpart/runtime';
import { expect, test } from 'vitest';
import * as api from '../../../generated/admin-api/client.js';
import { serverOperations } from '../../../generated/admin-api/server.js';
import type { Exchange } from '../../../generated/admin-api/types.js';
import { startTestLocal } from '../support/local.js';

const operations = new Map(serverOperations.map((operation) => [operation.id, operation]));

/** A client whose every answer is held against the description. */
async function startJudged() {
  const { local, installation } = await startTestLocal({
    tests: {
      lastReport: () => Promise.resolve(undefined),
      lastPage: () => Promise.resolve('<!doctype html>'),
      run: () => Promise.resolve(),
    },
    holds: {
      installations: [
        {
          resources: [
            { name: 'cache', partnerId: 'cache_1', plan: 'pro', projects: ['storefront'] },
          ],
          invoices: [
            {
              state: 'paid',
              invoiceDate: '2026-01-01T00:00:00Z',
              period: { start: '2026-01-01T00:00:00Z', end: '2026-01-01T00:00:00Z' },
              items: [
                {
                  billingPlanId: 'pro',
                  name: 'Pro',
                  price: '20.00',
                  quantity: 1,
                  units: 'month',
                  total: '20.00',
                },
              ],
            },
          ],
        },
        {},
      ],
    },
  });
  const answered: string[] = [];
  const client = api.createAdminClient({
    baseUrl: 'http://localhost',
    async fetch(request) {
      const response = await local.fetch(request);
      const path = new URL(request.url).pathname;
      const operation = serverOperations.find(
        (known) =>
          known.method === request.method &&
          new RegExp(`^${known.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
      );
      if (operation === undefined) throw new Error(`${request.method} ${path} is not described.`);
      answered.push(operation.id);
      const contentType = response.headers.get('content-type') ?? '';
      if (!contentType.includes('json')) return response;
      const body: unknown = await response.clone().json();
      const reply = { status: response.status, contentType, body };
      expect(checkReply(operation, reply), `${operation.id} ${response.status}`).toEqual([]);
      return response;
    },
  });
  return { local, client, answered, installation };
}

test('every admin path is described, and every described one is there', async () => {
  const { local } = await startTestLocal();
  const response = await local.fetch(new Request('http://localhost/_counterpart'));
  const { admin }: { admin: readonly string[] } = await response.json();
  const listed = admin.map((line) => line.slice(0, line.indexOf(':')));
  const described = [...operations.values()]
    .filter(({ id }) => id !== 'get-index')
    .map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{id}')}`);
  expect(listed.toSorted()).toEqual(described.toSorted());
});

test('every answer is a described one', async () => {
  const { local, client, answered, installation } = await startJudged();
  const installationId = installation.id;
  const snapshot = await api.getSnapshot(client);
  const fault = await api.addFault(client, {
    body: { operationId: 'submit-invoice', status: 500, times: 1 },
  });
  const expectation = { operationId: 'submit-invoice', times: 1 };
  const results = [
    snapshot,
    fault,
    await api.getIndex(client),
    await api.triggerEvent(client, { body: { event: 'marketplace.invoice.paid' } }),
    await api.triggerEvent(client, { body: { event: 'transfer.create' } }),
    await api.getState(client),
    await api.listFaults(client),
    await api.removeFault(client, { path: { id: fault.data?.id ?? '' } }),
    await api.clearFaults(client),
    await api.getClock(client),
    await api.advanceClock(client, { body: { by: '2h' } }),
    await api.setClock(client, { body: { to: '2027-01-01T00:00:00Z' } }),
    await api.resumeClock(client),
    await api.freezeClock(client),
    await api.listExchanges(client),
    await api.clearExchanges(client),
    await api.listTriggers(client),
    await api.listOperations(client),
    await api.getDescription(client, { path: { api: 'partner-api' } }),
    await api.listPlans(client, { query: { product: 'local-database', metadata: '{}' } }),
    await api.listPlans(client, { query: { installationId, resourceId: 'cache_1' } }),
    await api.listPlans(client, { query: { installationId } }),
    await api.getEnvironment(client),
    await api.getReadiness(client),
    await api.getTestReport(client),
    await api.getTestRun(client),
    await api.getTestReportPage(client),
    await api.signToken(client, { body: { kind: 'user', installationId } }),
    await api.verifyCalls(client, { body: { expectations: [{ ...expectation, times: 0 }] } }),
    await api.restoreSnapshot(client, { body: snapshot.data ?? {} }),
    await api.applySeed(client, { body: {} }),
    await api.resetState(client),
  ];
  local.setPartner({ partnerUrl: 'http://localhost:3000' });
  const tested = [await api.startTestRun(client), await api.stopTestRun(client)];
  expect([...results, ...tested].filter(({ ok }) => !ok).map(({ error }) => error)).toEqual([]);
  const refused = [
    await api.getState(client, { query: { collection: 'cats' } }),
    await api.triggerEvent(client, { body: { event: 'instal' } }),
    await api.advanceClock(client, { body: { by: 'soon' } }),
    await api.addFault(client, { body: { operationId: 'submit-invoice' } }),
    await api.removeFault(client, { path: { id: 'fault_9' } }),
    await api.listPlans(client, { query: { product: 'nothing' } }),
    await api.listPlans(client, { query: { installationId: 'icfg_9' } }),
    await api.listPlans(client, { query: { resourceId: 'cache_1' } }),
    await api.listPlans(client, { query: { product: 'local-database', metadata: '{' } }),
    await api.verifyCalls(client, { body: { expectations: [expectation] } }),
  ];
  expect(refused.map(({ status }) => status)).toEqual([
    404, 400, 400, 400, 404, 400, 404, 400, 400, 422,
  ]);
  expect([...new Set(answered)].toSorted()).toEqual([...operations.keys()].toSorted());
});

test('the log comes as it happens', async () => {
  const { local, client } = await startJudged();
  const { data } = await api.listExchanges(
    client,
    {},
    { headers: { accept: 'text/event-stream' } },
  );
  if (data === undefined || !(Symbol.asyncIterator in data)) throw new Error('It is no stream.');
  await local.fetch(new Request('http://localhost/v1/installations/icfg_1/account'));
  const seen: Exchange[] = [];
  for await (const event of data) {
    seen.push(event.data);
    break;
  }
  expect(seen).toMatchObject([{ operationId: 'get-account-info', status: 401 }]);
});
