/** A command was used wrongly: shown with what to do instead, exit code 2. */

export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    /** What to do instead. */
    readonly fix: string,
  ) {
    super(message);
  }
}
