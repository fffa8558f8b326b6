/** The server of the benchmark of faults: sound, and with the faults that only it can have. */

import { describe, expect, test } from 'vitest';
import { runJob } from '../../scripts/bench/faults-run.js';
import { tableMistakes } from './support/table-mistakes.js';

describe('the table partner', () => {
  test('is sound', async () => {
    const { violations, untested } = await runJob({
      subject: 'table',
      fault: undefined,
      seed: 1,
      isSlow: false,
    });
    expect(violations).toEqual([]);
    expect(untested).toEqual([]);
  });

  test.each(Object.entries(tableMistakes))('%s is found', async (code, fault) => {
    const { violations } = await runJob({
      subject: 'table',
      fault,
      seed: 1,
      isSlow: false,
      checks: `^${tableHosts[code] ?? `${code}/`}`,
    });
    expect(violations.map((violation) => violation.code)).toEqual([code]);
  });
});

/** Rules that the checks of another look for. */
const tableHosts: Readonly<Record<string, string>> = {
  'method-allow': 'unsupported-method/delete-resource',
  'update-status': 'update-preserves/',
};
