/** Status codes among exact ones, ranges and `default`: as types, so that results narrow, and as the look-up. */

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type ToNumber<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;

/** All statuses of a class: `StatusRange<4>` is 400 to 499. */
export type StatusRange<Class extends 1 | 2 | 3 | 4 | 5> = ToNumber<`${Class}${Digit}${Digit}`>;

export type SuccessStatus = StatusRange<2>;
export type ErrorStatus = StatusRange<3> | StatusRange<4> | StatusRange<5>;

/** What a description has for a status: under the status itself, else its range (`4XX`), else `default`. */
export function forStatus<Entry>(
  entries: Readonly<Record<string, Entry>>,
  status: number,
): Entry | undefined {
  return entries[status] ?? entries[rangeOf(status)] ?? entries['default'];
}

/** `4XX` for 404. */
export function rangeOf(status: number): string {
  return `${Math.floor(status / 100)}XX`;
}
