/** Runs a flow step by step, as Arazzo has it, and notes the step at which it fails. */

import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import type { Exchange, VercelCall } from '../model.js';
import { callAsVercel, createFixture } from '../context/fixture.js';
import { isObject } from '@openapi-counterpart/runtime';
import { describe, succeeded } from '../context/answers.js';
import { NotTested } from '../context/outcome.js';
import type { CheckContext } from '../context/context.js';
import { messageOf, messageOfCall, toCallInput, valuesIn } from './call.js';
import type { Message, Scope } from './expression.js';
import type { Action, Outputs, PlacedCriterion, Step, Workflow } from './flow.js';
import { noteFailure, StepFailed, type Failure } from './failure.js';
import { InputSupply, type Inputs } from './inputs.js';

/** Milliseconds that a flow waits for what the partner does later, unless `readyWithin` is configured. */
const defaultPatience = 5000;

/** Between two looks at what the partner has called, in milliseconds. */
const lookInterval = 20;

/** No flow that comes to an end has as many. */
const mostSteps = 500;

/** What a step came to. */
interface Attempt {
  readonly message: Message | undefined;
  readonly outputs: Readonly<Record<string, unknown>> | undefined;
  readonly exchange: Exchange | undefined;
}

type Values = Readonly<Record<string, unknown>>;

interface Frame {
  readonly workflow: Workflow;
  readonly inputs: Inputs;
  readonly steps: Map<string, Values>;
}

/**
 * Runs a workflow after those that it depends on.
 * @throws NotTested when a workflow before it fails, or what it needs is not configured.
 */
export async function runFlow(context: CheckContext, workflow: Workflow): Promise<void> {
  try {
    await new FlowRun(context).whole(workflow);
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    noteFailure(context, error);
  }
}

class FlowRun {
  private readonly supply: InputSupply;
  /** Outputs of workflows that are complete. */
  private readonly workflows = new Map<string, Values>();
  /** Calls of the partner that were awaited, by installation and operation. */
  private readonly seenCalls = new Map<string, number>();
  private readonly underWay = new Set<Workflow>();
  private count = 0;
  /** Milliseconds that were waited so far. */
  private waited = 0;

  constructor(private readonly context: CheckContext) {
    this.supply = new InputSupply(context);
  }

  /** @throws NotTested when a workflow before it fails: that flow says so itself. */
  async whole(workflow: Workflow): Promise<void> {
    await this.workflow(workflow, {}, (error) => {
      throw new NotTested(`The flow before it failed: ${error.message}`);
    });
  }

  private async workflow(
    workflow: Workflow,
    given: Inputs,
    onBroken?: (error: StepFailed) => never,
  ): Promise<Values> {
    if (this.underWay.has(workflow)) {
      throw new UsageError(`${workflow.place} leads to itself.`, 'Let workflows form no circle.');
    }
    this.underWay.add(workflow);
    for (const find of workflow.dependsOn) await this.before(find(), onBroken);
    const inputs = await this.supply.of(workflow, given);
    const frame: Frame = { workflow, inputs, steps: new Map() };
    await this.steps(frame);
    const outputs = evaluate(workflow.outputs, this.scope(frame));
    this.workflows.set(workflow.id, outputs);
    this.underWay.delete(workflow);
    return outputs;
  }

  private async before(
    workflow: Workflow,
    onBroken: ((error: StepFailed) => never) | undefined,
  ): Promise<void> {
    if (this.workflows.has(workflow.id)) return;
    try {
      await this.workflow(workflow, {}, onBroken);
    } catch (error) {
      if (error instanceof StepFailed && onBroken !== undefined) onBroken(error);
      throw error;
    }
  }

  private async steps(frame: Frame): Promise<void> {
    const { steps } = frame.workflow;
    let index = 0;
    for (let step = steps[index]; step !== undefined; step = steps[index]) {
      const next = await this.step(frame, step);
      if (next === undefined) index += 1;
      else if (next.type === 'end') return;
      else if (next.type === 'step') index = steps.findIndex(({ id }) => id === next.stepId);
      else if (next.type === 'workflow') {
        await this.workflow(next.workflow(), {});
        return;
      }
    }
  }

  /** One step with its retries; gives what follows it, nothing for the next one. */
  private async step(frame: Frame, step: Step): Promise<Action['next'] | undefined> {
    for (let retries = 0; ; retries += 1) {
      this.countStep(frame, retries);
      const attempt = await this.attempt(frame, step);
      const scope = this.scope(frame, attempt);
      const broken = brokenCriterion(step, scope, attempt);
      if (broken === undefined) {
        frame.steps.set(step.id, { ...attempt.outputs, ...evaluate(step.outputs, scope) });
        return chosen(step.onSuccess, scope);
      }
      const failure = { ...broken, exchange: attempt.exchange };
      await this.requireOffered(step, attempt.exchange);
      const action = chosen(step.onFailure, scope);
      if (action?.type === 'step' || action?.type === 'workflow') return action;
      if (action?.type !== 'retry' || retries >= action.limit) {
        throw new StepFailed(frame.workflow, step, failure);
      }
      if (await this.wait(action.seconds * 1000)) continue;
      this.context.options.shared.hasTimedOut = true;
      throw this.outOfPatience(frame, step, failure);
    }
  }

  private countStep({ workflow }: Frame, retries: number): void {
    if (retries > 0) return;
    this.count += 1;
    if (this.count > mostSteps) {
      throw new UsageError(`${workflow.place} does not come to an end.`, 'Look at its `goto`s.');
    }
  }

