/** Bodies that nobody thought of, made from the schemas by fast-check and shrunk to the smallest that shows a fault. */

import * as fc from 'fast-check';
import { validate } from '@openapi-counterpart/runtime';
import type { Check } from '../check.js';
import { arbitraryOf } from '../input/arbitrary.js';
import type { Exchange } from '../model.js';
import type { PartnerOperation } from '../operations.js';
import { ordinaryInput, setStage } from '../stage.js';
import { isFailure, succeeded } from '../answers.js';
import type { Trial } from '../trial.js';

/** Bodies an operation, unless the configuration says otherwise. */
const defaultCount = 10;

export function generatedChecks(operations: Iterable<PartnerOperation>): readonly Check[] {
  return [...operations]
    .filter(({ served }) => served.body?.content['application/json'] !== undefined)
    .map((operation) => ({
      id: `generated/${operation.id}`,
      code: 'input-crash',
      operationId: operation.id,
      run: (trial) => checkGenerated(trial, operation),
    }));
}

async function checkGenerated(trial: Trial, operation: PartnerOperation): Promise<void> {
  const { id, model, served } = operation;
  const numRuns = trial.config.generated ?? defaultCount;
  const schema = model.body?.content.find(({ type }) => type === 'application/json')?.schema;
  const validator = served.body?.content['application/json']?.validate;
  if (numRuns === 0 || schema === undefined || validator === undefined) return;
  const input = await ordinaryInput(trial, id, await setStage(trial));
  // Bodies are shrunk as long as they fail: the last that failed is the smallest.
  let shown: { readonly exchange: Exchange; readonly code: string } | undefined;
  const property = fc.asyncProperty(
    arbitraryOf(schema, trial.options.api.description.schemas),
    async (body) => {
      const text = JSON.stringify(body);
      const isDescribed = validate(validator, JSON.parse(text)).length === 0;
      const exchange = await trial.call(id, { ...input, text, isDescribed });
      const code = faultIn(exchange, isDescribed);
      if (code !== undefined) shown = { exchange, code };
      return code === undefined;
    },
  );
  const outcome = await fc.check(property, { seed: trial.options.seed, numRuns });
  if (shown === undefined) return;
  const { exchange, code } = shown;
  const came = exchange.status === null ? 'got no answer' : `was answered with ${exchange.status}`;
  trial.fail(
    code,
    id,
    `A generated body ${came} (fast-check seed ${outcome.seed}, path ${outcome.counterexamplePath ?? '0'}).`,
    { exchanges: [exchange], cause: `${code}:${id}` },
  );
}

function faultIn(exchange: Exchange, isDescribed: boolean): string | undefined {
  if (isFailure(exchange)) return 'input-crash';
  return !isDescribed && succeeded(exchange) ? 'input-invalid' : undefined;
}
