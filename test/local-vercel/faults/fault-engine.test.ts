import { expect, test } from 'vitest';
import { DroppedConnectionError } from '../../../src/local-vercel/faults/dropped-connection-error.js';
import type { FaultRule } from '../../../src/local-vercel/faults/fault-rule.js';
import { startLocalVercel } from '../../../src/local-vercel/start.js';
import { startTestLocal, type TestLocal } from '../support/local.js';

const operationId = 'get-account-info';

/** By fetch, because the typed client takes no status that is not described. */
function account({ local, installation }: TestLocal): Promise<Response> {
  const token = local.environment()['VERCEL_INSTALLATION_TOKEN'];
  return local.fetch(
    new Request(`http://localhost/v1/installations/${installation.id}/account`, {
      headers: { authorization: `Bearer ${token}` },
    }),
  );
}

async function statuses(started: TestLocal, count: number): Promise<number[]> {
  const found: number[] = [];
  for (let call = 0; call < count; call += 1) found.push((await account(started)).status);
  return found;
}

test.each<[Omit<FaultRule, 'operationId'>, number[]]>([
  [{ status: 429 }, [429, 429, 429]],
  [{ status: 500, times: 1 }, [500, 200, 200]],
  [{ status: 503, nth: 2 }, [200, 503, 200]],
  [{ status: 503, nth: 2, times: 1 }, [200, 503, 200]],
])('%j', async (rule, expected) => {
  const started = await startTestLocal();
  started.local.faults.add({ operationId, ...rule });
  expect(await statuses(started, 3)).toEqual(expected);
});

test('a refusal by a rule is in the words of the operation', async () => {
  const started = await startTestLocal();
  started.local.faults.add({ operationId, status: 429 });
  const response = await account(started);
  expect(await response.json()).toMatchObject({ error: { code: 'rate_limited' } });
  expect(response.headers.get('retry-after')).toBe('1');
  expect(started.local.exchanges()).toMatchObject([{ status: 429, note: 'fault_1: status 429' }]);
});

test('* is about all operations', async () => {
  const started = await startTestLocal();
  started.local.faults.add({ operationId: '*', status: 500 });
  expect(await statuses(started, 1)).toEqual([500]);
});

test('a delay comes before the answer', async () => {
  const started = await startTestLocal();
  started.local.faults.add({ operationId, delay: 30 });
  const began = performance.now();
  expect(await statuses(started, 1)).toEqual([200]);
  expect(performance.now() - began).toBeGreaterThanOrEqual(29);
});

test('a rule that was removed applies no more, and says how often it did', async () => {
  const started = await startTestLocal();
  const { id } = started.local.faults.add({ operationId, status: 500 });
  await statuses(started, 2);
  expect(started.local.faults.all()).toMatchObject([{ id, calls: 2, applied: 2 }]);
  expect(started.local.faults.remove(id)).toBe(true);
  expect(started.local.faults.remove(id)).toBe(false);
  expect(await statuses(started, 1)).toEqual([200]);
});

test('a dropped connection is none to fetch, with a socket and without', async () => {
  const started = await startTestLocal();
  started.local.faults.add({ operationId, drop: true });
  await expect(account(started)).rejects.toThrow('connection dropped');
  expect(started.local.exchanges()).toMatchObject([{ status: null, response: null }]);
  const url = await started.local.listen();
  const path = `/v1/installations/${started.installation.id}/account`;
  await expect(fetch(url + path)).rejects.toThrow('fetch failed');
  await started.local.close();
});

test('closing ends what waits for a delay', async () => {
  const local = await startLocalVercel();
  local.faults.add({ operationId: '*', delay: 600_000 });
  const call = fetch(`${local.url}/v1/integrations/configurations`).catch(String);
  while (local.faults.all()[0]?.calls === 0) await new Promise(setImmediate);
  await local.close();
  expect(await call).toContain('fetch failed');
});

test.each<[FaultRule, object]>([
  [
    { operationId: 'upsert-installation', status: 400 },
    { api: 'partner-api', operationId: 'upsert-installation', status: 400 },
  ],
  [
    { operationId: 'upsert-installation', drop: true },
    { api: 'partner-api', operationId: 'upsert-installation', status: null },
  ],
])('a call to the partner by %j never reaches it', async (rule, exchange) => {
  const reached: string[] = [];
  const { local } = await startWithoutInstallation((request) => {
    reached.push(request.url);
    return new Response(null, { status: 204 });
  });
  local.faults.add(rule);
  await expect(local.trigger('install')).rejects.toThrow('upsert-installation');
  expect(reached).toEqual([]);
  expect(local.exchanges().at(-1)).toMatchObject(exchange);
  local.faults.clear();
  await local.trigger('install');
  expect(reached).toHaveLength(1);
});

test('a webhook that a rule makes fail is tried again', async () => {
  const taken: string[] = [];
  const { local } = await startTestLocal({
    webhookUrl: 'http://partner.test/webhook',
    async partnerFetch(request) {
      taken.push((await request.json()).type);
      return new Response(null, { status: 200 });
    },
  });
  local.faults.add({ operationId: 'project.created', status: 500, times: 1 });
  await local.trigger('project.created');
  expect(taken).toEqual([]);
  await local.clock.advance('1m');
  expect(taken).toEqual(['project.created']);
});

test('the error that a dropped call ends with can be told from others', async () => {
  const { local } = await startTestLocal();
  local.faults.add({ operationId: '*', drop: true });
  const call = local.fetch(new Request('http://localhost/v1/integrations/configurations'));
  await expect(call).rejects.toBeInstanceOf(DroppedConnectionError);
});

async function startWithoutInstallation(partner: (request: Request) => Response) {
  const local = await startLocalVercel({
    seed: 1,
    partnerUrl: 'http://partner.test/base/',
    partnerFetch: async (request) => partner(request),
  });
  await local.close();
  return { local };
}
