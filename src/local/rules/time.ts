/** Times as they are on the wire and as the local Vercel counts them. */

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Milliseconds since 1970 of a date-time that was validated; a leap second is the second after it. */
export function toTime(text: string): number {
  if (usual.test(text)) return usualTime(text);
  // No other second begins with a six.
  const isLeap = text[17] === '6';
  return isLeap ? Date.parse(`${text.slice(0, 17)}59${text.slice(19)}`) + 1000 : Date.parse(text);
}

/** As JSON writes a time: read by its digits, which takes a third of the general parser's time. */
const usual = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z$/;

function usualTime(text: string): number {
  const pair = (at: number): number =>
    (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;
  const milliseconds = (text.charCodeAt(20) - zero) * 100 + pair(21);
  return Date.UTC(
    pair(0) * 100 + pair(2),
    pair(5) - 1,
    pair(8),
    pair(11),
    pair(14),
    pair(17),
    milliseconds,
  );
}

const zero = '0'.charCodeAt(0);

export function toIso(time: number): string {
  return new Date(time).toISOString();
}
