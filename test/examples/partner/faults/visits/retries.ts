/** A visit that sends requests again: later, changed, and at once. */

import { vi } from 'vitest';
import { order, type Visit } from '../visit.js';

export async function retries(v: Visit): Promise<void> {
  const id = await v.install();
  const as = v.user(id);
  const at = `/installations/${id}/resources`;
  const create = { as, body: order, key: 'create' };
  const { id: made } = await v.call('POST', at, create);
  await v.call('POST', at, create);
  await v.call('POST', at, { ...create, body: { ...order, name: 'other' } });
  await v.call('POST', at, { ...create, key: 'another' });
  await v.call('GET', at, { as: v.system(id) });
  const one = `${at}/${String(made)}`;
  await v.call('PATCH', one, { as, body: { name: 'first' }, key: 'create' });
  await v.call('PATCH', one, { as, body: { name: 'first' }, key: 'update' });
  await v.call('PATCH', one, { as, body: { name: 'second' } });
  await v.call('PATCH', one, { as, body: { name: 'first' }, key: 'update' });
  await v.call('GET', one, { as: v.system(id) });
  const rotate = { as, body: { delayOldSecretsExpirationHours: 1 }, key: 'rotate' };
  await v.call('POST', `${one}/secrets/rotate`, rotate);
  await v.call('POST', `${one}/secrets/rotate`, rotate);
  const at2 = { ...create, key: 'together' };
  await v.together(['POST', at, at2], ['POST', at, at2]);
  const both = { ...rotate, key: 'both' };
  await v.together(
    ['POST', `${one}/secrets/rotate`, both],
    ['POST', `${one}/secrets/rotate`, both],
  );
  await v.together(['POST', at, { as, body: order }], ['POST', at, { as, body: order }]);
  await v.together(
    ['PATCH', one, { as, body: { name: 'third' } }],
    ['PATCH', one, { as, body: { metadata: { region: 'fra1' } } }],
  );
  await v.call('GET', one, { as: v.system(id) });
  await v.call('GET', at, { as: v.system(id) });
  await later(1000, () => v.call('POST', at, create));
}

/** What is called meanwhile takes it that so many milliseconds have gone by. */
async function later(milliseconds: number, call: () => Promise<unknown>): Promise<void> {
  const now = Date.now.bind(Date);
  const moved = vi.spyOn(Date, 'now').mockImplementation(() => now() + milliseconds);
  try {
    await call();
  } finally {
    moved.mockRestore();
  }
}
