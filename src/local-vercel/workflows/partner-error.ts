/** What became of a call to the partner that did not succeed. */

import type { Issue } from '@openapi-counterpart/runtime';

/** `refused`: a described error. `invalid`: an answer that is not described. `unreachable`: none. */
export type PartnerFailure = 'refused' | 'invalid' | 'unreachable';

export class PartnerError extends Error {
  override readonly name = 'PartnerError';

  constructor(
    readonly failure: PartnerFailure,
    /** The operation of the Partner API. */
    readonly operationId: string,
    /** Null when no answer came. */
    readonly status: number | null,
    message: string,
    /** What of the answer does not match the description. */
    readonly issues: readonly Issue[] = [],
    /** What a refusal carried. */
    readonly body: unknown = undefined,
  ) {
    super(message);
  }
}
