/** Contract tests that are started over the admin paths: what they answer, what can be followed, and what the reports show. */

import { expect, onTestFinished, test } from 'vitest';
import * as api from '../../../generated/admin-api/client.js';
import type { TestRun } from '../../../generated/admin-api/types.js';
import type { ContractTests, TestWish } from '../../../src/local-vercel/admin/test-runs.js';
import {
  createLocalVercel,
  type LocalVercelOptions,
} from '../../../src/local-vercel/local-vercel.js';

const partnerUrl = 'http://localhost:3000';

/** Tests that do as the test says, or none, and a client of what starts them. */
async function startRuns(
  given: Partial<ContractTests> | null = {},
  options: LocalVercelOptions = { partnerUrl },
) {
  const wishes: TestWish[] = [];
  const ends: { resolve(): void; reject(error: Error): void }[] = [];
  const tests: ContractTests = {
    lastReport: () => Promise.resolve(undefined),
    lastPage: () => Promise.resolve(undefined),
    run: (wish) =>
      new Promise((resolve, reject) => {
        wishes.push(wish);
        ends.push({ resolve, reject });
        wish.signal.addEventListener('abort', () => resolve());
      }),
    ...given,
  };
  const local = await createLocalVercel({ ...(given && { tests }), ...options });
  onTestFinished(() => local.close());
  const client = api.createAdminClient({
    baseUrl: 'http://localhost',
    fetch: (request) => local.fetch(request),
  });
  return { local, client, wishes, ends };
}

test('a run is started once at a time, told of as it goes on, and ends', async () => {
  const { local, client, wishes, ends } = await startRuns();
  const { data: steps } = await api.getTestRun(
    client,
    {},
    { headers: { accept: 'text/event-stream' } },
  );
  if (steps === undefined || !(Symbol.asyncIterator in steps)) throw new Error('It is no stream.');
  const seen: Partial<TestRun>[] = [];
  const reading = (async () => {
    for await (const { data } of steps) {
      seen.push(data);
      if (data.status === 'finished') break;
    }
  })();

  const started = await api.startTestRun(client, { body: { only: ['auth/*'] } });
  expect(started).toMatchObject({ status: 202, data: { status: 'running', target: partnerUrl } });
  expect(wishes).toMatchObject([{ url: partnerUrl, only: ['auth/*'] }]);
  expect(await api.startTestRun(client)).toMatchObject({
    status: 409,
    error: { error: { message: 'Contract tests are running already.' } },
  });
  wishes[0]?.onStart(2);
  wishes[0]?.onCheck({ id: 'auth/required', isViolated: true });
  wishes[0]?.onCheck({ id: 'auth/expiry', isViolated: false });
  ends[0]?.resolve();
  await local.tests.ended();
  await reading;

  expect(seen.map(({ status, checks, done }) => [status, checks, done])).toEqual([
    ['idle', 0, 0],
    ['running', 0, 0],
    ['running', 2, 0],
    ['running', 2, 1],
    ['running', 2, 2],
    ['finished', 2, 2],
  ]);
  expect(seen.at(-1)).toMatchObject({ violated: ['auth/required'], only: ['auth/*'] });
});

test('a run that is stopped has ended when the answer comes, and so has one when all is closed', async () => {
  const { local, client, wishes } = await startRuns();
  await api.startTestRun(client);
  expect(await api.stopTestRun(client)).toMatchObject({ status: 204 });
  expect(local.tests.now()).toMatchObject({ status: 'finished', only: [] });
  // Without one there is nothing to stop.
  expect(await api.stopTestRun(client)).toMatchObject({ status: 204 });
  await api.startTestRun(client);
  await local.close();
  expect(wishes.map(({ signal }) => signal.aborted)).toEqual([true, true]);
});

test('why a run failed is said, and the next one starts afresh', async () => {
  const { local, client, ends } = await startRuns();
  await api.startTestRun(client);
  ends[0]?.reject(new Error('There is no counterpart.config.ts.'));
  await local.tests.ended();
  const failed = await api.getTestRun(client);
  expect(failed.data).toMatchObject({
    status: 'failed',
    message: 'There is no counterpart.config.ts.',
  });
  expect(await api.startTestRun(client)).toMatchObject({ status: 202, data: { message: null } });
});

test.each([
  ['whose partner is not known', {}, {}, 'There is no server to test'],
  ['that a program started', null, { partnerUrl }, 'without contract tests'],
])('a local Vercel %s says that none can run', async (_, given, options, reason) => {
  const { client } = await startRuns(given, options);
  const { data } = await api.getTestRun(client);
  expect(data).toMatchObject({ status: 'idle', obstacle: expect.stringContaining(reason) });
  expect(await api.startTestRun(client)).toMatchObject({ status: 409 });
});

test('a wish that is none is refused', async () => {
  const { local } = await startRuns();
  const response = await local.fetch(
    new Request('http://localhost/_counterpart/test-run', {
      method: 'POST',
      body: '{"only":"auth"}',
    }),
  );
  expect(response.status).toBe(400);
});

test('the report masks secrets in the bodies that it holds as text', async () => {
  const exchange = { response: { status: 200, body: '{"token":"a-whole-secret"}' } };
  const { client } = await startRuns({
    lastReport: () => Promise.resolve({ at: 1, report: { violations: [exchange] } }),
  });
  const { data } = await api.getTestReport(client);
  expect(data?.at).toBe(1);
  expect(JSON.stringify(data)).not.toContain('a-whole-secret');
});

test('the report as a document runs nothing, and is there once tests have run', async () => {
  const { client } = await startRuns();
  expect(await api.getTestReportPage(client)).toMatchObject({ status: 404 });
  const { local } = await startRuns({ lastPage: () => Promise.resolve('<!doctype html>') });
  const response = await local.fetch(new Request('http://localhost/_counterpart/test-report.html'));
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
  expect(await response.text()).toBe('<!doctype html>');
});
