/** A fault: one mistake that people make when they write a partner's server, which can be switched on. */

import type { Change } from '../parts.js';

export const faultKinds = [
  'auth',
  'tenancy',
  'conformance',
  'input',
  'robustness',
  'idempotency',
  'state',
  'concurrency',
  'time',
  'webhooks',
  'calls',
] as const;

export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  readonly id: string;
  readonly kind: FaultKind;
  /** The operation that misbehaves; `*` for all, `webhook` and `login` for the routes beside the API. */
  readonly operationId: string;
  /** Codes of the rules that are broken, any of which names the fault. */
  readonly rule: readonly string[];
  /** What the server does. */
  readonly sentence: string;
  /** Whether it only shows where resources take a while until they are ready. */
  readonly isSlow?: boolean;
  readonly apply: Change;
}
