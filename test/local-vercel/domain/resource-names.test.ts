import { expect, test } from 'vitest';
import { settleName } from '../../../src/local-vercel/domain/resource-names.js';
import { createState } from '../../../src/local-vercel/state/state.js';
import { resourceWith } from '../support/resources.js';

const state = createState();
state.resources.put(resourceWith({ id: 'ir_1', partnerId: 'db_1', name: 'orders' }));
state.resources.put(resourceWith({ id: 'ir_2', partnerId: 'db_2', name: 'orders-2' }));
state.resources.put(resourceWith({ id: 'ir_3', partnerId: 'db_3', name: 'gone', deletedAt: 1 }));

test.each([
  ['a free name', 'carts', null, 'icfg_1', 'carts'],
  ['a name that is taken', 'orders', null, 'icfg_1', 'orders-3'],
  ['its own name', 'orders', 'ir_1', 'icfg_1', 'orders'],
  ['the name of one that has ended', 'gone', null, 'icfg_1', 'gone'],
  ['a name of another installation', 'orders', null, 'icfg_2', 'orders'],
])('%s', (_, name, except, installationId, settled) => {
  expect(settleName(state, installationId, name, except)).toBe(settled);
});

test('a free number is found where the first hundred are taken', () => {
  const crowded = createState();
  for (let number = 1; number <= 150; number += 1) {
    const name = number === 1 ? 'orders' : `orders-${number}`;
    crowded.resources.put(resourceWith({ id: `ir_${number}`, partnerId: `db_${number}`, name }));
  }
  expect(settleName(crowded, 'icfg_1', 'orders', null)).toBe('orders-151');
});
