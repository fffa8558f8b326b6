/** How wide a text is, as Prettier counts it. */

/** Columns that a line of generated code may take. */
export const width = 100;

/** Pictures take two columns, however many characters they are put together from. A newer syntax than TypeScript reads. */
const emoji = new RegExp('\\p{RGI_Emoji}', 'gv');

/** Characters of East Asia take two columns. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/gu;

/** Characters that take none: controls, and marks on the one before. */
const empty = /\p{Cc}|\p{Mn}|\p{Me}|[\u200b-\u200d]/gu;

/** Whether each character of a text takes one column, most of all. */
export function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** Columns that a text takes. */
export function columnsOf(text: string): number {
  if (isAscii(text)) return text.length;
  return [...text.replace(emoji, '  ').replace(empty, '').replace(wide, '  ')].length;
}
