/** All areas: from them come the rules, the checks, the reports and docs/checks. */

import type { Check } from '../check.js';
import type { ContractConfig } from '../config.js';
import { rulesOf } from '../rule-data.js';
import type { PartnerApi } from '../operations.js';
import { authentication } from './authentication/index.js';
import { calls } from './calls/index.js';
import { concurrency } from './concurrency/index.js';
import { flows } from './flows/index.js';
import { http } from './http/index.js';
import { idempotency } from './idempotency/index.js';
import { input } from './input/index.js';
import { installations } from './installations/index.js';
import { operations } from './operations/index.js';
import { plans } from './plans/index.js';
import { purchases } from './purchases/index.js';
import { resources } from './resources/index.js';
import { rotation } from './rotation/index.js';
import { signIn } from './sign-in/index.js';
import { tenancy } from './tenancy/index.js';
import { transfers } from './transfers/index.js';
import { updates } from './updates/index.js';
import { webhooks } from './webhooks/index.js';
import { operationSucceeds } from './operations/operation-succeeds.js';
import type { Area, RuleModule } from './rule-module.js';

/** In the order in which they are checked and reported. */
export const areas: readonly Area[] = [
  operations,
  flows,
  authentication,
  tenancy,
  input,
  resources,
  updates,
  installations,
  plans,
  purchases,
  rotation,
  transfers,
  idempotency,
  concurrency,
  webhooks,
  signIn,
  calls,
  http,
];

/** Every rule by its code, as data: without its page and its checks. */
export const rules = rulesOf(areas);

/** The codes of rules on what a server remembers. */
export const statefulCodes: ReadonlySet<string> = new Set(
  [resources, updates, installations, plans, purchases, rotation, transfers, idempotency, flows]
    .flatMap((area) => area.rules)
    .map(({ code }) => code),
);

export interface AllChecks {
  /** These say which operations are offered. */
  readonly operationChecks: readonly Check[];
  readonly otherChecks: readonly Check[];
}

/** @throws UsageError when a flow cannot be read. */
export function allChecks(api: PartnerApi, config: ContractConfig): AllChecks {
  const source = { api, config, operations: [...api.operations.values()] };
  const modules = areas.flatMap((area) => area.rules);
  const checks = modules
    .flatMap((rule) => rule.checks?.(source) ?? [])
    .map((check) => ({ ...check, looksFor: foundBy(check.code, modules) }));
  return {
    operationChecks: checks.filter(isOfOperations),
    otherChecks: checks.filter((check) => !isOfOperations(check)),
  };
}

/** Codes of the rules that checks with this code look for besides. */
function foundBy(code: string, modules: readonly RuleModule[]): readonly string[] {
  return modules
    .filter((rule) => rule.foundBy === 'all' || rule.foundBy?.includes(code))
    .map((rule) => rule.code);
}

function isOfOperations({ code }: Check): boolean {
  return code === operationSucceeds.code;
}
