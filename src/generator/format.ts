/** Formats emitted modules with Prettier, by fixed options: the same bytes in every project. */

import { format } from 'prettier/standalone';
import * as babel from 'prettier/plugins/babel';
import * as estree from 'prettier/plugins/estree';

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
