/** Texts as words of a POSIX shell, in commands that people copy. */

/** The text as it is where it needs no quotes. */
export function shellWord(text: string): string {
  return /^[\w./@%+:][\w./@%+:-]*$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
