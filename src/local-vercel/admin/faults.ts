/** Makes calls fail or take long on purpose, by rules that name an operation. */

import { setTimeout as delay } from 'node:timers/promises';
import { webhookValidators } from '@openapi-counterpart/vercel/partner-api/webhooks';
import { serverOperations as partnerOperations } from '@openapi-counterpart/vercel/partner-api/server';
import { serverOperations as vercelOperations } from '@openapi-counterpart/vercel/vercel-api/server';
import { integer, object, oneOf, optional, ShapeError, text, type Path } from '../shape.js';
import { didYouMean } from '../suggest.js';

/** Which side's calls a rule is about. */
export type FaultyApi = 'vercel-api' | 'partner-api' | 'webhook';

export interface FaultRule {
  /** An operation, a webhook such as `marketplace.invoice.paid`, or `*` for all of the API. */
  readonly operationId: string;
  /** The API of the operation by default; the Vercel API where both have one of that name. */
  readonly api?: FaultyApi;
  /** Answered in place of the operation: 400 to 599. */
  readonly status?: number;
  /** Milliseconds of real time that pass before anything else. */
  readonly delay?: number;
  /** Ends the connection without an answer. */
  readonly drop?: boolean;
  /** Only this call of those that the rule is about, counted from 1. */
  readonly nth?: number;
  /** How many calls it is applied to; all by default. */
  readonly times?: number;
}

export interface ActiveFault extends FaultRule {
  readonly id: string;
  readonly api: FaultyApi;
  /** How many calls it was about, and to how many of them it was applied. */
  readonly calls: number;
  readonly applied: number;
}

export interface Faults {
  /** @throws ShapeError for a rule that no call would ever fit. */
  add(rule: FaultRule): ActiveFault;
  all(): readonly ActiveFault[];
  /** @returns Whether there was one. */
  remove(id: string): boolean;
  clear(): void;
}

/** What becomes of a call. */
export type FaultEffect =
  | { readonly kind: 'status'; readonly status: number; readonly note: string }
  | { readonly kind: 'drop'; readonly note: string }
  | { readonly kind: 'delay'; readonly note: string };

export interface FaultEngine extends Faults {
  /** Counts a call and waits where a rule says so; undefined when no rule applies to it. */
  meet(api: FaultyApi, operationId: string): Promise<FaultEffect> | undefined;
  /** Ends all waiting: those who wait are dropped. */
  stop(): void;
}

const idsByApi: Readonly<Record<FaultyApi, readonly string[]>> = {
  'vercel-api': vercelOperations.map(({ id }) => id),
  'partner-api': partnerOperations.map(({ id }) => id),
  webhook: Object.keys(webhookValidators),
};

/** In this order an operation's API is looked up. */
const apis = ['vercel-api', 'partner-api', 'webhook'] as const;

const shape = object({
  operationId: text,
  api: optional(oneOf(...apis)),
  status: optional(integer(400, 599)),
  delay: optional(integer(0, 600_000)),
  drop: optional((value, path) => {
    if (typeof value === 'boolean') return value;
    throw new ShapeError(path, 'must be true or false.');
  }),
  nth: optional(integer(1)),
  times: optional(integer(1)),
});

/** @throws ShapeError */
export function readFaultRule(value: unknown, path: Path = []): FaultRule {
  const rule = shape(value, path);
  if (rule.status === undefined && rule.delay === undefined && rule.drop !== true) {
    throw new ShapeError(path, 'does nothing: give it a status, a delay or drop: true.');
  }
  if (rule.status !== undefined && rule.drop === true) {
    throw new ShapeError(path, 'has a status and drop, of which only one can be.');
  }
  return rule;
}

function apiOf(rule: FaultRule): FaultyApi {
  const { operationId, api } = rule;
  if (operationId === '*') return api ?? 'vercel-api';
  const candidates = api === undefined ? apis : [api];
  const found = candidates.find((candidate) => idsByApi[candidate].includes(operationId));
  if (found !== undefined) return found;
  const suggestion = didYouMean(
    operationId,
    candidates.flatMap((name) => idsByApi[name]),
  );
  throw new ShapeError(
    ['operationId'],
    `names "${operationId}", which is no operation of ${candidates.join(', ')}.${suggestion}`,
  );
}

export function createFaults(): FaultEngine {
  const rules = new Map<string, ActiveFault>();
  const stopped = new AbortController();
  let count = 0;

  function next(api: FaultyApi, operationId: string): ActiveFault | undefined {
    let found: ActiveFault | undefined;
    for (const rule of rules.values()) {
      const isAbout =
        rule.api === api && (rule.operationId === '*' || rule.operationId === operationId);
      if (!isAbout) continue;
      const calls = rule.calls + 1;
      const isTurn = rule.nth === undefined || rule.nth === calls;
      const applies = found === undefined && isTurn && rule.applied < (rule.times ?? Infinity);
      const updated = { ...rule, calls, applied: rule.applied + (applies ? 1 : 0) };
      rules.set(rule.id, updated);
      if (applies) found = updated;
    }
    return found;
  }

  return {
    add(rule) {
      const read = readFaultRule(rule);
      count += 1;
      const fault = { ...read, id: `fault_${count}`, api: apiOf(read), calls: 0, applied: 0 };
      rules.set(fault.id, fault);
      return fault;
    },
    all: () => [...rules.values()],
    remove: (id) => rules.delete(id),
    clear: () => rules.clear(),
    meet(api, operationId) {
      const rule = rules.size === 0 ? undefined : next(api, operationId);
      return rule && apply(rule, stopped.signal);
    },
    stop: () => stopped.abort(),
  };
}

async function apply(rule: ActiveFault, stopped: AbortSignal): Promise<FaultEffect> {
  if (rule.delay !== undefined) {
    try {
      await delay(rule.delay, undefined, { signal: stopped });
    } catch {
      return { kind: 'drop', note: `${rule.id}: the local Vercel was stopped` };
    }
  }
  if (rule.drop === true) return { kind: 'drop', note: `${rule.id}: connection dropped` };
  if (rule.status !== undefined) {
    return { kind: 'status', status: rule.status, note: `${rule.id}: status ${rule.status}` };
  }
  return { kind: 'delay', note: `${rule.id}: delayed by ${rule.delay} ms` };
}

/** The call ends without an answer. */
export class DroppedConnectionError extends Error {
  override readonly name = 'DroppedConnectionError';
}
