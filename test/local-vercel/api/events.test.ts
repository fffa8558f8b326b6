import { createEvent } from '@openapi-counterpart/vercel/vercel-api/client';
import type { CreateEventRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import { expect, test } from 'vitest';
import { startTestLocal, type TestLocal } from '../support/local.js';
import { addResource } from '../support/resources.js';

type Event = CreateEventRequest['event'];

async function report({ installation, partner }: TestLocal, event: Event): Promise<number> {
  const path = { integrationConfigurationId: installation.id };
  return (await createEvent(partner, { path, body: { event } })).status;
}

function jobKinds({ local }: TestLocal): string[] {
  return local.context.state.jobs.all().map(({ kind }) => kind);
}

test.each<[Event, string]>([
  [{ type: 'installation.updated' }, 'installation.read'],
  [{ type: 'installation.updated', billingPlanId: 'pro' }, 'installation.read'],
  [{ type: 'resource.updated', resourceId: 'db_1' }, 'resource.read'],
  [{ type: 'resource.updated', resourceId: 'db_1', productId: 'local-database' }, 'resource.read'],
])('%j is recorded, and read back', async (event, kind) => {
  const tested = await startTestLocal();
  await addResource(tested, 'db_1');
  expect(await report(tested, event)).toBe(201);
  expect(jobKinds(tested)).toEqual([kind]);
  const { clock, state } = tested.local.context;
  expect(state.events.all()).toEqual([
    {
      id: expect.any(String),
      installationId: tested.installation.id,
      receivedAt: clock.now(),
      event,
    },
  ]);
});

test.each<[Event, number]>([
  [{ type: 'resource.updated', resourceId: 'db_2' }, 404],
  [{ type: 'resource.updated', resourceId: 'db_1', productId: 'other' }, 400],
])('%j is refused, and nothing is recorded', async (event, status) => {
  const tested = await startTestLocal();
  await addResource(tested, 'db_1');
  expect(await report(tested, event)).toBe(status);
  expect(jobKinds(tested)).toEqual([]);
  expect(tested.local.context.state.events.size).toBe(0);
});
