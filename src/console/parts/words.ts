/** Times, amounts and lengths as the console writes them. */

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const minute = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});
const second = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** @param time Milliseconds since 1970, of the clock of the local Vercel. */
export function dayOf(time: number): string {
  return day.format(time);
}

export function dayAndTime(time: number): string {
  return `${day.format(time)}, ${minute.format(time)} UTC`;
}

/** The time of day on this machine. */
export function timeOfDay(time: number): string {
  return second.format(time);
}

/** @param duration In milliseconds; shown in seconds from ten of them on. */
export function milliseconds(duration: number): string {
  if (duration >= 10_000) return `${(duration / 1000).toFixed(1)} s`;
  return `${duration < 10 ? duration.toFixed(1) : Math.round(duration)} ms`;
}

/** @param amount Decimal, in dollars. */
export function dollars(amount: string | number): string {
  return `$${Number(amount).toFixed(2)}`;
}

export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** Ids in a path are cut short, because what comes after them tells more. */
export function shortPath(path: string): string {
  return path.replaceAll(/[^/?=&]{16,}/g, (segment) =>
    /[_\d]/.test(segment) ? `${segment.slice(0, 9)}…` : segment,
  );
}

/** What contract tests found, as all reports count it: advice makes no server red. */
export function findingsText({
  isGreen,
  violations,
}: {
  readonly isGreen: boolean;
  readonly violations: readonly { readonly severity: string }[];
}): string {
  const must = violations.filter(({ severity }) => severity === 'must').length;
  const should = violations.length - must;
  const verdict = isGreen ? 'The contract holds' : count(must, 'violation');
  return should === 0 ? verdict : `${verdict}, ${count(should, 'piece', 'pieces')} of advice`;
}
