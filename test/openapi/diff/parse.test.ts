/** Files are parsed block by block, and come out as if they were parsed as a whole. */

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Parser } from '../../../src/openapi/diff/parse.js';
import { Positions } from '../../../src/openapi/diff/position.js';
import { blocksIn } from '../../../src/openapi/diff/yaml-blocks.js';
import { faultsOf } from './support.js';

/** Long enough for blocks to be looked for. */
const filler = Array.from({ length: 300 }, (_, index) => `  key${index}:\n    value: ${index}\n`);
const long = (more: string): string =>
  `# A comment.\nopenapi: 3.1.0\nfiller:\n${filler.join('')}${more}`;

describe('blocks', () => {
  test('an entry for each key of the outermost mapping', () => {
    const text = long('"/a b":\n  x: 1\n\'200\':\n  y: 2\n');
    expect(blocksIn(text, 0, text.length)?.map(({ key }) => key)).toEqual([
      'openapi',
      'filler',
      '/a b',
      '200',
    ]);
  });

  test.each([
    ['a list', '- a\n- b\n'],
    ['a key that is an alias', '*a : 1\n'],
    ['a key with an escape', '"a\\tb": 1\n'],
    ['a key twice', 'openapi: 3.0.0\n'],
    ['a key that YAML reads as another number', '0x10: 1\n'],
  ])('none for %s', (_, more) => {
    const text = long(more);
    expect(blocksIn(text, 0, text.length)).toBeUndefined();
  });
});

describe('parsing', () => {
  test.each([
    ['block scalars', 'text: |\n  one\n  two: 2\n\n  three\nnext: >-\n  a\n  b\n'],
    ['flow collections', 'flow: {a: [1, 2,\n  3], b: {c: d}}\n'],
    ['quoted keys and values', "\"a: b\": \"c: d # e\"\n'f': 'it''s'\n"],
    ['comments', 'a: # why\n  b: 1 # because\n'],
    ['an anchor in another entry', 'base: &base\n  a: 1\nuse: *base\n'],
    ['a merge key', 'base: &base\n  a: 1\nuse:\n  <<: *base\n  b: 2\n'],
    ['a list that is not indented', 'list:\n- a\n- b: 1\n  c: 2\n'],
    ['no value', 'empty:\nalso: ~\n'],
    ['a longer key', '? a\n: b\n'],
  ])('%s', (_, more) => {
    const text = long(more);
    expect(new Parser().parse(text, 'a.yaml')).toEqual(parse(text, { merge: true }));
  });

  test('what is the same text is the same value', () => {
    const parser = new Parser();
    const [one, other] = [long('a: 1\n'), long('a: 2\n')].map((text) => {
      const parsed = parser.parse(text, 'a.yaml');
      return (parsed as { filler: { key7: unknown } }).filler.key7;
    });
    expect(one).toBe(other);
  });

  test('JSON', () => {
    expect(new Parser().parse('\n{"a": [1, "x"]}', 'a.json')).toEqual({ a: [1, 'x'] });
  });

  test.each([
    ['YAML', long('a: [1\n')],
    ['JSON', '{"a": [1}'],
  ])('broken %s', (_, text) => {
    const [fault, ...others] = faultsOf(() => new Parser().parse(text, 'a.yaml'));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'yaml-syntax', position: { file: 'a.yaml' } });
    const { line = 0, column = 0 } = fault?.position ?? {};
    expect(line + column).toBeGreaterThan(2);
  });
});

describe('positions', () => {
  const text = long('paths:\n  /a/{b}:\n    get:\n      "tags": [one, two]\n      x: {y: 1}\n');
  const first = text.split('\n').indexOf('paths:') + 1;

  test.each([
    ['/paths', 0, 1],
    ['/paths/~1a~1{b}', 1, 3],
    ['/paths/~1a~1{b}/get', 2, 5],
    ['/paths/~1a~1{b}/get/tags', 3, 7],
    ['/paths/~1a~1{b}/get/tags/1', 3, 21],
    ['/paths/~1a~1{b}/get/x/y', 4, 11],
    ['/paths/~1a~1{b}/get/x/none', 4, 7],
  ])('%s', (pointer, line, column) => {
    expect(new Positions(text).at(pointer)).toEqual({ line: first + line, column });
  });

  test('a key of many', () => {
    const line = text.split('\n').indexOf('  key20:') + 1;
    expect(new Positions(text).at('/filler/key20')).toEqual({ line, column: 3 });
    expect(new Positions(text).at('/filler/key20/value')).toEqual({ line: line + 1, column: 5 });
  });

  test('in JSON', () => {
    expect(new Positions('{\n  "a": {"b": [1,\n    2]}}').at('/a/b/1')).toEqual({
      line: 3,
      column: 5,
    });
  });

  test('the root', () => {
    expect(new Positions('{\n}').at('')).toEqual({ line: 1, column: 1 });
  });
});
