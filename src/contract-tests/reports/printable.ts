/** Text from outside, made safe for a terminal, a page, XML and the log of a CI run. */

/**
 * One line in which control characters are escapes, and which no CI takes for a command: GitHub
 * looks for `::` at the beginning of a line, GitHub and Azure for `##[` and `##vso[` anywhere.
 */
export function printable(text: string): string {
  return text
    .replace(unprintable, (character) => escapes[character] ?? toEscape(character))
    .replace(/##(?=\[|vso\[)/gi, String.raw`\u0023#`)
    .replace(/^(\s*):(?=:)/, String.raw`$1\u003a`);
}

/** The same for text of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/**
 * Control characters, line separators, those that turn the direction of text, and those that XML
 * cannot hold.
 */
const unprintable =
  /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function toEscape(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
