import {
  createExperimentationItems,
  deleteExperimentationItem,
  updateExperimentationItem,
} from '@openapi-counterpart/vercel/vercel-api/client';
import type { ExperimentationItem } from '@openapi-counterpart/vercel/vercel-api/types';
import { expect, test } from 'vitest';
import { startTestLocal, type TestLocal } from '../support/local.js';
import { addResource } from '../support/resources.js';

const flag = { id: 'flag_1', slug: 'checkout', origin: 'https://acme.example/1', name: 'Checkout' };

const pathOf = ({ installation }: TestLocal, resourceId = 'db_1') => ({
  integrationConfigurationId: installation.id,
  resourceId,
});

const create = (tested: TestLocal, items: ExperimentationItem[], resourceId?: string) =>
  createExperimentationItems(tested.partner, {
    path: pathOf(tested, resourceId),
    body: { items },
  });

const update = (tested: TestLocal, itemId: string, body: Omit<ExperimentationItem, 'id'>) =>
  updateExperimentationItem(tested.partner, { path: { ...pathOf(tested), itemId }, body });

const remove = (tested: TestLocal, itemId: string) =>
  deleteExperimentationItem(tested.partner, { path: { ...pathOf(tested), itemId } });

function itemsOf({ local }: TestLocal): ExperimentationItem[] {
  return local.context.state.experimentationItems.all().map(({ item }) => item);
}

test('items are made known, and replaced when they come again', async () => {
  const tested = await startTestLocal();
  await addResource(tested, 'db_1');
  const { name: _, ...shorter } = flag;
  expect((await create(tested, [flag, { ...flag, id: 'flag_2' }])).status).toBe(204);
  expect((await create(tested, [{ ...shorter, category: 'flag' }])).status).toBe(204);
  expect(itemsOf(tested)).toEqual([
    { ...shorter, category: 'flag' },
    { ...flag, id: 'flag_2' },
  ]);
});

test('two resources may have an item of the same id', async () => {
  const tested = await startTestLocal();
  await addResource(tested, 'db_1');
  await addResource(tested, 'db_2');
  await create(tested, [flag]);
  await create(tested, [flag], 'db_2');
  expect((await remove(tested, 'flag_1')).status).toBe(204);
  expect(itemsOf(tested)).toEqual([flag]);
});

test.each([
  [50, 204],
  [51, 400],
])('%i items at once: %i', async (amount, status) => {
  const tested = await startTestLocal();
  await addResource(tested, 'db_1');
  const items = Array.from({ length: amount }, (_, at) => ({ ...flag, id: `flag_${at}` }));
  expect((await create(tested, items)).status).toBe(status);
});

test('an update keeps what it leaves out', async () => {
  const tested = await startTestLocal();
  await addResource(tested, 'db_1');
  await create(tested, [flag]);
  const body = { slug: 'pay', origin: flag.origin, isArchived: true };
  expect((await update(tested, 'flag_1', body)).status).toBe(204);
  expect(itemsOf(tested)).toEqual([{ ...flag, ...body }]);
});

test('unknown items and resources are not found', async () => {
  const tested = await startTestLocal();
  expect((await create(tested, [flag])).status).toBe(404);
  await addResource(tested, 'db_1');
  expect((await update(tested, 'flag_1', flagBody)).status).toBe(404);
  expect((await remove(tested, 'flag_1')).status).toBe(404);
});

const flagBody = { slug: flag.slug, origin: flag.origin };
