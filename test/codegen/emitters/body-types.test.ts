/** Types of bodies that go an item at a time. */

import { expect, test } from 'vitest';
import { describing, generateDescription } from '../../support/generation.js';
import { checkTexts } from '../../support/type-check.js';

const item = { type: 'object', properties: { name: { type: 'string' } } };

// Generated with a warning, since the version does not have it.
test.each([
  ['no schema', { itemSchema: item }],
  ['a schema of one item', { itemSchema: item, schema: item }],
  ['a schema of the list', { itemSchema: item, schema: { type: 'array', items: item } }],
])('code with `itemSchema` before OpenAPI 3.2 compiles: %s', async (_, media) => {
  const content = { 'text/event-stream': media, 'application/jsonl': media };
  const get = { operationId: 'watch', responses: { 200: { description: 'All.', content } } };
  const { emitted } = await generateDescription(describing({ '/': { get } }));
  const found = checkTexts(Object.fromEntries(emitted.files));
  expect(found.map(({ messageText }) => messageText)).toEqual([]);
});
