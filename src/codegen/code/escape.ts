/**
 * The one place where text of a description becomes text of a program: nothing from outside reaches
 * generated code without passing through here.
 */

/** Words that cannot name a variable, in any mode, plus the globals that generated code relies on. */
const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield NaN Infinity ' +
    'Array Boolean Date Error JSON Map Math Number Object Promise RegExp Set String Symbol globalThis'
  ).split(' '),
);

/**
 * A string literal that evaluates to exactly `text`, on one line, whatever it contains. Its quotes
 * are those that Prettier would choose: single, unless double ones need fewer escapes.
 */
export function stringLiteral(text: string): string {
  // Most texts are words and paths, in which nothing has to be escaped.
  if (/^[\w ./:{}-]*$/.test(text)) return `'${text}'`;
  // JSON is a subset of JavaScript, and well-formed JSON.stringify escapes quotes, controls and lone
  // surrogates. U+2028 and U+2029 are legal in modern strings but still end a line for many tools.
  const double = JSON.stringify(text)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  const count = (quote: string): number => text.split(quote).length - 1;
  if (count("'") > count('"')) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** `text` made safe to stand inside a template literal: without anything in it that means something anywhere. */
export function templateText(text: string): string {
  return text.replace(
    /[^\w /.+-]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A legal identifier that resembles `text`. Different texts may give the same one: the caller keeps them apart. */
export function identifier(text: string): string {
  const cleaned = text.replace(/[^\p{ID_Continue}$]+/gu, '_');
  if (cleaned === '' || cleaned === '_') return '_';
  if (!/^[\p{ID_Start}$_]/u.test(cleaned)) return `_${cleaned}`;
  return isReservedWord(cleaned) ? `${cleaned}_` : cleaned;
}

/** Whether `word` may not name a variable of generated code. */
function isReservedWord(word: string): boolean {
  return RESERVED.has(word);
}

/** `text` made safe to stand inside a block comment, on one line: it can neither close the comment nor break the line. */
export function comment(text: string): string {
  return text.replaceAll('*/', '*\\/').replace(/[\r\n\u2028\u2029\u0085]+/g, ' ');
}

/** An expression that evaluates to the regular expression. A call, because a literal would have to be parsed to be trusted. */
export function regexLiteral(source: string, flags: string): string {
  const flagArgument = flags === '' ? '' : `, ${stringLiteral(flags)}`;
  return `new RegExp(${stringLiteral(source)}${flagArgument})`;
}
