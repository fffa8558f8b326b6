/** Items whose names are numbers have no other names in the mock, whatever a path says. */

import { expect, test } from 'vitest';
import { createLocalMock } from '../../src/mock/local/local.js';
import type { JsonObject } from '../../src/openapi/json.js';
import { describing } from '../support/generation.js';

function answer(schema: object): object {
  return {
    '200': { description: 'Done', content: { 'application/json': { schema } } },
    '404': { description: 'None' },
  };
}

/** Nothing makes tasks: each that could be one is there. */
function mockOf(uid: object) {
  const task = { type: 'object', required: ['uid'], properties: { uid } };
  const bundle = describing({
    '/tasks': { get: { operationId: 'list', responses: answer({ type: 'array', items: task }) } },
    '/tasks/{uid}': {
      parameters: [{ name: 'uid', in: 'path', required: true, schema: { type: 'string' } }],
      get: { operationId: 'show', responses: answer(task) },
    },
  });
  // A description in place is JSON.
  const mock = createLocalMock(bundle as JsonObject, { seed: 1 });
  return {
    ask: (path: string) => mock.fetch(new Request(`http://localhost${path}`)),
    issues: () => mock.exchanges.all().flatMap(({ response }) => response?.issues ?? []),
  };
}

const whole = { type: 'integer', minimum: 0, maximum: 100 };

test.each([
  [whole, '5', 200],
  [whole, '100', 200],
  [whole, '101', 404],
  [whole, '-1', 404],
  [whole, '1.5', 404],
  [whole, '1e400', 404],
  [whole, 'Infinity', 404],
  [whole, '0x10', 404],
  [whole, '007', 404],
  [whole, 'five', 404],
  [{ type: 'integer' }, '12345678901234567890', 404],
  [{ type: 'number' }, '1.5', 200],
])('%j called %s: %i', async (uid, name, status) => {
  const { ask, issues } = mockOf(uid);
  const shown = await ask(`/tasks/${name}`);
  expect(shown.status).toBe(status);
  const called = status === 200 ? Number(name) : undefined;
  expect(((await shown.json()) as { readonly uid?: unknown }).uid).toBe(called);
  expect((await ask('/tasks')).status).toBe(200);
  expect(issues()).toEqual([]);
});
