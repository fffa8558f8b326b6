import { expect, test } from 'vitest';
import { printable } from '../../../src/contract-tests/reports/printable.js';

test.each([
  ['text', 'Grüße 名前 🚀', 'Grüße 名前 🚀'],
  ['lines', 'a\r\nb\tc', String.raw`a\r\nb\tc`],
  ['colours', '\u001b[31mred', String.raw`\u001b[31mred`],
  ['a turn of direction', 'a\u202eb', String.raw`a\u202eb`],
  ['half a character', 'a\ud800b', String.raw`a\ud800b`],
  ['what is no character', 'a\ufffe', String.raw`a\ufffe`],
  ['a command', '::error::x', String.raw`\u003a:error::x`],
  ['a command behind spaces', '  ::error::x', String.raw`  \u003a:error::x`],
  ['colons within', 'a::b', 'a::b'],
  ['an older command', 'a ##[error]x', String.raw`a \u0023#[error]x`],
  ['a command of Azure', '##vso[task]x', String.raw`\u0023#vso[task]x`],
])('%s', (_what, text, expected) => {
  expect(printable(text)).toBe(expected);
});
