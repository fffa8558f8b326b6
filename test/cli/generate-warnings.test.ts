/** Which warnings somebody reads who watches, save after save, or who has thousands alike. */

import { expect, test, vi } from 'vitest';
import { Warnings } from '../../src/cli/generate-warnings.js';
import { condense } from '../../src/cli/print.js';
import type { Diagnostic } from '../../src/openapi/diagnostic.js';

function warning(name: string, line: number): Diagnostic {
  const position = { file: 'api.yaml', line, column: 1, pointer: `/paths/~1${name}` };
  return { code: 'struct', severity: 'warn', message: `Odd ${name}.`, position, fix: 'Mend it.' };
}

test('each is said once, also where its line is another, and again when it comes back', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const warnings = new Warnings();
  const print = (...diagnostics: readonly Diagnostic[]): readonly [string, readonly string[]] => {
    said.mockClear();
    const summary = warnings.print({ name: 'api', diagnostics }, 'counterpart lint api');
    const lines = said.mock.calls.map(([text]) => String(text));
    return [summary, lines.flatMap((text) => /Odd \w+|and \d+ warnings more/.exec(text) ?? [])];
  };
  expect(print(warning('a', 3), warning('b', 9))).toEqual([', 2 warnings', ['Odd a', 'Odd b']]);
  expect(print(warning('a', 4), warning('b', 10))).toEqual([', 2 warnings', []]);
  expect(print(warning('a', 4), warning('b', 10), warning('c', 12))).toEqual([
    ', 3 warnings, 1 of them new',
    ['Odd c'],
  ]);
  expect(print()).toEqual(['', []]);
  expect(print(warning('a', 3))).toEqual([', 1 warning, 1 of them new', ['Odd a']]);
  const many = Array.from({ length: 25 }, (_, index) => warning(`n${index}`, index));
  expect(print(...many)[1].slice(19)).toEqual(['Odd n19', 'and 5 warnings more']);
});

test('what is left out is said first, and all of it', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  said.mockClear();
  const many = Array.from({ length: 25 }, (_, index) => warning(`n${index}`, index));
  const leftOut = many.map((each): Diagnostic => {
    return { ...each, code: 'counterpart/operation-left-out', message: 'GET /a is left out.' };
  });
  const diagnostics = [...many, ...leftOut];
  new Warnings().print({ name: 'api', diagnostics }, 'counterpart lint api');
  const lines = said.mock.calls.map(([text]) => String(text));
  const order = lines.flatMap((text) => /left out|Odd|and \d+ warnings more/.exec(text) ?? []);
  expect(order).toEqual([
    ...leftOut.map(() => 'left out'),
    ...Array.from({ length: 20 }, () => 'Odd'),
    'and 5 warnings more',
  ]);
});

test('of warnings that say the same three are shown, the last with how many there are more, and every error', () => {
  const same = Array.from({ length: 5 }, (_, line) => warning('same', line));
  const errors = same.map((each): Diagnostic => ({ ...each, severity: 'error' }));
  const shown = condense([...same.slice(0, 2), warning('other', 9), ...same.slice(2), ...errors]);
  expect(
    shown.map(({ diagnostic, others }) => [diagnostic.severity, diagnostic.position.line, others]),
  ).toEqual([
    ['warn', 0, 0],
    ['warn', 1, 0],
    ['warn', 9, 0],
    ['warn', 2, 2],
    ...[0, 1, 2, 3, 4].map((line) => ['error', line, 0]),
  ]);
});
