/** A rule for any API: what holds, and the checks that look for it. */

import type { Check } from '../../check.js';
import type { Rule } from '../../model.js';
import type { AnyApi, ApiOperation } from '../api.js';
import type { AnyContext } from '../context.js';

export type AnyCheck = Check<AnyContext>;

export interface AnyRule extends Rule {
  /** Absent where the checks of other rules look for it too. */
  readonly checks?: (api: AnyApi) => readonly AnyCheck[];
}

export interface AnyArea {
  readonly title: string;
  readonly rules: readonly AnyRule[];
}

/** A check of one operation. */
export function checkOf(
  code: string,
  { id }: ApiOperation,
  run: (context: AnyContext) => Promise<void>,
): AnyCheck {
  return { id: `${code}/${id}`, code, operationId: id, run };
}

/** The checks of a rule that is looked for at each operation. */
export function atEach(
  code: string,
  isFor: (operation: ApiOperation, api: AnyApi) => boolean,
  run: (context: AnyContext, operation: ApiOperation) => Promise<void>,
): (api: AnyApi) => readonly AnyCheck[] {
  return (api) =>
    api.operations
      .filter((operation) => isFor(operation, api))
      .map((operation) => checkOf(code, operation, (context) => run(context, operation)));
}
