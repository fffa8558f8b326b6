/** Applies fault rules to calls, and counts how often each applied. */

import { setTimeout as delay } from 'node:timers/promises';
import { apiOf, readFaultRule, type FaultRule, type FaultyApi } from './fault-rule.js';

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
  /** Counts a call, and delays it where a rule says so; undefined when no rule applies to it. */
  apply(api: FaultyApi, operationId: string): Promise<FaultEffect> | undefined;
  /** Ends all delays: calls that are delayed are dropped. */
  stop(): void;
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
    apply(api, operationId) {
      const rule = rules.size === 0 ? undefined : next(api, operationId);
      return rule && effectOf(rule, stopped.signal);
    },
    stop: () => stopped.abort(),
  };
}

async function effectOf(rule: ActiveFault, stopped: AbortSignal): Promise<FaultEffect> {
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
