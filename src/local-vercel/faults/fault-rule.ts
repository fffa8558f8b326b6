/** Fault rules: what fails or takes long on purpose, and for which calls. */

import { serverOperations as vercelOperations } from '@openapi-counterpart/vercel/vercel-api/server';
import { object, oneOf, optional, ShapeError } from '../shape.js';
import { partnerOperationIds, webhookTypes } from './call-names.js';
import { didYouMean } from '../suggest.js';
import { commonMembers, withEffect, type CommonRule, type PlacedRule } from './common-rule.js';

/** Which side's calls a rule is about. */
export type FaultyApi = 'vercel-api' | 'partner-api' | 'webhook';

export interface FaultRule extends CommonRule {
  /** The API of the operation by default; the Vercel API where both have one of that name. */
  readonly api?: FaultyApi;
}

const idsByApi: Readonly<Record<FaultyApi, readonly string[]>> = {
  'vercel-api': vercelOperations.map(({ id }) => id),
  'partner-api': partnerOperationIds,
  webhook: webhookTypes,
};

/** In this order an operation's API is looked up. */
const apis = ['vercel-api', 'partner-api', 'webhook'] as const;

const ruleShape = object({ ...commonMembers, api: optional(oneOf(...apis)) });

/** @throws ShapeError */
export function readFaultRule(value: unknown): FaultRule {
  return withEffect(ruleShape(value, []));
}

/** @throws ShapeError */
export function placeFaultRule(rule: FaultRule): PlacedRule<FaultyApi> {
  const read = readFaultRule(rule);
  return { ...read, api: apiOf(read) };
}

/** The API that a rule is about. @throws ShapeError for an operation that none has. */
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
