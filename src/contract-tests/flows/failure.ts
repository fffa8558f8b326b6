/** The failure of a flow at one of its steps, and how it is noted. */

import { succeeded } from '../context/answers.js';
import { findingsOf } from '../runner/conformance.js';
import type { Exchange, VercelCall } from '../model.js';
import type { CheckContext } from '../context/context.js';
import type { Step, Workflow } from './flow.js';

/** A step whose criteria do not hold, with no action that goes on. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';

  constructor(
    readonly workflow: Workflow,
    readonly step: Step,
    readonly failure: Failure,
  ) {
    super(`The flow "${workflow.id}" fails at the step "${step.id}".`);
  }
}

export interface Failure {
  readonly reason: string;
  /** Of the criterion, or of the step where there is none. */
  readonly place: string;
  readonly exchange: Exchange | undefined;
  /** Calls to Vercel that do not meet the criteria. */
  readonly calls?: readonly VercelCall[];
}

/** Notes it where it is, with what came before it. */
export function noteFailure(context: CheckContext, { workflow, step, failure }: StepFailed): void {
  const { exchange, calls, reason, place } = failure;
  const operationId = step.target.kind === 'workflow' ? '' : step.target.operationId;
  const used = context.exchanges.map(({ case: sent }) => sent.operationId).toReversed();
  context.fail(
    'flow',
    operationId,
    `Flow "${workflow.id}", step "${step.id}": ${reason} (${place})`,
    {
      cause: causeOf(workflow, step, exchange),
      after: [...new Set([operationId, ...used])],
      ...(exchange && { exchanges: [exchange] }),
      ...(calls && { calls }),
    },
  );
}

/** An operation that fails by itself, or whose answer is not as described, fails in every flow. */
function causeOf(workflow: Workflow, step: Step, exchange: Exchange | undefined): string {
  const own = `flow:${workflow.id}:${step.id}`;
  if (exchange === undefined) return own;
  const [described] = findingsOf(exchange);
  if (described !== undefined) return described.cause;
  return succeeded(exchange) ? own : `operation-succeeds:${exchange.case.operationId}`;
}
