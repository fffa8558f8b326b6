/** Days and billing periods, all in UTC: what a usage report is about. */

export interface Period {
  readonly start: Date;
  /** The first moment that is no longer in it. */
  readonly end: Date;
}

export const dayMs = 86_400_000;

/** The calendar month of a moment. */
export function monthOf(at: Date): Period {
  const year = at.getUTCFullYear();
  const month = at.getUTCMonth();
  return {
    start: new Date(Date.UTC(year, month, 1)),
    end: new Date(Date.UTC(year, month + 1, 1)),
  };
}

/** The next midnight, or the end of the period where that comes sooner: `eod` has to lie inside it. */
export function endOfDay(at: Date, { end }: Period): Date {
  const midnight = Math.floor(at.getTime() / dayMs) * dayMs + dayMs;
  return new Date(Math.min(midnight, end.getTime()));
}