  private async attempt(frame: Frame, step: Step): Promise<Attempt> {
    const { target } = step;
    const scope = this.scope(frame);
    if (target.kind === 'workflow') {
      const given = step.parameters.map(({ name, value }) => [name, value(scope)]);
      const outputs = await this.workflow(target.workflow(), Object.fromEntries(given));
      return { message: undefined, outputs, exchange: undefined };
    }
    if (target.kind === 'vercel') return this.awaitCall(frame, step, target.operationId);
    const input = toCallInput(step, scope);
    const exchange = await this.context.call(target.operationId, input);
    if (target.operationId === 'provision-resource') this.register(exchange, input);
    return { message: messageOf(exchange, input), outputs: undefined, exchange };
  }

  /** From its reply on, Vercel knows the resource. */
  private register(
    exchange: Exchange,
    { installationId, body }: { readonly installationId?: string; readonly body?: unknown },
  ): void {
    const hasId = isObject(exchange.body) && typeof exchange.body['id'] === 'string';
    if (!succeeded(exchange) || !hasId || installationId === undefined) return;
    const plan = isObject(body) ? String(body['billingPlanId']) : '';
    this.supply.resource = this.context.made(exchange, installationId, plan);
  }

  /** Waits for a call that the partner makes, the next one that meets the criteria. */
  private async awaitCall(frame: Frame, step: Step, operationId: string): Promise<Attempt> {
    const path = valuesIn(step, this.scope(frame), 'path');
    const installationId = path['integrationConfigurationId'] ?? '';
    const key = `${installationId} ${operationId}`;
    const seen = this.seenCalls.get(key) ?? 0;
    for (;;) {
      const calls = this.context.vercel
        .callsOf(installationId)
        .filter((call) => call.operationId === operationId);
      for (const [index, call] of calls.entries()) {
        if (index < seen) continue;
        const attempt = {
          message: messageOfCall(call, path),
          outputs: undefined,
          exchange: undefined,
        };
        if (brokenCriterion(step, this.scope(frame, attempt), attempt)) continue;
        this.seenCalls.set(key, index + 1);
        return attempt;
      }
      if (await this.wait(lookInterval)) continue;
      const exchange = this.context.exchanges.at(-1);
      throw this.outOfPatience(frame, step, {
        reason: reasonOfCalls(operationId, calls),
        place: step.place,
        exchange,
        calls,
      });
    }
  }

  /** False when there is no time left, or another check has already waited until the end. */
  private async wait(milliseconds: number): Promise<boolean> {
    const { config, options } = this.context;
    const isOver = this.waited + milliseconds > (config.readyWithin ?? defaultPatience);
    if (isOver || options.shared.hasTimedOut) return false;
    this.waited += milliseconds;
    await options.aside(() => sleep(milliseconds));
    return true;
  }

  /** Without a configured time, a server that takes longer than the default is not wrong. */
  private outOfPatience({ workflow }: Frame, step: Step, failure: Failure): Error {
    if (this.context.config.readyWithin !== undefined)
      return new StepFailed(workflow, step, failure);
    return new NotTested(
      `The step "${step.id}" did not come about in ${defaultPatience} ms; set readyWithin in the configuration to say how long it may take.`,
    );
  }

  /** @throws NotTested where an optional operation is not there, however it was asked for. */
  private async requireOffered(step: Step, exchange: Exchange | undefined): Promise<void> {
    if (exchange === undefined || !isMissing(exchange)) return;
    const { operationId } = exchange.case;
    const { isRequired } = this.context.operation(operationId);
    if (isRequired || this.context.config.offers?.includes(operationId)) return;
    const ordinary = await callAsVercel(
      this.context,
      operationId,
      await createFixture(this.context),
    );
    if (isMissing(ordinary)) {
      throw new NotTested(`The step "${step.id}" is not offered: ${describe(ordinary)}`);
    }
  }

  private scope({ inputs, steps }: Frame, attempt?: Attempt): Scope {
    return {
      inputs,
      steps,
      workflows: this.workflows,
      outputs: attempt?.outputs,
      message: attempt?.message,
    };
  }
}

function isMissing({ status }: Exchange): boolean {
  return status === 404 || status === 405 || status === 501;
}

function evaluate(outputs: Outputs, scope: Scope): Values {
  return Object.fromEntries(outputs.map(([name, value]) => [name, value(scope)]));
}

/** Why a call is missing: none came, or the last one was answered otherwise than the flow needs. */
function reasonOfCalls(operationId: string, calls: readonly VercelCall[]): string {
  const last = calls.at(-1);
  if (last === undefined) return `no call of ${operationId} came.`;
  const answer = last.answer === '' ? '' : ` ${last.answer}`;
  return `no call of ${operationId} came that meets its criteria; the last was answered with ${last.status}${answer}`;
}

/** The first action whose criteria hold. */
function chosen(actions: readonly Action[], scope: Scope): Action['next'] | undefined {
  return actions.find(({ criteria }) => criteria.every(({ holds }) => holds(scope)))?.next;
}

/** Without criteria a call has to succeed. */
function brokenCriterion(
  { criteria, place }: Step,
  scope: Scope,
  { message, exchange }: Attempt,
): Omit<Failure, 'exchange'> | undefined {
  if (criteria.length === 0) {
    const status = message?.status;
    if (message === undefined || (status && status >= 200 && status < 300)) return undefined;
    return { reason: exchange === undefined ? 'the call failed.' : describe(exchange), place };
  }
  const broken = criteria.find(({ holds }) => !holds(scope));
  return broken && { reason: reasonOf(broken, scope), place: broken.place };
}

function reasonOf({ condition, found }: PlacedCriterion, scope: Scope): string {
  const values = found(scope);
  return `\`${condition}\` does not hold${values === '' ? '' : `; ${values}`}.`;
}
