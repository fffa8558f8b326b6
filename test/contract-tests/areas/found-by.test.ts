/** Rules that only the checks of others look for, and which no mistake of the tiny partner breaks: those checks report them. */

import { describe, expect, test } from 'vitest';
import { runJob } from '../../../scripts/bench/faults-run.js';
import { areas } from '../../../src/contract-tests/areas/index.js';
import type { Check } from '../../../src/contract-tests/check.js';
import { mistakes } from '../support/mistakes.js';
import { runTiny } from '../support/run-tiny.js';
import { tableMistakes } from '../support/table-mistakes.js';
import type { Style } from '../support/tiny-partner/index.js';

/** Faults of the example partner. */
const faults: Readonly<Record<string, string>> = {
  'auth-signature': 'auth-signature-unchecked',
  'auth-algorithm': 'auth-alg-none',
  'auth-issuer': 'auth-issuer-unchecked',
  'auth-audience': 'auth-audience-unchecked',
  'auth-expiry': 'auth-expiry-unchecked',
  'auth-not-before': 'auth-not-before-unchecked',
  'auth-installation': 'auth-installation-unchecked',
  'auth-style': 'auth-style-unchecked',
  'auth-role': 'auth-viewer-rotates',
  'auth-crash': 'auth-crash-on-garbage',
  'auth-refusal': 'auth-refused-with-400',
};

/** Servers that work, of which the rule is advice. */
const styles: Readonly<Record<string, Style>> = {
  'auth-path': { goesByToken: true },
  'input-ignored': { isLenient: true },
  'input-optional': { hasPrivatePlans: true },
};

/** Its bodies are made up: that one is wrong in nothing but what a server passes over is chance. */
const isByChance = 'input-crash';

const pairs = areas
  .flatMap((area) => area.rules)
  .flatMap(({ code, foundBy = [] }) =>
    foundBy === 'all' ? [] : foundBy.map((host) => ({ code, host })),
  )
  .filter(({ host }) => host !== isByChance)
  .filter(
    ({ code }) => !(mistakes as readonly string[]).includes(code) && !(code in tableMistakes),
  );

test('each of these rules is broken here', () => {
  const codes = new Set(pairs.map(({ code }) => code));
  expect([...codes].toSorted()).toEqual(
    [...Object.keys(faults), ...Object.keys(styles)].toSorted(),
  );
});

describe('the checks that are said to look for it report', () => {
  test.each(pairs)('$code, by $host', async ({ code, host }) => {
    expect(await reportedBy(host, code)).toContain(code);
  });
});

/** Codes of what these checks alone report of a server that breaks the rule. */
async function reportedBy(host: string, code: string): Promise<readonly string[]> {
  const style = styles[code];
  if (style !== undefined) {
    const isWanted = (check: Check): boolean => check.code === host;
    const { violations } = await runTiny({ style, isWanted });
    return violations.map(({ rule }) => rule.code);
  }
  const checks = `^${ids[host] ?? host}/(?:get-resource|request-secrets-rotation)$`;
  const job = { subject: 'example', fault: faults[code], seed: 1, checks, isSlow: false } as const;
  const { violations } = await runJob(job);
  return violations.map((violation) => violation.code);
}

/** What begins the ids of checks whose code does not; two operations are enough, one of them for ADMINs. */
const ids: Readonly<Record<string, string>> = { 'auth-required': 'auth' };
