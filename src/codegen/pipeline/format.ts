/** Formats emitted modules with Prettier, by fixed options: the same bytes in every project. */

import { format } from 'prettier/standalone';
import * as babel from 'prettier/plugins/babel';
import * as estree from 'prettier/plugins/estree';
import { layOut } from '../code/layout.js';

const separator = '\n\n';
const mark = `${separator}// —${separator}`;

/**
 * Formats a module of declarations with blank lines between them and a statement a line, such as the
 * validators: what is plain is laid out directly, and only the rest goes to Prettier, at once.
 */
export async function formatPlainModule(text: string): Promise<string> {
  const declarations = text.trim().split(/\n{2,}/);
  const laidOut = declarations.map((plain) => (/^ /m.test(plain) ? plain : layOut(plain)));
  const difficult = declarations.filter((_, index) => laidOut[index] === undefined);
  const formatted = (await formatModule(difficult.join(mark))).trim().split(mark);
  return `${laidOut.map((plain) => plain ?? formatted.shift()).join(separator)}\n`;
}

/** Formats TypeScript. */
export function formatModule(text: string): Promise<string> {
  // The babel parser reads TypeScript in half the time of the compiler's own.
  return format(text, {
    parser: 'babel-ts',
    plugins: [babel, estree],
    singleQuote: true,
    printWidth: 100,
  });
}
