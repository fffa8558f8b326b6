/** Makes an event happen, and what it needs before. */

import type { LocalContext } from '../context.js';

export type TriggerOverrides = Readonly<Record<string, unknown>>;

export interface TriggerResult {
  readonly event: string;
}

export const triggerNames: readonly string[] = [];

export async function trigger(
  _local: LocalContext,
  event: string,
  _overrides: TriggerOverrides = {},
): Promise<TriggerResult> {
  return { event };
}
