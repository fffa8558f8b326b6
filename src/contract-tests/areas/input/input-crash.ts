/** The rule `input-crash`: what holds, and the checks that look for it. */

import { validate, type Issue } from '@openapi-counterpart/runtime';
import * as fc from 'fast-check';
import type { Check } from '../../check.js';
import { isFailure, succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { freshInput } from '../../context/fixture.js';
import { arbitraryOf } from '../../input/arbitrary.js';
import type { Exchange } from '../../model.js';
import type { PartnerOperation } from '../../operations.js';
import type { RuleModule } from '../rule-module.js';
import { isReadMember } from './support.js';

export const inputCrash: RuleModule = {
  code: 'input-crash',
  severity: 'must',
  sentence: 'A body that its schema does not allow does not make the server fail.',
  source: 'Partner API description',
  page: {
    sent: 'The same bodies as for [input-invalid](input-invalid.md): the right one, with each keyword of its schema broken once. Here the server answered with a status from 500 up, or not at all.',
    why: "Code that takes its input for granted stops somewhere in the middle, perhaps after the first of two writes, and the caller is told that it is the server's fault and tries again.",
    fix: 'Validate the body before anything is done with it. If you check by hand, check that a value is an object before reading from it, that a text is a text before calling its methods, and that lists are lists; `null` is an object in JavaScript.',
  },
  checks: ({ operations }) => generatedChecks(operations),
};

/** Bodies an operation, unless the configuration says otherwise. */
const defaultCount = 10;

function generatedChecks(operations: Iterable<PartnerOperation>): readonly Check[] {
  return [...operations]
    .filter(({ served }) => served.body?.content['application/json'] !== undefined)
    .map((operation) => ({
      id: `generated/${operation.id}`,
      code: 'input-crash',
      operationId: operation.id,
      run: (context) => checkGenerated(context, operation),
    }));
}

async function checkGenerated(context: CheckContext, operation: PartnerOperation): Promise<void> {
  const { id, model, served } = operation;
  const numRuns = context.config.generated ?? defaultCount;
  const schema = model.body?.content.find(({ type }) => type === 'application/json')?.schema;
  const validator = served.body?.content['application/json']?.validate;
  if (numRuns === 0 || schema === undefined || validator === undefined) return;
  const input = await freshInput(context, id);
  // Bodies are shrunk as long as they fail: the last that failed is the smallest.
  let shown: { readonly exchange: Exchange; readonly code: string } | undefined;
  const property = fc.asyncProperty(
    arbitraryOf(schema, context.options.api.description.schemas),
    async (body) => {
      const text = JSON.stringify(body);
      const issues = validate(validator, JSON.parse(text));
      const isDescribed = issues.length === 0;
      const exchange = await context.call(id, { ...input, text, isDescribed });
      const code = faultIn(exchange, issues);
      if (code !== undefined) shown = { exchange, code };
      return code === undefined;
    },
  );
  const outcome = await fc.check(property, { seed: context.options.seed, numRuns });
  if (shown === undefined) return;
  const { exchange, code } = shown;
  const answered =
    exchange.status === null ? 'got no answer' : `was answered with ${exchange.status}`;
  context.fail(
    code,
    id,
    `A generated body ${answered} (fast-check seed ${outcome.seed}, path ${outcome.counterexamplePath ?? '0'}).`,
    { exchanges: [exchange], cause: `${code}:${id}` },
  );
}

function faultIn(exchange: Exchange, issues: readonly Issue[]): string | undefined {
  if (isFailure(exchange)) return 'input-crash';
  if (issues.length === 0 || !succeeded(exchange)) return undefined;
  const { operationId } = exchange.case;
  const isRead = issues.some(({ pointer }) => isReadMember(operationId, pointer));
  return isRead ? 'input-invalid' : 'input-ignored';
}
