/** Status codes as types, so that results narrow where a description declares ranges. */

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type ToNumber<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;

/** All statuses of a class: `StatusRange<4>` is 400 to 499. */
export type StatusRange<Class extends 1 | 2 | 3 | 4 | 5> = ToNumber<`${Class}${Digit}${Digit}`>;

export type SuccessStatus = StatusRange<2>;
export type ErrorStatus = StatusRange<3> | StatusRange<4> | StatusRange<5>;
