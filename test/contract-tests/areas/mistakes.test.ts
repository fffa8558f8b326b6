import { describe, expect, test } from 'vitest';
import { areas, rules } from '../../../src/contract-tests/areas/index.js';
import { mistakes, type Mistake } from '../support/mistakes.js';
import { tableMistakes } from '../support/table-mistakes.js';
import { runTiny } from '../support/run-tiny.js';
import type { Style } from '../support/tiny-partner/index.js';

/** Where the mistake shows in the check of another first, though the rule has checks of its own. */
const hosts: Readonly<Record<string, string>> = {
  'calls-described': 'provision-ready',
  'webhook-crash': 'webhook-signature',
};

/** Of rules without checks of their own, all that are said to look for them. */
function hostsOf(mistake: Mistake): readonly string[] {
  const modules = areas.flatMap((area) => area.rules);
  const { foundBy } = modules.find(({ code }) => code === mistake) ?? {};
  return foundBy === undefined || foundBy === 'all' ? [hosts[mistake] ?? mistake] : foundBy;
}

/** Mistakes that only some servers can make, and checks that only such servers go through. */
const styles: Readonly<Record<string, Style>> = {
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
  const cases = mistakes.flatMap((mistake) => hostsOf(mistake).map((host) => ({ mistake, host })));
  test.each(cases)('$mistake, by $host', async ({ mistake, host }) => {
    const style = styles[mistake] ?? styles[host];
    const summary = await runTiny({
      mistake,
      workers: 1,
      ...(style && { style }),
      isWanted: (check) => check.code === host,
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
