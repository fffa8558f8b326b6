/** Ids and secrets: repeatable for a seed, never twice the same. */

import { expect, test } from 'vitest';
import { createIds } from '../../../src/local-vercel/state/ids.js';
import { createState, restoreSnapshot, snapshotOf } from '../../../src/local-vercel/state/state.js';

test('they have the shapes that Vercel gives them', () => {
  const ids = createIds(createState(), 1);
  expect(ids.next('icfg')).toMatch(/^icfg_[0-9A-Za-z]{24}$/);
  expect(ids.secret(48)).toMatch(/^[0-9A-Za-z]{48}$/);
  expect(ids.hex(24)).toMatch(/^[0-9a-f]{24}$/);
});

const draw = (seed: number | undefined): string[] => {
  const ids = createIds(createState(), seed);
  return Array.from({ length: 20 }, () => ids.next('x'));
};

test('a seed repeats them, another seed and no seed do not', () => {
  expect(draw(7)).toEqual(draw(7));
  expect(new Set([...draw(7), ...draw(8), ...draw(undefined), ...draw(undefined)]).size).toBe(80);
});

test('after a restart they continue, also with another seed', () => {
  const state = createState();
  const ids = createIds(state, 1);
  const before = [ids.next('x'), ids.next('x')];
  const restarted = createState();
  restoreSnapshot(restarted, snapshotOf(state));
  const next = createIds(restarted, 1).next('x');
  expect(before).not.toContain(next);
  const other = createState();
  restoreSnapshot(other, snapshotOf(state));
  expect(createIds(other, 99).next('x')).toBe(next);
});
