/** How much work it is to tell what pairs of schemas do: counted, since time depends on the machine. */

import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../src/openapi/diff/change.js';
import { compareDescriptions } from '../../../src/openapi/diff/compare.js';
import { Effects, together, type Work } from '../../../src/openapi/diff/effects.js';
import { childrenOf, type Json, type JsonObject } from '../../../src/openapi/json.js';
import { compareDocuments, judged, sourcesOf } from './support.js';

/** A value that counts how often something is read from it, however deep. */
function counted(value: Json, count: () => void): Json {
  if (typeof value !== 'object' || value === null) return value;
  const inner = childrenOf(value).map(([key, child]) => [key, counted(child, count)] as const);
  const copy = Array.isArray(value) ? inner.map(([, child]) => child) : Object.fromEntries(inner);
  return new Proxy(copy, {
    get: (target, key, receiver): unknown => {
      count();
      return Reflect.get(target, key, receiver);
    },
  });
}

/** Nodes of many forms, none with a name, each of which has nodes inside. */
function tree(forms: number, more: JsonObject): JsonObject {
  const node = { $ref: '#/components/schemas/Node' };
  const anyOf = Array.from({ length: forms }, (_, index) => ({
    type: 'object',
    required: [`a${index}`],
    properties: {
      [`a${index}`]: { type: 'string' },
      first: node,
      others: { type: 'array', items: node },
      ...more,
    },
  }));
  return {
    openapi: '3.1.0',
    info: { title: 'Trees', version: '1' },
    paths: {
      '/tree': {
        get: {
          operationId: 'tree',
          responses: {
            '200': { description: 'It.', content: { 'application/json': { schema: node } } },
          },
        },
      },
    },
    components: { schemas: { Node: { anyOf } } },
  };
}

const changed = { size: { type: 'integer', minimum: 1 } };
const before = { size: { type: 'integer' } };

function readsOf(forms: number): number {
  let reads = 0;
  const [old, current] = [before, changed].map((more) =>
    sourcesOf(counted(tree(forms, more), () => (reads += 1))),
  );
  if (old === undefined || current === undefined) throw new Error('Two were made.');
  compareDescriptions(old, current);
  return reads;
}

describe('the forms of a recursive choice', () => {
  test('are compared in pairs, each pair a fixed number of times', () => {
    // Twice as many forms are four times as many pairs, of which some are asked again.
    expect(readsOf(12) / readsOf(6)).toBeLessThan(8);
  });

  test('are covered, or not, by what stands below them', () => {
    const codes = compareDocuments(tree(3, before), tree(3, changed)).changes.map(judged);
    expect(codes).toStrictEqual(
      Array.from({ length: 3 }, () => ({
        code: 'alternative-removed',
        direction: 'response',
        client: 'minor',
        server: 'major',
      })),
    );
    expect(compareDocuments(tree(3, before), tree(3, before)).changes).toStrictEqual([]);
  });
});

describe('effects', () => {
  const nothing: Effect = { narrows: false, widens: false };

  test('go around cycles, and each pair is asked at most once a change of another', () => {
    const size = 30;
    let calls = 0;
    const work =
      (at: number): Work =>
      (ask) => {
        calls += 1;
        const next = (at + 1) % size;
        const own = at === size - 1 ? { narrows: true, widens: false } : nothing;
        return together([own, ask(String(next), work(next))]);
      };
    const effects = new Effects();
    expect(effects.of('0', work(0))).toMatchObject({ narrows: true, widens: false });
    const first = calls;
    expect(first).toBeLessThanOrEqual(2 * size + 1);
    expect(effects.of('7', work(7))).toMatchObject({ narrows: true, widens: false });
    expect(calls).toBe(first);
  });

  test('a cycle in which nothing differs does nothing', () => {
    expect(new Effects().of('0', back(0))).toMatchObject(nothing);
  });
});

/** Of two pairs that ask each other. */
function back(at: number): Work {
  return (ask) => ask(String(1 - at), back(1 - at));
}
