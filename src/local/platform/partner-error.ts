/** What became of a call to the partner that did not succeed. */

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
  ) {
    super(message);
  }
}
