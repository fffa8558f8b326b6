/** Alternatives that nest: the work grows with the value, not with the ways through it. */

import { describe, expect, test } from 'vitest';
import { oneOf, Report, tried, validate, type Validator } from '../../src/runtime/validation.js';

/** Levels: enough to tell 2 calls a level from twice as many with each level. */
const depth = 10;

function nested(levels: number, innermost: unknown): unknown {
  return levels === 0 ? innermost : { a: nested(levels - 1, innermost) };
}

function inner(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'a' in value ? value.a : undefined;
}

/** Validators of a schema whose two alternatives both contain it, as the compiler writes them, which count their calls. */
function recursive(): { whole: Validator; calls: () => number } {
  let calls = 0;
  const branch: Validator = (value, report) => {
    calls += 1;
    const ok = whole(inner(value), report?.at('a'));
    if (!ok) report?.add('type', 'is wrong');
    return ok;
  };
  const other: Validator = (value, report) => branch(value, report) && value !== null;
  const whole: Validator = (value, report) => {
    if (typeof value !== 'object') return value === 'yes';
    return report === undefined
      ? tried(branch, value) || tried(other, value)
      : oneOf(report, value, [branch, other]);
  };
  return { whole, calls: () => calls };
}

describe('alternatives that contain themselves', () => {
  test('are tried once for each object', () => {
    const { whole, calls } = recursive();
    expect(whole(nested(depth, 'no'))).toBe(false);
    // Each of the two, and once more inside the other.
    expect(calls()).toBeLessThanOrEqual(4 * depth);
  });

  test('are explained no more often than the budget allows', () => {
    const { whole, calls } = recursive();
    const issues = validate(whole, nested(2 * depth, 'no'));
    expect(issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toEqual([' oneOf']);
    // 2 to the power of 20 are a million.
    expect(calls()).toBeLessThanOrEqual(10_000);
  });

  test('are looked at anew when the value has changed', () => {
    const { whole } = recursive();
    const value = { a: 'no' };
    expect(whole(value)).toBe(false);
    value.a = 'yes';
    expect(whole(value)).toBe(true);
  });
});

test('a report and those made from it share one budget', () => {
  const report = new Report();
  const parts = [report, report.at('a'), report.fork(), report.fork(1).at('b')];
  let explained = 0;
  while (parts[explained % parts.length]?.mayExplain() === true) explained += 1;
  expect(explained).toBe(200);
});
