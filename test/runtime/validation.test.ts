/** What compiled validators rely on: reports, messages and the conditions behind keywords. */

import { describe, expect, test } from 'vitest';
import { isObject } from '../../src/runtime/json.js';
import {
  anyOf,
  concealed,
  count,
  countMatching,
  deepEqual,
  fail,
  hasUniqueItems,
  isLongerThan,
  isMultipleOf,
  isNumber,
  isShorterThan,
  type Limits,
  oneOf,
  own,
  propertyCount,
  propertyName,
  rejectTag,
  Report,
  show,
  stop,
  validate,
  type Validator,
} from '../../src/runtime/validation.js';

function messageOf<Keyword extends keyof Limits>(
  keyword: Keyword,
  limit: Limits[Keyword],
  value: unknown,
): string {
  const report = new Report();
  fail(report, keyword, limit, value);
  return report.issues[0]?.message ?? '';
}

const everyItem: Validator = (value, report) => {
  const items = Array.isArray(value) ? value : [];
  for (const [index] of items.entries())
    if (fail(report?.at(index), 'false', true, items[index])) return false;
  return items.length === 0;
};

const broken: Validator = () => {
  throw new TypeError('broken');
};

const isText: Validator = (value, report) =>
  typeof value === 'string' || (fail(report, 'type', 'a string', value), false);

const isPair: Validator = (value, report) =>
  Array.isArray(value) && isNumber(value[0])
    ? true
    : (fail(report?.at(0), 'type', 'a number', 'x'), false);

const isShort: Validator = (value, inner) =>
  value === 'a' || (fail(inner, 'maxLength', 1, value), false);

/** Recurses as deep as the value does. */
const descend: Validator = (value) => !Array.isArray(value) || descend(value[0]);

describe('reports', () => {
  test('build pointers from segments, escaped', () => {
    const report = new Report();
    report.at('a/b', 0).at('~', '').add('type', 'message');
    expect(report.issues).toEqual([
      { pointer: '/a~1b/0/~0/', keyword: 'type', message: 'message' },
    ]);
  });

  test('hold no more issues than their limit', () => {
    const report = new Report(2);
    expect([1, 2, 3].map((limit) => fail(report.at(limit), 'minimum', limit, 0))).toEqual([
      false,
      true,
      true,
    ]);
    expect(count(report)).toBe(2);
    expect(stop(report)).toBe(true);
  });

  test('are optional: without one every fault stops', () => {
    expect(fail(undefined, 'minimum', 1, 0)).toBe(true);
    expect(stop(undefined)).toBe(true);
    expect(count(undefined)).toBe(0);
  });
});

describe('validate', () => {
  test('gives nothing for a valid value', () => {
    expect(validate(everyItem, [])).toEqual([]);
  });

  test('gives 100 issues at most, or as many as asked for', () => {
    const items = Array.from({ length: 1000 }, () => 0);
    expect(validate(everyItem, items)).toHaveLength(100);
    expect(validate(everyItem, items, 3)).toHaveLength(3);
  });

  test('gives an issue for a value too deep to walk', () => {
    let deep: unknown[] = [];
    for (let depth = 0; depth < 200_000; depth += 1) deep = [deep];
    expect(validate(descend, deep)).toMatchObject([{ pointer: '', keyword: 'depth' }]);
  });

  test('lets other errors pass', () => {
    expect(() => validate(broken, 1)).toThrow('broken');
  });
});

