/** Lengths of time as people write them. */

const unit: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

const parts = /^(?:\d+(?:\.\d+)?(?:ms|[smhdw])\s*)+$/;
const iso =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Milliseconds, `2h`, `1d12h`, or an ISO 8601 duration such as `P1M` or `PT30M`. */
export type Duration = number | string;

/**
 * How many milliseconds a duration is from a time on: months and years have no fixed length.
 * @throws RangeError for text that is none of these.
 */
export function durationFrom(start: number, duration: Duration): number {
  const written = typeof duration === 'number' ? String(duration) : duration.trim();
  const milliseconds = /^\d+(\.\d+)?$/.test(written)
    ? Number(written)
    : (partsOf(written) ?? isoOf(start, written));
  if (milliseconds === undefined || !Number.isFinite(start + milliseconds)) {
    throw new RangeError(
      `"${written}" is no duration. Use milliseconds, 90s, 15m, 2h, 30d, 2w, 1d12h, or ISO 8601 such as P1M.`,
    );
  }
  return Math.round(milliseconds);
}

function partsOf(written: string): number | undefined {
  if (!parts.test(written)) return undefined;
  let sum = 0;
  for (const [, amount, name] of written.matchAll(/([\d.]+)(ms|[smhdw])/g)) {
    sum += Number(amount) * (unit[name ?? ''] ?? 0);
  }
  return sum;
}

function isoOf(start: number, written: string): number | undefined {
  const match = iso.exec(written);
  if (match === null) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((amount) => Number(amount ?? 0));
  const moved = addMonths(start, (years ?? 0) * 12 + (months ?? 0)) - start;
  const fixed =
    (weeks ?? 0) * 604_800_000 +
    (days ?? 0) * 86_400_000 +
    (hours ?? 0) * 3_600_000 +
    (minutes ?? 0) * 60_000 +
    (seconds ?? 0) * 1000;
  return moved + fixed;
}

/** A month after 31 January is the last of February, not a day of March. */
function addMonths(start: number, months: number): number {
  const date = new Date(start);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}
