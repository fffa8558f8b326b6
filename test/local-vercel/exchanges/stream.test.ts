import { getAccountInfo } from '@openapi-counterpart/vercel/vercel-api/client';
import { expect, test } from 'vitest';
import { startTestLocal, type TestLocal } from '../support/local.js';

function call({ partner, installation }: TestLocal) {
  return getAccountInfo(partner, { path: { integrationConfigurationId: installation.id } });
}

/** What a watcher reads until it has seen so many events. */
async function watch({ local }: TestLocal, lastId?: string) {
  const response = await local.fetch(
    new Request('http://localhost/_counterpart/exchanges', {
      headers: {
        accept: 'text/event-stream',
        ...(lastId !== undefined && { 'last-event-id': lastId }),
      },
    }),
  );
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  return {
    type: response.headers.get('content-type'),
    async until(count: number): Promise<string[]> {
      let text = '';
      while ((text.match(/^id: /gm) ?? []).length < count) {
        const chunk = await reader?.read();
        if (chunk === undefined || chunk.done) break;
        text += chunk.value;
      }
      return [...text.matchAll(/^id: (.+)\nevent: exchange\ndata: (.+)$/gm)].map(
        ([, id, data]) => `${id} ${JSON.parse(data ?? '').operationId}`,
      );
    },
    end: () => reader?.cancel(),
  };
}

test('a watcher gets exchanges as they happen', async () => {
  const started = await startTestLocal();
  await call(started);
  const watcher = await watch(started);
  expect(watcher.type).toBe('text/event-stream');
  await call(started);
  expect(await watcher.until(1)).toEqual(['ex_2 get-account-info']);
  await watcher.end();
});

test('one that comes back gets what it missed', async () => {
  const started = await startTestLocal();
  for (let count = 0; count < 3; count += 1) await call(started);
  const watcher = await watch(started, 'ex_1');
  expect(await watcher.until(2)).toEqual(['ex_2 get-account-info', 'ex_3 get-account-info']);
  await watcher.end();
});

test('a reader that does not read is disconnected, and others are served', async () => {
  const started = await startTestLocal();
  await watch(started);
  const exchange = started.local.exchanges()[0];
  expect(exchange).toBeUndefined();
  await call(started);
  const [first] = started.local.exchanges();
  if (first === undefined) throw new Error('Nothing was logged.');
  for (let count = 0; count < 3000; count += 1) started.local.context.exchanges.add(first);
  expect(started.local.exchanges()).toHaveLength(1000);
});

test('the log holds no token whole', async () => {
  const started = await startTestLocal();
  await call(started);
  const response = await started.local.fetch(
    new Request('http://localhost/_counterpart/exchanges'),
  );
  const text = await response.text();
  expect(text).toContain('get-account-info');
  for (const { id } of started.local.context.state.credentials.all()) {
    expect(text).not.toContain(id);
  }
});
