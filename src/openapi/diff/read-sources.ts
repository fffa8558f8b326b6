/** Opens a description for comparison, wherever its files are. */

import { diagnose, DescriptionError } from '../diagnostic.js';
import type { DiagnosticCode } from '../diagnostics.js';
import { tooLarge } from '../document-size.js';
import { RefusedFile } from '../file-access.js';
import type { Json } from '../json.js';
import { beginningOf, type Position } from '../position.js';
import { UsageError } from '../usage-error.js';
import type { Parser } from './parse.js';
import { Positions } from './position.js';
import type { Place, Sources } from './sources.js';

/**
 * The text of a file, or undefined when there is none.
 * @throws RefusedFile for one that may not be read.
 */
export type ReadText = (file: string) => string | undefined;

/**
 * Reads files as references lead to them, each once.
 * @param shownAs How a file is named to those who read of a fault in it.
 */
export function openSources(
  root: string,
  readText: ReadText,
  parser: Parser,
  shownAs: (file: string) => string = (file) => file,
): Sources {
  const files = new Map<string, Json>();
  const positions = new Map<string, Positions>();
  const positionOf = ({ file, pointer }: Place): Position => {
    const known = positions.get(file) ?? new Positions(readText(file) ?? '');
    positions.set(file, known);
    return { file: shownAs(file), ...known.at(pointer), pointer };
  };
  const read = (file: string, from: Place | undefined): string => {
    try {
      const text = readText(file);
      if (text !== undefined) return text;
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      const place = from === undefined ? beginningOf(shownAs(file)) : positionOf(from);
      throw fault(error.code, error.message, error.position ?? place);
    }
    const message = `Failed to read ${shownAs(file)}: there is no such file.`;
    if (from === undefined) throw new UsageError(message, 'Check the path.');
    throw fault('no-unresolved-refs', message, positionOf(from));
  };
  const open = (file: string, from?: Place): Json => {
    const known = files.get(file);
    if (known !== undefined) return known;
    const parsed = parser.parse(read(file, from), shownAs(file));
    const size = tooLarge(parsed);
    if (size !== undefined) {
      const message = `${shownAs(file)} ${size}.`;
      throw fault('counterpart/document-size', message, beginningOf(shownAs(file)));
    }
    files.set(file, parsed);
    return parsed;
  };
  return { root, open, positionOf };
}

function fault(code: DiagnosticCode, message: string, position: Position): DescriptionError {
  return new DescriptionError([diagnose(code, message, position)]);
}
