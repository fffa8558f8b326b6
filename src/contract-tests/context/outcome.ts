/** How a check is left before its end. */

import type { MissingCredentials } from '../model.js';

/** Thrown to leave a check whose preconditions are missing: that is not a violation. */
export class NotTested extends Error {
  override readonly name = 'NotTested';

  /** @param missing Where that is for want of credentials. */
  constructor(
    message: string,
    readonly missing?: MissingCredentials,
  ) {
    super(message);
  }
}

/** Thrown where an optional operation turns out not to be there. */
export class NotOffered extends Error {
  override readonly name = 'NotOffered';
}
