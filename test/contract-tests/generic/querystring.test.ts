/** Queries that a description has as one value (`in: querystring` of OpenAPI 3.2). */

import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/openapi/json.js';
import { runOnMock } from './run-on-mock.js';

const schema = {
  type: 'object',
  required: ['name', 'tags'],
  properties: {
    name: { type: 'string', minLength: 3 },
    tags: { type: 'array', minItems: 2, items: { type: 'string' } },
  },
};

const responses = { '204': { description: 'Found' }, '400': { description: 'Not understood' } };

const find = (operationId: string, type: string): JsonObject => ({
  get: {
    operationId,
    parameters: [
      { name: 'query', in: 'querystring', required: true, content: { [type]: { schema } } },
    ],
    responses,
  },
});

test('what an operation needs of them is sent, as a form or as JSON', async () => {
  const bundle: JsonObject = {
    openapi: '3.2.0',
    info: { title: 'Things', version: '1' },
    paths: {
      '/by-form': find('byForm', 'application/x-www-form-urlencoded'),
      '/by-json': find('byJson', 'application/json'),
    },
  };
  const { results, violations } = await runOnMock(bundle, 'operation-succeeds');
  expect(violations).toEqual([]);
  expect(results.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['operation-succeeds/byForm', 'held'],
    ['operation-succeeds/byJson', 'held'],
  ]);
});
