/** Which checks `--only` and `--skip` choose. */

import { expect, test } from 'vitest';
import { select } from '../../src/cli/select-checks.js';

const checks = [
  { id: 'auth/get-resource', code: 'auth-required', looksFor: ['auth-role'] },
  { id: 'update-preserves/update-resource', code: 'update-preserves', looksFor: ['update-status'] },
  { id: 'update-persists/update-resource/name', code: 'update-persists', looksFor: [] },
];

test.each([
  ['auth', ['auth-required']],
  ['update-*', ['update-preserves', 'update-persists']],
  ['update-persists', ['update-persists']],
  ['update-status', ['update-preserves']],
])('--only %s', (pattern, codes) => {
  const selection = select({ only: [pattern] });
  expect(checks.filter(selection.isWanted).map(({ code }) => code)).toEqual(codes);
  expect(() => selection.check([])).not.toThrow();
});

test('what other checks look for is not skipped with all that they do', () => {
  const selection = select({ skip: ['update-status'] });
  expect(checks.filter(selection.isWanted)).toEqual(checks);
  expect(() => selection.check([])).toThrow('No check matches "update-status".');
});
