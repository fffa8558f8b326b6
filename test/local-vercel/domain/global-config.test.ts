import { expect, test } from 'vitest';
import { digestOf, isSyncing } from '../../../src/local-vercel/domain/global-config.js';
import { resourceWith } from '../support/resources.js';

test('the digest does not depend on the order of members', () => {
  expect(digestOf({ a: 1, b: { c: [1, null], d: 'x' } })).toBe(
    digestOf({ b: { d: 'x', c: [1, null] }, a: 1 }),
  );
});

test.each([
  [{ a: 1 }, { a: '1' }],
  [{ a: [1, 2] }, { a: [2, 1] }],
  [{ a: null }, {}],
  [{ a: [] }, { a: {} }],
])('%j and %j have different digests', (one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other));
});

test.each([
  [null, false],
  [{}, false],
  [{ experimentation: {} }, false],
  [{ experimentation: { edgeConfigSyncingEnabled: false } }, false],
  [{ experimentation: { edgeConfigSyncingEnabled: true } }, true],
  [{ experimentation: { globalConfigSyncingEnabled: true } }, true],
  [{ experimentation: { edgeConfigId: 'ecfg_1' } }, true],
  [{ experimentation: { globalConfigId: 'ecfg_1' } }, true],
])('protocol settings %j: syncing is %s', (protocolSettings, expected) => {
  expect(isSyncing(resourceWith({ protocolSettings }))).toBe(expected);
});
