import { expect, test } from 'vitest';
import { isTooDeep, NestingError, parseJson } from '../../src/local-vercel/parse-json.js';

const nested = (depth: number, inside = ''): string =>
  `${'['.repeat(depth)}${inside}${']'.repeat(depth)}`;

test.each([
  ['the deepest that is read', nested(512), false],
  ['one level more', nested(513), true],
  ['objects', `${'{"a":'.repeat(513)}1${'}'.repeat(513)}`, true],
  ['brackets in text', `"${'['.repeat(2000)}"`, false],
  ['brackets in text after a quote that is escaped', String.raw`"\"${'['.repeat(2000)}"`, false],
  ['a long list', `[${'[],'.repeat(2000)}1]`, false],
  ['what is not ASCII', nested(513, '"ü[€"'), true],
])('%s', (_, text, isDeep) => {
  expect(isTooDeep(text)).toBe(isDeep);
  expect(isTooDeep(Buffer.from(text))).toBe(isDeep);
});

test('what is nested too deeply is refused, other JSON is read', () => {
  expect(() => parseJson(nested(513))).toThrow(NestingError);
  expect(() => parseJson('{')).toThrow(SyntaxError);
  expect(parseJson(' {"a": [1]} ')).toEqual({ a: [1] });
});
