/** Which schemas hold themselves with no object in between, so that only an alias can name their type. */

import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/openapi/json.js';
import { findRecursiveLists } from '../../../src/codegen/emitters/recursive-lists.js';

function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

const list = (name: string): JsonObject => ({ type: 'array', items: ref(name) });

test.each<[string, Record<string, JsonObject>, string[]]>([
  ['a list of itself', { A: list('A') }, ['A']],
  ['lists of each other', { A: list('B'), B: list('A'), C: list('A') }, ['A', 'B']],
  ['an alternative that is a list', { A: { anyOf: [{ type: 'string' }, list('A')] } }, ['A']],
  ['a tuple', { A: { prefixItems: [ref('A')] } }, ['A']],
  ['an object of itself', { A: { properties: { a: ref('A') } } }, []],
  ['a list of objects of itself', { A: { items: { properties: { a: ref('A') } } } }, []],
  ['a list of others', { A: list('B'), B: { type: 'string' } }, []],
  [
    'a way around',
    { A: list('B'), B: { oneOf: [list('C')] }, C: { allOf: [ref('A')] } },
    ['A', 'B', 'C'],
  ],
  ['a reference to nothing', { A: list('Lost') }, []],
])('%s', (_, schemas, names) => {
  expect([...findRecursiveLists({ components: { schemas } })].toSorted()).toEqual(names);
});
