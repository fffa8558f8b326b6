import { describe, expect, it } from 'vitest';
import { readExactYaml } from '../../src/openapi/exact-yaml.js';

const cases: readonly (readonly [text: string, value: unknown])[] = [
  ['9223372036854775807', 9223372036854775807n],
  ['-9223372036854775808', -9223372036854775808n],
  ['+9223372036854775807', 9223372036854775807n],
  ['0x7fffffffffffffff', 9223372036854775807n],
  ['0o777777777777777777777', 9223372036854775807n],
  ['9007199254740991', 9007199254740991],
  ['-12', -12],
  ['1.5', 1.5],
  ['1e300', 1e300],
  ['"9223372036854775807"', '9223372036854775807'],
  ['!!int 9223372036854775807', 9223372036854775807n],
  ['9223372036854775807abc', '9223372036854775807abc'],
  ['2026-12-01', '2026-12-01'],
];

describe('readExactYaml', () => {
  it.each(cases)('reads %s', (text, value) => {
    expect(readExactYaml(`[${text}]`)).toEqual([value]);
  });

  it('reads aliases, and members that a merge brings', () => {
    const text =
      'a: &a { maximum: 9223372036854775807 }\nb: { <<: *a, minimum: 1 }\nc: [*a]\nd: !!set { e }\n';
    const limit = { maximum: 9223372036854775807n };
    expect(readExactYaml(text)).toMatchObject({
      a: limit,
      b: { ...limit, minimum: 1 },
      c: [limit],
    });
  });
});
