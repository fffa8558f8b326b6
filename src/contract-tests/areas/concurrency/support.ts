/** What checks of concurrent requests share: sending them together, and noting failures. */

import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import type { Exchange } from '../../model.js';
import { answered, hasFailed } from '../support.js';

const code = 'concurrency';

export async function together(
  context: CheckContext,
  id: string,
  inputs: readonly CallInput[],
): Promise<readonly Exchange[]> {
  return Promise.all(inputs.map((input) => context.call(id, input)));
}

export function times<Item>(count: number, make: () => Item): readonly Item[] {
  return Array.from({ length: count }, make);
}

/** A refusal of one of them, such as a conflict, is no failure. */
export function noteFailure(
  context: CheckContext,
  id: string,
  exchanges: readonly Exchange[],
): boolean {
  const failed = exchanges.filter(hasFailed);
  const [first] = failed;
  if (first === undefined) return false;
  note(
    context,
    id,
    `Of ${exchanges.length} requests that came together one ${answered(first)}.`,
    failed,
  );
  return true;
}

export function note(
  context: CheckContext,
  id: string,
  message: string,
  exchanges: readonly Exchange[],
): void {
  context.fail(code, id, message, { exchanges, cause: `${code}:${id}` });
}

export const rotation = { reason: 'Contract test.', delayOldSecretsExpirationHours: 0 };
