/** What a description calls as every object's members are called, such as `constructor`, the mock takes for ordinary names. */

import { expect, test } from 'vitest';
import { createLocalMock } from '../../src/mock/local/local.js';
import type { JsonObject } from '../../src/openapi/json.js';
import { describing } from '../support/generation.js';

test('headers are made up where they are required, and only there', async () => {
  const headers = {
    constructor: { required: true, schema: { enum: ['a'] } },
    valueOf: { schema: { enum: ['a'] } },
  };
  const responses = { '204': { description: 'None', headers } };
  const bundle = describing({ '/things': { get: { operationId: 'constructor', responses } } });
  // A description in place is JSON.
  const mock = createLocalMock(bundle as JsonObject, { seed: 1 });
  const answer = await mock.fetch(new Request('http://localhost/things'));
  expect([...answer.headers].filter(([name]) => /constructor|valueof/.test(name))).toEqual([
    ['constructor', 'a'],
  ]);
  expect(mock.exchanges.all().flatMap(({ response }) => response?.issues ?? [])).toEqual([]);
});
