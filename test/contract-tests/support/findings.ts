/** Findings of checks, as short as a test can write them, and what is said of them. */

import type {
  CheckResult,
  Exchange,
  Finding,
  TokenSpec,
} from '../../../src/contract-tests/model.js';
import { rules } from '../../../src/contract-tests/areas/index.js';
import { violationsOf } from '../../../src/contract-tests/violations/violations.js';

const right: TokenSpec = { kind: 'user', installationId: 'icfg_1' };

export function answer(
  operationId: string,
  status: number | null,
  {
    token = right,
    method = 'POST',
    isDescribed = true,
    body,
  }: Partial<Pick<Exchange['case'], 'token' | 'method' | 'isDescribed' | 'body'>> = {},
): Exchange {
  return {
    case: { operationId, method, path: '/', token, headers: {}, body, isDescribed },
    status,
    headers: {},
    text: '',
    body: undefined,
    duration: 0,
    issues: [],
    failure: status === null ? 'closed' : undefined,
  };
}

/** `cause` is of its own by default. */
export function finding(
  code: string,
  operationId: string,
  options: Partial<Finding> & { readonly status?: number | null } = {},
): Finding {
  const { status = 200, ...rest } = options;
  return {
    code,
    operationId,
    message: `${code} at ${operationId}`,
    exchanges: [answer(operationId, status)],
    pointer: undefined,
    cause: `${code} ${operationId} ${Math.abs(status ?? 0)}`,
    ...rest,
  };
}

export function result(
  code: string,
  operationId: string,
  findings: readonly Finding[],
): CheckResult {
  return {
    id: `${code}/${operationId}/${findings.length}`,
    code,
    operationId,
    outcome: findings.length > 0 ? 'violated' : 'held',
    reason: undefined,
    findings,
    keywords: [],
  };
}

/** Each rule holds at other operations. */
export function said(findings: readonly Finding[]): readonly string[] {
  const results = findings.flatMap((item) => [
    result(item.code, item.operationId, [item]),
    result(item.code, 'another-operation', []),
  ]);
  return violationsOf(results, rules).map(({ rule, operationId }) => `${rule.code} ${operationId}`);
}

export const get = 'get-resource';
export const make = 'provision-resource';
export const update = 'update-resource';
export const remove = 'delete-resource';
export const rotate = 'request-secrets-rotation';
export const buy = 'provision-purchase';
export const uninstall = 'delete-installation';
