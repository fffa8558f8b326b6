/** Runs the checks, of one rule if it is named, against the mock of a description, which has what the description says. */

import { readApi } from '../../../src/contract-tests/generic/api.js';
import { runAnyTests } from '../../../src/contract-tests/generic/run.js';
import type { Summary } from '../../../src/contract-tests/model.js';
import { summaryOf } from '../../../src/contract-tests/runner/run.js';
import { createLocalMock } from '../../../src/mock/local/local.js';
import type { JsonObject } from '../../../src/openapi/json.js';

export function runOnMock(bundle: JsonObject, wanted?: string): Promise<Summary> {
  const mock = createLocalMock(bundle, { seed: 1 });
  return summaryOf(
    runAnyTests({
      target: {
        url: 'http://localhost',
        fetch: (request) => mock.fetch(request),
        timeout: 10_000,
      },
      api: readApi(bundle),
      secrets: new Map(),
      seed: 1,
      workers: 8,
      isWanted: ({ code }) => wanted === undefined || code === wanted,
      longestRun: 600_000,
    }),
  );
}
