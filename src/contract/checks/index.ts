/** All checks, in the order in which they run and are reported. */

import type { Check } from '../check.js';
import type { PartnerApi } from '../operations.js';
import { authChecks } from './auth.js';
import { inputChecks } from './input.js';
import { operationChecks } from './operations.js';
import { tenancyChecks } from './tenancy.js';

export interface AllChecks {
  /** These say which operations are offered. */
  readonly operationChecks: readonly Check[];
  readonly otherChecks: readonly Check[];
}

export function allChecks(api: PartnerApi): AllChecks {
  const operations = [...api.operations.values()];
  return {
    operationChecks: operationChecks(operations),
    otherChecks: [...authChecks(operations), ...tenancyChecks(), ...inputChecks(operations)],
  };
}
