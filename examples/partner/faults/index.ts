/** All faults by their ids: what people get wrong when they write a partner's server, to be switched on one at a time. */

import { accessFaults } from './access.js';
import { authFaults } from './auth.js';
import { billingCallFaults } from './billing-calls.js';
import { callFaults } from './calls.js';
import { concurrencyFaults } from './concurrency.js';
import type { Fault } from './fault.js';
import { idempotencyFaults } from './idempotency.js';
import { acceptingFaults } from './input-accepting.js';
import { refusingFaults } from './input-refusing.js';
import { lifeCycleFaults } from './life-cycle.js';
import { otherAnswerFaults } from './other-answers.js';
import { readingStateFaults } from './reading-state.js';
import { refusalStateFaults } from './refusal-state.js';
import { resourceAnswerFaults } from './resource-answers.js';
import { resourceStateFaults } from './resource-state.js';
import { robustnessFaults } from './robustness.js';
import { signInFaults } from './sign-in.js';
import { tenancyEffectFaults } from './tenancy-effects.js';
import { tenancyFaults } from './tenancy.js';
import { timeFaults } from './time.js';
import { transferFaults } from './transfers.js';
import { webhookSignatureFaults } from './webhook-signatures.js';
import { webhookFaults } from './webhooks.js';

export { faultKinds, type Fault, type FaultKind } from './fault.js';

export const faults: readonly Fault[] = [
  ...authFaults,
  ...accessFaults,
  ...signInFaults,
  ...tenancyFaults,
  ...tenancyEffectFaults,
  ...resourceAnswerFaults,
  ...otherAnswerFaults,
  ...acceptingFaults,
  ...refusingFaults,
  ...robustnessFaults,
  ...idempotencyFaults,
  ...resourceStateFaults,
  ...readingStateFaults,
  ...refusalStateFaults,
  ...lifeCycleFaults,
  ...transferFaults,
  ...concurrencyFaults,
  ...timeFaults,
  ...webhookSignatureFaults,
  ...webhookFaults,
  ...callFaults,
  ...billingCallFaults,
];

/** @throws RangeError when there is none of that id. */
export function faultOf(id: string): Fault {
  const fault = faults.find((item) => item.id === id);
  if (fault === undefined) {
    throw new RangeError(`There is no fault "${id}": see examples/partner/faults for their ids.`);
  }
  return fault;
}
