import path from 'node:path';
import { getAccountInfo } from '@openapi-counterpart/vercel/vercel-api/client';
import { expect, onTestFinished, test } from 'vitest';
import { createLocalVercel } from '../../src/local-vercel/local-vercel.js';
import { folderWith } from '../support/temporary.js';
import { startTestLocal } from './support/local.js';

test('a caller without a token is refused in the described envelope', async () => {
  const { local, installation } = await startTestLocal();
  const response = await local.fetch(
    new Request(`http://localhost/v1/installations/${installation.id}/account`),
  );
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error: { code: expect.any(String) } });
});

test('the same operations are below /api', async () => {
  const { local, installation } = await startTestLocal();
  const response = await local.fetch(
    new Request(`http://localhost/api/v1/installations/${installation.id}/account`),
  );
  expect(response.status).toBe(401);
});

test('every exchange is logged with its operation', async () => {
  const { local, installation, partner } = await startTestLocal();
  await getAccountInfo(partner, { path: { integrationConfigurationId: installation.id } });
  expect(local.context.exchanges.all()).toMatchObject([
    { direction: 'in', operationId: 'get-account-info', method: 'GET' },
  ]);
});

test('a seed makes ids and times repeatable, and another seed makes others', async () => {
  expect(await idsOf(1)).toEqual(await idsOf(1));
  expect(await idsOf(1)).not.toEqual(await idsOf(2));
});

async function idsOf(seed: number): Promise<string[]> {
  const { context } = await createLocalVercel({ seed });
  return [String(context.clock.now()), ...context.state.credentials.all().map(({ id }) => id)];
}

test('a state file continues with its own ids and clock, also with another seed', async () => {
  const stateFile = path.join(await folderWith({}), 'vercel.db');
  const first = await createLocalVercel({ stateFile, seed: 1 });
  expect(first.isContinued).toBe(false);
  await first.clock.advance('1h');
  const next = first.context.ids.next('a');
  await first.close();
  const second = await createLocalVercel({ stateFile, seed: 2 });
  onTestFinished(() => second.close());
  expect(second.isContinued).toBe(true);
  expect(new Date(second.clock.now()).toISOString()).toBe('2026-01-01T01:00:00.000Z');
  const whole = await createLocalVercel({ seed: 1 });
  expect(whole.context.ids.next('a')).toBe(next);
  expect(whole.context.ids.next('a')).toBe(second.context.ids.next('a'));
});
