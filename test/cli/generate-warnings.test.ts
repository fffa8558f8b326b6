/** Which warnings somebody who watches reads, save after save. */

import { expect, test, vi } from 'vitest';
import { Warnings } from '../../src/cli/generate-warnings.js';
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
