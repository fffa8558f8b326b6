/** Characters by which bytes are split. No list that is taken apart: bundlers keep that, whoever needs it. */

export const tab = 9;
export const lineFeed = 10;
export const carriageReturn = 13;
export const space = 32;
export const dash = 45;
