import { describe, expect, test } from 'vitest';
import { runTiny, saidOf } from './support/run-tiny.js';
import type { Style } from './support/tiny-partner/index.js';

const styles: readonly (readonly [string, Style])[] = [
  ['as the reference has it', {}],
  [
    'with 201 for what is new and 204 for what is gone',
    { created: 201, installed: 201, uninstalled: 204 },
  ],
  ['with 403 for strangers and 404 for repeats', { installed: 204, refusal: 403, repeated: 404 }],
  ['with no optional operation', { isMinimal: true }],
  ['with rotation later', { isAsync: true }],
  ['with resources that take a while', { setupTime: 10, isAsync: true, created: 201 }],
];

/** Servers that work with Vercel, though they do not keep to all that is recommended. */
const fair: readonly (readonly [string, Style, advice: readonly string[]])[] = [
  ['refuses in plain text', { errors: 'text' }, ['response-error']],
  ['has no page for the user', { errors: 'null-url' }, []],
  ['answers 401 for what is gone', { refusal: 401, repeated: 401 }, []],
  ['answers any path with an empty 200', { isMinimal: true, fallback: 'empty' }, ['http-path']],
  ['leaves unknown paths to the webhook receiver', { isMinimal: true, fallback: 'webhook' }, []],
  ['lists plans for installations only', { hasPrivatePlans: true }, ['input-optional']],
  ['goes by the installation in the token alone', { goesByToken: true }, ['auth-path']],
  ['does not ask whether a user calls', { takesAnyKind: true }, ['auth-style']],
  [
    'does not look at members that it does not need, and fails at broken percent signs',
    { isLenient: true, failsAtPercentSigns: true },
    ['input-ignored', 'http-path'],
  ],
];

describe('a server that is right has no violation', () => {
  test.each(styles)('%s', async (_name, style) => {
    const summary = await runTiny({ style });
    expect(saidOf(summary)).toEqual([]);
    expect(summary.untested).toEqual([]);
    expect(summary.isGreen).toBe(true);
    expect(summary.requests).toBeLessThan(1600);
  });

  test.each(fair)('nor one that %s', async (_name, style, advice) => {
    const summary = await runTiny({ style });
    const codes = summary.violations.map(({ rule }) => rule.code);
    expect(codes).toEqual(expect.arrayContaining([...advice]));
    const broken = summary.violations.filter(({ rule }) => rule.severity === 'must');
    expect(saidOf({ ...summary, violations: broken })).toEqual([]);
    expect(summary.untested).toEqual([]);
    expect(summary.isGreen).toBe(true);
  });

  test('at any seed, and however many checks run side by side', async () => {
    for (const workers of [1, 8]) {
      const summary = await runTiny({ seed: workers, workers });
      expect(saidOf(summary)).toEqual([]);
    }
  });
});
