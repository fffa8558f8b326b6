/** Our description of the Vercel API beside the structure of an older, official one: every difference has its row. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/openapi/json.js';
import { compareDocuments } from '../diff/support.js';
import { explains, explanations } from './explanations.js';

/** Names, types and constraints; of operations that are not described here, their names alone. */
const official = read('test/fixtures/evolution/vercel-rest-2025-10.json');
const ours = read('generated/vercel-api/openapi.json');
const { changes } = compareDocuments(official, ours);

function read(file: string): JsonObject {
  // A description is one object.
  return JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
}

test('they differ, so that there is something to explain', () => {
  expect(changes.length).toBeGreaterThan(150);
});

test('every difference is explained by one row', () => {
  const open = changes.filter((change) => !explanations.some((one) => explains(one, change)));
  const texts = open.map(
    ({ code, message, operations, new: place }) =>
      `${code}: ${message}, ${operations.map(({ id, path }) => id || path).join(', ')}, ${place.pointer}`,
  );
  expect(texts).toEqual([]);
});

test('every explanation is of a difference that there is', () => {
  const idle = explanations.filter((one) => !changes.some((change) => explains(one, change)));
  expect(idle).toEqual([]);
});

test('every row is on the page', () => {
  const page = readFileSync('docs/differences.md', 'utf8');
  const missing = explanations.filter(({ row }) => !page.includes(`| ${row} `));
  expect(missing).toEqual([]);
});

test('the structure holds no words for people', () => {
  const words = ['description', 'summary', 'title', 'example', 'examples', 'tags'];
  const found = JSON.stringify(official).match(new RegExp(`"(${words.join('|')})":"`, 'g')) ?? [];
  // The title that OpenAPI requires.
  expect(found).toEqual(['"title":"']);
});
