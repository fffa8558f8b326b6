/** Texts that would do harm outside of the strings they belong in: every way out of each kind of text, tried by each act. */

/** What a text would run if it were code. */
const acts = ['globalThis.PWNED = true', 'globalThis["PWNED"]=1'] as const;

/** What ends the text around it: a comment, a string, a template, a pattern, a bracket, a line. */
const endings: readonly (readonly [end: string, begin: string])[] = [
  ['*/', '/*'],
  ['**/', '/**'],
  ['*\\/', ''],
  ['\n*/', '/*'],
  ['// ', '\n'],
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['\\"', '//'],
  ["\\'", '//'],
  ['\\`', '//'],
  ['\\\\"', '"'],
  ['\\u0022', '\\u0022'],
  ['\\x27', '\\x27'],
  ['"+(', ')+"'],
  ["'+(", ")+'"],
  ['${', '}'],
  ['`+${', '}+`'],
  ['}', '{'],
  ['})', '({'],
  ['])', '(['],
  ['};', 'const a = {'],
  [']:', '['],
  ['/', '/'],
  ['/u', '/'],
  ['\\/', '/'],
  ['$/;', '/^'],
  ['>', '<'],
  ['</script>', '<script>'],
  ['-->', '<!--'],
  ['<!--\n', ''],
  ['\n', '\n'],
  ['\r', '\r'],
  ['\u2028', '\u2029'],
  ['\u0085', '\u000b'],
  ['\0', '\0'],
  ['\ufeff', '\ufeff'],
  ['\u202e', '\u202c'],
  ['\ud800', '\udfff'],
  ['#!', '\n'],
  ['@', ''],
  ['?.[', ']'],
];

/** Names that mean something to the language or the platform. */
const names: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'catch',
  'default',
  'await',
  'arguments',
  'import',
  'operations',
  'validators',
  'globalThis',
  '..',
  '../../outside',
  '/outside',
  'C:\\outside',
  'a/../../outside',
  '%2e%2e%2foutside',
  '.',
  ' ',
  '🙂',
  '\u200b',
];

/** Each a description of its own, with the text in every place where one can stand. */
export const corpus: readonly string[] = [
  ...acts.flatMap((act) => endings.map(([end, begin]) => `${end} ${act}; ${begin}`)),
  ...names,
];
