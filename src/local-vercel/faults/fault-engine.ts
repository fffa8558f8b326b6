/** Applies fault rules to calls, and counts how often each applied. */

import { setTimeout as delay } from 'node:timers/promises';
import type { FaultRule, FaultyApi } from './fault-rule.js';
import type { PlacedRule } from './common-rule.js';

export type ActiveFault<Api extends string = FaultyApi> = PlacedRule<Api> & {
  readonly id: string;
  /** How many calls it was about, and to how many of them it was applied. */
  readonly calls: number;
  readonly applied: number;
};

export interface Faults<Api extends string = FaultyApi, Rule = FaultRule> {
  /** @throws ShapeError for a rule that no call would ever fit. */
  add(rule: Rule): ActiveFault<Api>;
  all(): readonly ActiveFault<Api>[];
  /** @returns Whether there was one. */
  remove(id: string): boolean;
  clear(): void;
}

/** What becomes of a call. */
export type FaultEffect =
  | { readonly kind: 'status'; readonly status: number; readonly note: string }
  | { readonly kind: 'drop'; readonly note: string }
  | { readonly kind: 'delay'; readonly note: string };

export interface FaultEngine<Api extends string = FaultyApi, Rule = FaultRule> extends Faults<
  Api,
  Rule
> {
  /** Counts a call, and delays it where a rule says so; undefined when no rule applies to it. */
  apply(api: Api, operationId: string): Promise<FaultEffect> | undefined;
  /** Ends all delays: calls that are delayed are dropped. */
  stop(): void;
}

/** @param place Checks a rule, and says whose calls it is about. */
export function createFaults<Api extends string, Rule>(
  place: (rule: Rule) => PlacedRule<Api>,
): FaultEngine<Api, Rule> {
  const rules = new Map<string, ActiveFault<Api>>();
  const stopped = new AbortController();
  let count = 0;

  function next(api: Api, operationId: string): ActiveFault<Api> | undefined {
    let found: ActiveFault<Api> | undefined;
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
      const placed = place(rule);
      count += 1;
      const fault = { ...placed, id: `fault_${count}`, calls: 0, applied: 0 };
      rules.set(fault.id, fault);
      return fault;
    },
    all: () => [...rules.values()],
    remove: (id) => rules.delete(id),
    clear: () => rules.clear(),
    apply(api, operationId) {
      const rule = rules.size === 0 ? undefined : next(api, operationId);
      return rule && effectOf(rule, stopped.signal);
    },
    stop: () => stopped.abort(),
  };
}

async function effectOf(rule: ActiveFault<string>, stopped: AbortSignal): Promise<FaultEffect> {
  if (rule.delay !== undefined) {
    try {
      await delay(rule.delay, undefined, { signal: stopped });
    } catch {
      return { kind: 'drop', note: `${rule.id}: it was stopped` };
    }
  }
  if (rule.drop === true) return { kind: 'drop', note: `${rule.id}: connection dropped` };
  if (rule.status !== undefined) {
    return { kind: 'status', status: rule.status, note: `${rule.id}: status ${rule.status}` };
  }
  return { kind: 'delay', note: `${rule.id}: delayed by ${rule.delay} ms` };
}
