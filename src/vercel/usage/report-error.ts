/** What a usage reporter tells of a report that came to nothing. */

/** A report that was not taken. What it said goes into the next one, unless its day is too long ago. */
export class UsageReportError extends Error {
  override readonly name = 'UsageReportError';

  constructor(
    readonly installationId: string,
    reason: string,
    cause?: unknown,
  ) {
    super(`The usage of installation "${installationId}" was not reported: ${reason}`, { cause });
  }
}