describe('messages', () => {
  test('say what was expected and what came', () => {
    expect(messageOf('type', 'a string or null', 5)).toBe('must be a string or null; got 5');
    expect(messageOf('enum', ['ready', 'pending'], 'foo')).toBe(
      'must be one of "ready", "pending"; got "foo"',
    );
    expect(messageOf('enum', new Set([1, null]), { a: 1 })).toBe(
      'must be one of 1, null; got an object',
    );
    expect(messageOf('const', { a: [1] }, [1])).toBe('must be {"a":[1]}; got an array of 1 item');
    expect(messageOf('minLength', 1, '')).toBe('must have at least 1 character; got ""');
    expect(messageOf('pattern', /^a+$/u, 'b')).toBe('must match the pattern ^a+$; got "b"');
    expect(messageOf('maxItems', 2, [1, 2, 3])).toBe(
      'must have at most 2 items; got an array of 3 items',
    );
    expect(messageOf('required', 'name', {})).toBe('is missing');
    expect(messageOf('dependentRequired', ['b', 'a'], {})).toBe(
      'must have the property "b" because it has "a"',
    );
    expect(messageOf('multipleOf', 0.01, 0.005)).toBe('must be a multiple of 0.01; got 0.005');
  });

  test('list ten choices at most', () => {
    const allowed = Array.from({ length: 12 }, (_, index) => index);
    expect(messageOf('enum', allowed, 'x')).toBe(
      'must be one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 more; got "x"',
    );
  });

  test('never show more than 60 characters of a value', () => {
    for (const long of [
      'x'.repeat(100_000),
      '"'.repeat(58),
      '\u0000'.repeat(60),
      '💩'.repeat(40),
    ]) {
      expect(show(long).length).toBeLessThanOrEqual(60);
      expect(show(long)).toMatch(/…"$/);
    }
    expect(show('x'.repeat(58))).toBe(`"${'x'.repeat(58)}"`);
  });

  test('never show a concealed value', () => {
    expect(messageOf('type', 'a string', concealed)).toBe(
      'must be a string; got a concealed value',
    );
  });

  test.each([
    [null, 'null'],
    [undefined, 'nothing'],
    [true, 'true'],
    [-0.5, '-0.5'],
    [[], 'an array of 0 items'],
    [{}, 'an object'],
    [10n, '10'],
    [Symbol('s'), 'Symbol(s)'],
  ])('show %s as %s', (value, shown) => {
    expect(show(value)).toBe(shown);
  });
});

describe('alternatives', () => {
  test('explain why none matches, relative to the value', () => {
    const report = new Report().at('a');
    expect(anyOf(report, 5, [isText, isPair])).toBe(false);
    expect(report.issues).toEqual([
      {
        pointer: '/a',
        keyword: 'anyOf',
        message:
          'must match at least one of 2 alternatives: (1) must be a string; got 5; (2) /0 must be a number; got "x"',
      },
    ]);
  });

  test('explain that too many match', () => {
    const report = new Report();
    expect(oneOf(report, 'a', [isText, isPair, isText])).toBe(false);
    expect(report.issues[0]?.message).toBe(
      'must match exactly one of 3 alternatives; matches 1 and 3',
    );
  });

  test('stay within the limit of issues', () => {
    const report = new Report(1);
    report.add('type', 'first');
    anyOf(report, { kind: 'text' }, [isText], {
      property: 'kind',
      branches: new Map([['text', 0]]),
    });
    expect(report.issues).toHaveLength(1);
  });

  test('a tag that names none is missing or wrong', () => {
    const report = new Report();
    rejectTag(report, {}, 'kind', ['a'], undefined);
    rejectTag(report, { kind: 'b' }, 'kind', ['a', 'c'], 'b');
    expect(report.issues.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/kind is missing',
      '/kind must be one of "a", "c"; got "b"',
    ]);
  });

  test('a property name is refused where it stands', () => {
    const report = new Report();
    expect(propertyName(undefined, 'ab', isShort)).toBe(false);
    expect(propertyName(report, 'a', isShort)).toBe(true);
    expect(propertyName(report, 'ab', isShort)).toBe(false);
    expect(report.issues[0]?.message).toBe(
      'must not have a property named "ab": the name must have at most 1 character; got "ab"',
    );
  });
});

describe('conditions', () => {
  test('objects are neither arrays nor null', () => {
    expect([{}, [], null, 'a', () => 1].map(isObject)).toEqual([true, false, false, false, false]);
  });

  test('own reads no inherited property', () => {
    expect(own({}, 'constructor')).toBeUndefined();
    expect(own({ constructor: 1 }, 'constructor')).toBe(1);
  });

  test('properties that are undefined do not count', () => {
    expect(propertyCount({ a: 1, b: undefined, c: null })).toBe(2);
  });

  test('lengths are code points, and a lone surrogate is one', () => {
    expect(isLongerThan('💩💩', 2)).toBe(false);
    expect(isLongerThan('💩💩💩', 2)).toBe(true);
    expect(isShorterThan('💩💩', 3)).toBe(true);
    expect(isShorterThan('\ud83da\ude00', 3)).toBe(false);
    expect(isLongerThan('\ud83da\ude00', 2)).toBe(true);
  });

  test.each([
    [19.99, 1, 2, true],
    [0.1 + 0.2, 1, 1, false],
    [1.1, 11, 1, true],
    [-4.35, 1, 2, true],
    [2 ** 53 + 2, 1, 2, true],
    [1e300, 25, 1, true],
    [1e-300, 1, 2, false],
    [123456789012345.67, 1, 2, true],
    [0, 3, 5, true],
  ])('%d is a multiple of %d units with %d decimals: %s', (value, units, decimals, verdict) => {
    expect(isMultipleOf(value, units, decimals)).toBe(verdict);
  });

  test('equality is that of JSON', () => {
    expect(deepEqual({ a: [1, { b: null }], c: 2 }, { c: 2, a: [1, { b: null }] })).toBe(true);
    expect(deepEqual({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(deepEqual({ a: 1 }, { b: 1 })).toBe(false);
    expect(deepEqual({}, [])).toBe(false);
    expect(deepEqual({ constructor: 1 }, { a: 1 })).toBe(false);
    expect(deepEqual('1', 1)).toBe(false);
  });

  test('uniqueness in a long array takes linear time', () => {
    const items = Array.from({ length: 20_000 }, (_, id) => ({ id, tags: ['a', 'b'] }));
    expect(hasUniqueItems(items)).toBe(true);
    expect(hasUniqueItems([...items, { tags: ['a', 'b'], id: 7 }])).toBe(false);
  });

  test('uniqueness tells a container from the text that stands for it', () => {
    const filler = Array.from({ length: 10 }, (_, index) => index);
    expect(hasUniqueItems([...filler, ['a'], '["a"]', '\u0000["a"]', {}, '{}'])).toBe(true);
  });

  test('matching items are counted', () => {
    expect(countMatching([1, 'a', 2], isNumber)).toBe(2);
  });
});
