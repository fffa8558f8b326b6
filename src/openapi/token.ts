/** The form of names in HTTP. */

/** A token of RFC 9110 (5.6.2), as the source of a pattern. */
export const tokenPattern = "[\\w!#$%&'*+.^`|~\\-]+";

const token = new RegExp(`^${tokenPattern}$`, 'u');

/** Whether a text can be the name of a header or a method. */
export function isToken(text: string): boolean {
  return token.test(text);
}
