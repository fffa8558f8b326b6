/** Receivers that take webhooks at once and act on them a while later are judged as the others are. */

import { expect, test } from 'vitest';
import { createSubject } from '../../../../scripts/bench/faults-subjects.js';
import { runContractTests, summaryOf } from '../../../../src/contract-tests/runner/run.js';
import { createLocalVercel } from '../../../../src/local-vercel/index.js';
import { shareSigningKey } from '../../../support/signing-key.js';
import { saidOf } from '../../support/run-tiny.js';

/** Longer than what is waited for by default, in milliseconds. */
const delay = 80;

async function runLate(code: string, fault: string | undefined) {
  const vercel = await createLocalVercel({ seed: 1 });
  try {
    await shareSigningKey(vercel.context);
    const { app, side, config } = createSubject('table', vercel, { fault });
    if (app === undefined) throw new Error('The table partner is a handler.');
    const fetch = async (request: Request): Promise<Response> => {
      if (!request.url.endsWith('/webhook')) return app(request);
      setTimeout(() => void app(request), delay);
      return new Response();
    };
    const run = runContractTests({
      target: { url: 'http://partner.example', fetch, timeout: 2000 },
      vercel: side,
      config: { ...config, readyWithin: 400 },
      seed: 1,
      workers: 4,
      isWanted: (check) => check.code === code,
    });
    const summary = await summaryOf(run);
    const own = summary.results.filter((result) => result.code === code);
    const outcomes = [...new Set(own.map(({ outcome }) => outcome))];
    return { said: saidOf(summary), outcomes };
  } finally {
    await vercel.close();
  }
}

test.each([
  ['webhook-spares', 'webhook-suspends-all'],
  ['webhook-clears', 'banner-stays'],
  ['webhook-proof', 'webhook-believed'],
  ['webhook-announces', 'suspension-untold'],
  ['webhook-repeated', 'webhook-again'],
])('%s is held, and a fault is found', async (code, fault) => {
  expect(await runLate(code, undefined)).toEqual({ said: [], outcomes: ['held'] });
  const { said } = await runLate(code, fault);
  expect(said).toEqual([expect.stringMatching(new RegExp(`^${code} `))]);
});
