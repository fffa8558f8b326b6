/** All checks, in the order in which they run and are reported. */

import type { Check } from '../check.js';
import type { ContractConfig } from '../config.js';
import type { PartnerApi } from '../operations.js';
import { authChecks } from './auth.js';
import { callChecks } from './calls.js';
import { concurrencyChecks } from './concurrency.js';
import { edgeChecks } from './edges.js';
import { flowChecks } from './flows.js';
import { generatedChecks } from './generated.js';
import { idempotencyChecks } from './idempotency.js';
import { inputChecks } from './input.js';
import { installationPlanChecks } from './installation-plans.js';
import { installationChecks } from './installations.js';
import { loginChecks } from './login.js';
import { nameChecks } from './names.js';
import { operationChecks } from './operations.js';
import { planChecks } from './plans.js';
import { purchaseChecks } from './purchase.js';
import { removalChecks } from './removal.js';
import { rotationChecks } from './rotation.js';
import { stateChecks } from './state.js';
import { tenancyChecks } from './tenancy.js';
import { transferChecks } from './transfer.js';
import { updateChecks } from './update.js';
import { webhookChecks } from './webhook.js';

export interface AllChecks {
  /** These say which operations are offered. */
  readonly operationChecks: readonly Check[];
  readonly otherChecks: readonly Check[];
}

/** @throws UsageError when a flow cannot be read. */
export function allChecks(api: PartnerApi, config: ContractConfig): AllChecks {
  const operations = [...api.operations.values()];
  return {
    operationChecks: operationChecks(operations),
    otherChecks: [
      ...authChecks(operations),
      ...tenancyChecks(),
      ...inputChecks(operations),
      ...stateChecks(),
      ...updateChecks(),
      ...removalChecks(),
      ...installationChecks(),
      ...installationPlanChecks(),
      ...planChecks(),
      ...idempotencyChecks(),
      ...rotationChecks(),
      ...transferChecks(),
      ...purchaseChecks(),
      ...webhookChecks(),
      ...loginChecks(),
      ...callChecks(),
      ...concurrencyChecks(),
      ...nameChecks(),
      ...edgeChecks(operations),
      ...flowChecks(api, config),
      ...generatedChecks(operations),
    ],
  };
}
