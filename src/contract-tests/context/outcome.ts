/** How a check is left before its end. */

/** Thrown to leave a check whose preconditions are missing: that is not a violation. */
export class NotTested extends Error {
  override readonly name = 'NotTested';
}

/** Thrown where an optional operation turns out not to be there. */
export class NotOffered extends Error {
  override readonly name = 'NotOffered';
}
