/** Opens a description for comparison, wherever its files are. */

import { tooLarge } from '../document-size.js';
import type { Json } from '../json.js';
import { UsageError } from '../usage-error.js';
import type { Parser } from './parse.js';
import type { Sources } from './sources.js';

/** The text of a file, or undefined when there is none. */
export type ReadText = (file: string) => string | undefined;

/** Reads files as references lead to them, each once. */
export function openSources(root: string, readText: ReadText, parser: Parser): Sources {
  const files = new Map<string, Json>();
  const open = (file: string): Json => {
    const known = files.get(file);
    if (known !== undefined) return known;
    const text = readText(file);
    if (text === undefined) {
      throw new UsageError(`Failed to read ${file}: there is no such file.`, 'Check the path.');
    }
    const parsed = parser.parse(text, file);
    const fault = tooLarge(parsed);
    if (fault !== undefined) {
      throw new UsageError(`Failed to read ${file}: it ${fault}.`, 'Write it out without aliases.');
    }
    files.set(file, parsed);
    return parsed;
  };
  return { root, open };
}
