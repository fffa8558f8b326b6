import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/contract-tests/areas/index.js';
import { mistakes, type Mistake } from '../support/mistakes.js';
import { tableMistakes } from '../support/table-mistakes.js';
import { runTiny } from '../support/run-tiny.js';
import type { Style } from '../support/tiny-partner/index.js';

/** Rules that are asserted by the check of another. */
const hosts: Partial<Record<Mistake, string>> = {
  'secret-names': 'provision-secrets',
  'update-preserves': 'update-persists',
  'rotation-complete': 'rotation-changes',
  'rotation-whole': 'rotation-changes',
  'calls-authorized': 'calls-described',
  'calls-described': 'provision-ready',
  'calls-accepted': 'calls-described',
  'calls-once': 'calls-described',
  'calls-resource-updated': 'provision-ready',
  'webhook-crash': 'webhook-signature',
  'webhook-refusal': 'webhook-signature',
};

/** Mistakes that only some servers can make. */
const styles: Partial<Record<Mistake, Style>> = {
  'rotation-async': { isAsync: true },
  'provision-ready': { setupTime: 5 },
  'calls-described': { setupTime: 5 },
  'calls-resource-updated': { setupTime: 5 },
};

/**
 * Observed in every exchange, or found by the faults of the example partner; these have tests of
 * their own.
 */
const elsewhere =
  /^(?:answer|auth|flow|operation|response|server|tenant|unsupported)(?:-|$)|^input-(?:crash|ignored|invalid|malformed|optional|unknown-member)$/;

describe('a server with one mistake has a violation of that rule', () => {
  test.each(mistakes)('%s', async (mistake) => {
    const style = styles[mistake];
    const code = hosts[mistake] ?? mistake;
    const summary = await runTiny({
      mistake,
      workers: 1,
      ...(style && { style }),
      isWanted: (check) => check.code === code,
    });
    const codes = summary.violations.map(({ rule }) => rule.code);
    expect(codes).toContain(mistake);
    expect(new Set(codes).size).toBe(1);
  });
});

test('every rule has a mistake that breaks it', () => {
  const codes = [...rules.keys()].filter((code) => !elsewhere.test(code));
  expect(codes.toSorted()).toEqual([...mistakes, ...Object.keys(tableMistakes)].toSorted());
});
