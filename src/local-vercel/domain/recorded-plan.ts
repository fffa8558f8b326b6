/** Completes a plan that the partner pushed into one that is recorded. */

import { HttpError, isObject, Report } from '@openapi-counterpart/runtime';
import type {
  BillingPlan,
  BillingPlanInput,
  PlanScope,
} from '@openapi-counterpart/vercel/vercel-api/types';

/** Members of a plan that the body may have among others, and what they have to be. */
const furtherMembers: Readonly<Record<string, readonly [(value: unknown) => boolean, string]>> = {
  preauthorizationAmount: [(value) => typeof value === 'number', 'a number'],
  initialCharge: [isMoney, 'an amount such as "20.00"'],
  minimumAmount: [isMoney, 'an amount such as "20.00"'],
  maximumAmount: [isMoney, 'an amount such as "20.00"'],
  maximumAmountAutoPurchasePerPeriod: [isMoney, 'an amount such as "20.00"'],
  disabled: [(value) => typeof value === 'boolean', 'a boolean'],
  quote: [isQuote, 'a list of objects with a line and an amount'],
};

/**
 * @param scope What the plan is pushed for: an installation or a resource.
 * @throws HttpError 400 when a further member of the plan is not what it has to be.
 */
export function recordedPlan(input: BillingPlanInput, scope: PlanScope): BillingPlan {
  const report = new Report(undefined, '/billingPlan');
  for (const [name, [isFine, expected]] of Object.entries(furtherMembers)) {
    const value = input[name];
    if (value !== undefined && !isFine(value)) report.at(name).add('type', `must be ${expected}`);
  }
  if (report.issues.length > 0) {
    throw new HttpError(400, 'The billing plan does not match the description.', {
      code: 'validation_error',
      issues: report.issues,
    });
  }
  const completed = {
    ...input,
    scope,
    description: input.description ?? input.name,
    // As the partner's own plans have it: only `false` says that a plan is free.
    paymentMethodRequired: input.paymentMethodRequired ?? true,
  };
  // The members that the type of the input leaves open were judged above.
  return completed as BillingPlan;
}

function isMoney(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9]+(\.[0-9]+)?$/.test(value);
}

function isQuote(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (part: unknown) =>
        isObject(part) && typeof part['line'] === 'string' && typeof part['amount'] === 'string',
    )
  );
}
