/** Runs contract tests against the tiny partner, in this process. */

import type { Check } from '../../../src/contract-tests/check.js';
import type { ContractConfig } from '../../../src/contract-tests/config.js';
import { createVercelSide } from '../../../src/contract-tests/vercel-side/local.js';
import type { RunEvent, Summary } from '../../../src/contract-tests/model.js';
import { runContractTests, summaryOf } from '../../../src/contract-tests/runner/run.js';
import { createLocalVercel } from '../../../src/local-vercel/index.js';
import { shareSigningKey } from '../../support/signing-key.js';
import type { Mistake } from './mistakes.js';
import { createTinyPartner, type Style } from './tiny-partner/index.js';

export interface TinyRun {
  readonly style?: Style;
  readonly mistake?: Mistake;
  readonly seed?: number;
  readonly workers?: number;
  readonly config?: Partial<ContractConfig>;
  readonly isWanted?: (check: Check) => boolean;
  readonly listen?: (event: RunEvent) => void;
}

export async function runTiny({
  style,
  mistake,
  seed = 1,
  workers = 4,
  config,
  isWanted = () => true,
  listen,
}: TinyRun): Promise<Summary> {
  const vercel = await createLocalVercel({ seed: 1 });
  try {
    await shareSigningKey(vercel.context);
    const [integration] = vercel.context.state.integrations.all();
    if (integration === undefined) throw new Error('The local Vercel has no integration.');
    const fetch = createTinyPartner({
      clientId: integration.id,
      clientSecret: integration.clientSecret,
      vercelUrl: vercel.url,
      fetch: (request) => vercel.fetch(request),
      ...(style && { style }),
      ...(mistake && { mistake }),
    });
    const run = runContractTests({
      target: { url: 'http://tiny.example', fetch, timeout: 5000 },
      vercel: createVercelSide(vercel.context, integration),
      config: {
        products: [
          {
            id: 'tiny-db',
            metadata: { size: 1 },
            otherMetadata: { size: 2 },
            ...(style?.isMinimal !== true && { prepaymentPlanId: 'credits' }),
          },
        ],
        webhookPath: '/hooks/vercel',
        loginPath: '/sign-in',
        readyWithin: 400,
        ...config,
      },
      seed,
      workers,
      isWanted,
    });
    return await summaryOf(run, listen);
  } finally {
    await vercel.close();
  }
}

/** What a report would say, shortly. */
export function saidOf({ violations }: Summary): readonly string[] {
  return violations.map(
    ({ rule, operationId, message }) => `${rule.code} ${operationId}: ${message}`,
  );
}
