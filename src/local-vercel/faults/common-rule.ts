/** What every fault rule says, whichever APIs there are. */

import { flag, integer, optional, ShapeError, text } from '../shape.js';

export interface CommonRule {
  /** An operation, a webhook such as `marketplace.invoice.paid`, or `*` for all of the API. */
  readonly operationId: string;
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

/** A rule of which it is known whose calls it is about. */
export type PlacedRule<Api extends string> = CommonRule & { readonly api: Api };

export const commonMembers = {
  operationId: text,
  status: optional(integer(400, 599)),
  delay: optional(integer(0, 600_000)),
  drop: optional(flag),
  nth: optional(integer(1)),
  times: optional(integer(1)),
};

/** @throws ShapeError for a rule that does nothing, or two things of which only one can be. */
export function withEffect<Rule extends CommonRule>(rule: Rule): Rule {
  if (rule.status === undefined && rule.delay === undefined && rule.drop !== true) {
    throw new ShapeError([], 'does nothing: give it a status, a delay or drop: true.');
  }
  if (rule.status !== undefined && rule.drop === true) {
    throw new ShapeError([], 'has a status and drop, of which only one can be.');
  }
  return rule;
}
