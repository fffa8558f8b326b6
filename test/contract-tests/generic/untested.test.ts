/** What contract tests of any API cannot send is said to be not tested. */

import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/openapi/json.js';
import { bundleOf } from '../../support/descriptions.js';
import { runOnMock } from './run-on-mock.js';

const answered = { responses: { '204': { description: 'Done' } } };

const cases: [string, JsonObject, string, string][] = [
  [
    'bodies of parts',
    await bundleOf('test/fixtures/positive/parts.yaml'),
    'sendForm',
    'No bodies of sendForm are made up of the type multipart/form-data.',
  ],
  ...(['fragment', 'query'] as const).map((what): [string, JsonObject, string, string] => [
    `a path with a ${what}`,
    {
      openapi: '3.1.0',
      info: { title: 'Things', version: '1' },
      paths: {
        '/things': { get: { operationId: 'list', ...answered } },
        [`/things${what === 'query' ? '?' : '#'}archive`]: {
          get: { operationId: 'archive', ...answered },
        },
      },
    },
    'archive',
    `No request can name the ${what} in the path of archive.`,
  ]),
];

test.each(cases)('%s', async (_, bundle, operation, reason) => {
  const { results, violations } = await runOnMock(bundle, 'operation-succeeds');
  expect(violations).toEqual([]);
  const found = results.find(({ id }) => id === `operation-succeeds/${operation}`);
  expect(found).toMatchObject({ outcome: 'not-tested', reason });
});
