/** Every keyword by its table of cases: verdicts, and ajv's agreement. */

import { describe, expect, test } from 'vitest';
import { FAMILIES } from './cases/all.js';
import { disagreements } from './harness.js';

describe.each(Object.entries(FAMILIES))('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (_title, testCase) => {
    expect(disagreements(testCase)).toEqual([]);
  });
});
