/** Rules that demand nothing are no change, and one more demand breaks one side alone. */

/* oxlint-disable unicorn/no-thenable -- JSON Schema has a keyword of that name */

import { expect, test } from 'vitest';
import type { Effect } from '../../../src/openapi/diff/change.js';
import type { JsonObject } from '../../../src/openapi/json.js';
import { jsonOf } from './examples/example.js';
import { compareDocuments } from './support.js';

const open = { type: 'object', properties: { a: { type: 'string' } } };
const strict = { required: ['a'] };
const kept = { type: 'array', items: {}, unevaluatedProperties: false };
const first = { if: { required: ['a'] }, then: { required: ['b'] } };
const second = { if: { required: ['c'] }, else: { required: ['d'] } };
const none: Effect = { narrows: false, widens: false };
const narrows: Effect = { narrows: true, widens: false };
const both: Effect = { narrows: true, widens: true };

test.each<[what: string, old: JsonObject, current: JsonObject, effect: Effect]>([
  ['an `if` alone', open, { ...open, if: strict }, none],
  ['`then` and `else` alone', open, { ...open, then: strict, else: strict }, none],
  ['a `then` that takes all', open, { ...open, if: strict, then: {} }, none],
  ['conditions in another order', { allOf: [first, second] }, { allOf: [second, first] }, none],
  ['one more condition', { allOf: [first] }, { allOf: [second, first] }, narrows],
  ['one item, as without a word', { contains: {} }, { contains: {}, minContains: 1 }, none],
  ['a limit of items', { contains: {} }, { contains: {}, maxContains: 2 }, narrows],
  ['a schema more by name', dependent('a'), dependent('a', 'b'), narrows],
  ['a pattern that takes all', open, { ...open, patternProperties: { '^x': {} } }, none],
  ['what is left over, all of it', kept, { ...kept, unevaluatedItems: true }, none],
  ['an `if` that says what is left', kept, { ...kept, if: { properties: { a: {} } } }, both],
  ['what stands beside a reference', refusing({}), refusing({ minLength: 2 }), both],
  ['a reference with words beside it', refusing({}), refusing({ description: 'A word.' }), none],
])('%s', (_, old, current, effect) => {
  expect(effectOf(old, current)).toEqual(effect);
  expect(effectOf(current, old)).toEqual({ narrows: effect.widens, widens: effect.narrows });
});

/** Whoever refuses less than before, by one demand more on what is refused, has another demand. */
function refusing(beside: JsonObject): JsonObject {
  return { not: { $ref: '#/components/schemas/Word', ...beside } };
}

function dependent(...names: readonly string[]): JsonObject {
  return {
    dependentSchemas: Object.fromEntries(names.map((name) => [name, { minProperties: 2 }])),
  };
}

/** What a change of a request's body does: narrower breaks the client, wider the server. */
function effectOf(old: JsonObject, current: JsonObject): Effect {
  const { changes } = compareDocuments(taking(old), taking(current));
  return {
    narrows: changes.some(({ client }) => client === 'major'),
    widens: changes.some(({ server }) => server === 'major'),
  };
}

function taking(schema: JsonObject): JsonObject {
  const operation = { operationId: 'a', requestBody: { content: jsonOf(schema) }, responses: {} };
  return {
    openapi: '3.1.0',
    info: { title: 'Notes', version: '1' },
    paths: { '/a': { post: operation } },
    components: { schemas: { Word: { type: 'string' } } },
  };
}
