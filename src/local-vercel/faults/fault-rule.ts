/** Fault rules: what fails or takes long on purpose, and for which calls. */

import { serverOperations as vercelOperations } from '@openapi-counterpart/vercel/vercel-api/server';
import { flag, integer, object, oneOf, optional, ShapeError, text, type Path } from '../shape.js';
import { partnerOperationIds, webhookTypes } from './call-names.js';
import { didYouMean } from '../suggest.js';

/** Which side's calls a rule is about. */
export type FaultyApi = 'vercel-api' | 'partner-api' | 'webhook';

export interface FaultRule {
  /** An operation, a webhook such as `marketplace.invoice.paid`, or `*` for all of the API. */
  readonly operationId: string;
  /** The API of the operation by default; the Vercel API where both have one of that name. */
  readonly api?: FaultyApi;
  /** Answered in place of the operation: 400 to 599. */
  readonly status?: number;
  /** Milliseconds of real time that pass before anything else. */
  readonly delay?: number;
  /** Ends the connection without an answer. */
  readonly drop?: boolean;
  /** Only this call of those that the rule is about, counted from 1. */
  readonly nth?: number;
  /** How many calls it is applied to; all by default. */
  readonly times?: number;
}

const idsByApi: Readonly<Record<FaultyApi, readonly string[]>> = {
  'vercel-api': vercelOperations.map(({ id }) => id),
  'partner-api': partnerOperationIds,
  webhook: webhookTypes,
};

/** In this order an operation's API is looked up. */
const apis = ['vercel-api', 'partner-api', 'webhook'] as const;

const ruleShape = object({
  operationId: text,
  api: optional(oneOf(...apis)),
  status: optional(integer(400, 599)),
  delay: optional(integer(0, 600_000)),
  drop: optional(flag),
  nth: optional(integer(1)),
  times: optional(integer(1)),
});

/** @throws ShapeError */
export function readFaultRule(value: unknown, path: Path = []): FaultRule {
  const rule = ruleShape(value, path);
  if (rule.status === undefined && rule.delay === undefined && rule.drop !== true) {
    throw new ShapeError(path, 'does nothing: give it a status, a delay or drop: true.');
  }
  if (rule.status !== undefined && rule.drop === true) {
    throw new ShapeError(path, 'has a status and drop, of which only one can be.');
  }
  return rule;
}

/** The API that a rule is about. @throws ShapeError for an operation that none has. */
export function apiOf(rule: FaultRule): FaultyApi {
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
