/** What contract tests of any API cannot send is said to be not tested. */

import { expect, test } from 'vitest';
import { readApi } from '../../../src/contract-tests/generic/api.js';
import { runAnyTests } from '../../../src/contract-tests/generic/run.js';
import { summaryOf } from '../../../src/contract-tests/runner/run.js';
import { createLocalMock } from '../../../src/mock/local/local.js';
import type { JsonObject } from '../../../src/openapi/json.js';
import { bundleOf } from '../../support/descriptions.js';

const answered = { responses: { '204': { description: 'Done' } } };

const cases: [string, JsonObject, string, string][] = [
  [
    'bodies of parts',
    await bundleOf('test/fixtures/positive/parts.yaml'),
    'sendForm',
    'No bodies of sendForm are made up of the type multipart/form-data.',
  ],
  [
    'a path with a fragment',
    {
      openapi: '3.1.0',
      info: { title: 'Things', version: '1' },
      paths: {
        '/things': { get: { operationId: 'list', ...answered } },
        '/things#archive': { get: { operationId: 'archive', ...answered } },
      },
    },
    'archive',
    'No request can name the fragment in the path of archive.',
  ],
];

test.each(cases)('%s', async (_, bundle, operation, reason) => {
  const mock = createLocalMock(bundle, { seed: 1 });
  const { results, violations } = await summaryOf(
    runAnyTests({
      target: {
        url: 'http://localhost',
        fetch: (request) => mock.fetch(request),
        timeout: 10_000,
      },
      api: readApi(bundle),
      secrets: new Map(),
      seed: 1,
      workers: 8,
      isWanted: ({ code }) => code === 'operation-succeeds',
      longestRun: 600_000,
    }),
  );
  expect(violations).toEqual([]);
  const found = results.find(({ id }) => id === `operation-succeeds/${operation}`);
  expect(found).toMatchObject({ outcome: 'not-tested', reason });
});
