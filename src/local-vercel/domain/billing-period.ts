/** Billing periods of an installation: a month each, counted from when it was made. */

export interface Period {
  readonly start: number;
  readonly end: number;
}

/** The period that a time is in. Months are those of UTC; a day that a month lacks becomes its last. */
export function billingPeriodAt(createdAt: number, time: number): Period {
  const from = new Date(createdAt);
  const at = new Date(time);
  let months = (at.getUTCFullYear() - from.getUTCFullYear()) * 12;
  months += at.getUTCMonth() - from.getUTCMonth();
  if (addMonths(createdAt, months) > time) months -= 1;
  return { start: addMonths(createdAt, months), end: addMonths(createdAt, months + 1) };
}

function addMonths(time: number, months: number): number {
  const date = new Date(time);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  // Day 0 of a month is the last of the one before.
  const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, days));
  return date.getTime();
}
