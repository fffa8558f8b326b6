import { expect, test } from 'vitest';
import { secretsIssues, withSecrets } from '../../../src/local-vercel/domain/resource-secrets.js';
import { resourceWith } from '../support/resources.js';

const former = [
  { name: 'URL', value: 'old', prefix: 'DB' },
  { name: 'TOKEN', value: 'old' },
];

test.each([
  ['replace', [{ name: 'URL', value: 'new' }]],
  [
    'merge',
    [
      { name: 'TOKEN', value: 'old' },
      { name: 'URL', value: 'new' },
    ],
  ],
] as const)('to %s secrets', (mode, expected) => {
  const resource = resourceWith({ secrets: former });
  const { secrets, updatedAt } = withSecrets(resource, [{ name: 'URL', value: 'new' }], mode, 5);
  expect(secrets).toEqual(expected);
  expect(updatedAt).toBe(5);
});

test('one that is merged takes the place of another that makes the same variable', () => {
  const resource = resourceWith({ secrets: former });
  const secret = { name: 'DB_URL', value: 'new' };
  expect(withSecrets(resource, [secret], 'merge', 5).secrets).toEqual([former[1], secret]);
});

const rotation = { requestedAt: 1, reason: null, requestedBy: null };

test.each([
  ['no rotation stays none', null, null],
  ['a rotation that waits is through', { ...rotation, completedAt: null }, 5],
  ['a rotation that is through stays so', { ...rotation, completedAt: 2 }, 2],
])('%s', (_, before, completedAt) => {
  const { rotation: after } = withSecrets(resourceWith({ rotation: before }), [], 'merge', 5);
  expect(after?.completedAt ?? null).toBe(completedAt);
});

test.each([
  [
    'two variables of two names',
    [
      { name: 'A', value: '1' },
      { name: 'B', value: '2' },
    ],
    [],
  ],
  [
    'one name under two prefixes',
    [
      { name: 'A', value: '1', prefix: 'X' },
      { name: 'A', value: '2', prefix: 'Y' },
    ],
    [],
  ],
  ['a blank name', [{ name: ' ', value: '1' }], ['/secrets/0/name']],
  ['an empty value', [{ name: 'A', value: '' }], ['/secrets/0/value']],
  [
    'one variable twice',
    [
      { name: 'A_B', value: '1' },
      { name: 'B', value: '2', prefix: 'A' },
    ],
    ['/secrets/1/name'],
  ],
])('%s', (_, secrets, pointers) => {
  expect(secretsIssues(secrets, '/secrets').map(({ pointer }) => pointer)).toEqual(pointers);
});
