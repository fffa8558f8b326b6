/** Plain data as source text: evaluated it is the data again. */

import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import { expect, test } from 'vitest';
import {
  comment,
  regexLiteral,
  stringLiteral,
  templateText,
} from '../../../src/codegen/code/escape.js';
import { Code, literal, propertyKey, type Data } from '../../../src/codegen/code/literal.js';
import { payloads } from '../pipeline/hostile-description.js';

/** What an expression evaluates to; of a payload that got out it would be something else. */
function evaluate(expression: string): unknown {
  const { outputText } = ts.transpileModule(`(${expression})`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const value: unknown = runInThisContext(outputText);
  return value;
}

test.each<Data>([
  null,
  true,
  -1.5,
  1e21,
  '',
  'text',
  [],
  {},
  [[1], ['a', null]],
  { a: 1, 'b-c': [2], 3: { d: null }, 'it\u2019s': 'x' },
  { constructor: 'a', toString: ['b'], hasOwnProperty: {} },
  JSON.parse('{"__proto__":{"a":1}}') as Data,
])('%j', (data) => {
  expect(evaluate(literal(data))).toEqual(data);
  expect(JSON.stringify(evaluate(literal(data)))).toBe(JSON.stringify(data));
});

test('members that are undefined are left out, and code stands as it is', () => {
  expect(literal({ a: undefined, b: new Code('validators.x'), c: [new Code('y')] })).toBe(
    '{ b: validators.x, c: [y] }',
  );
});

test.each(payloads)('%j is only text', (text) => {
  expect(evaluate(stringLiteral(text))).toBe(text);
  expect(evaluate(`\`${templateText(text)}\``)).toBe(text);
  expect(evaluate(literal({ [text]: [text] }))).toEqual({ [text]: [text] });
  expect(evaluate(`/* ${comment(text)} */ 1`)).toBe(1);
  expect(evaluate(`[${stringLiteral(text)}, "${propertyKey('a')}"][1]`)).toBe('a');
  const source = text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  expect(evaluate(`${regexLiteral(source, '')}.source`)).toBe(new RegExp(source).source);
  expect('PWNED' in globalThis).toBe(false);
});

test.each([stringLiteral, comment, templateText])('%o never breaks a line', (escape) => {
  expect(escape('a\nb\rc\u2028d\u2029e')).not.toMatch(/[\n\r\u2028\u2029]/);
});

test.each([
  ['plain', 'plain'],
  ['$dollar_1', '$dollar_1'],
  ['1st', "'1st'"],
  ['a-b', "'a-b'"],
  ['', "''"],
  ['ключ', 'ключ'],
  ['__proto__', "['__proto__']"],
  ["it's", `"it's"`],
])('the key %j is written %s', (key, text) => expect(propertyKey(key)).toBe(text));
