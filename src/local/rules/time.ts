/** Times as they are on the wire and as the local Vercel counts them. */

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Milliseconds since 1970 of a date-time that was validated; a leap second is the second after it. */
export function toTime(text: string): number {
  // No other second begins with a six.
  const isLeap = text[17] === '6';
  return isLeap ? Date.parse(`${text.slice(0, 17)}59${text.slice(19)}`) + 1000 : Date.parse(text);
}

export function toIso(time: number): string {
  return new Date(time).toISOString();
}
