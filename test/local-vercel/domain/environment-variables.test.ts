import type { Secret } from '@openapi-counterpart/vercel/vercel-api/types';
import { expect, test } from 'vitest';
import {
  environmentVariables,
  variableName,
} from '../../../src/local-vercel/domain/environment-variables.js';
import { createState } from '../../../src/local-vercel/state/state.js';
import { resourceWith } from '../support/resources.js';

test.each([
  ['no prefix', { name: 'URL' }, 'URL'],
  ['an empty prefix', { name: 'URL', prefix: '' }, 'URL'],
  ['a prefix', { name: 'URL', prefix: 'ORDERS' }, 'ORDERS_URL'],
  ['a prefix with hyphens and blanks', { name: 'URL', prefix: 'my-app 2' }, 'my_app_2_URL'],
  ['a name that starts with the prefix', { name: 'ORDERS_URL', prefix: 'ORDERS' }, 'ORDERS_URL'],
  [
    'a name that starts with what the prefix becomes',
    { name: 'A_B_URL', prefix: 'A-B' },
    'A_B_URL',
  ],
])('the variable of a secret with %s', (_, secret, name) => {
  expect(variableName(secret)).toBe(name);
});

const secrets: Secret[] = [
  { name: 'URL', value: 'all', environmentOverrides: { preview: 'preview only' } },
  { name: 'TOKEN', value: 'secret', prefix: 'DB' },
];

test('a project has the variables of each resource that it is connected to', () => {
  const state = createState();
  state.resources.put(resourceWith({ id: 'ir_1', secrets }));
  state.resources.put(resourceWith({ id: 'ir_2', secrets: [{ name: 'KEY', value: 'k' }] }));
  state.resources.put(resourceWith({ id: 'ir_3', secrets }));
  state.connections.put({
    id: 'spc_1',
    resourceId: 'ir_1',
    projectId: 'prj_1',
    environments: ['production', 'preview', 'staging'],
    isSensitive: true,
  });
  state.connections.put({
    id: 'spc_2',
    resourceId: 'ir_2',
    projectId: 'prj_1',
    environments: ['development'],
    isSensitive: false,
  });
  const first = { connectionId: 'spc_1', resourceId: 'ir_1', isSensitive: true };
  expect(environmentVariables(state, 'prj_1')).toEqual([
    {
      ...first,
      name: 'URL',
      values: { production: 'all', preview: 'preview only', staging: 'all' },
    },
    {
      ...first,
      name: 'DB_TOKEN',
      values: { production: 'secret', preview: 'secret', staging: 'secret' },
    },
    {
      connectionId: 'spc_2',
      resourceId: 'ir_2',
      isSensitive: false,
      name: 'KEY',
      values: { development: 'k' },
    },
  ]);
  expect(environmentVariables(state, 'prj_2')).toEqual([]);
});
