/** Says where a file is neither YAML nor JSON. */

import { YamlParseError } from '@redocly/openapi-core';
import { diagnose, type Diagnostic } from './diagnostic.js';
import { RefusedFile } from './file-access.js';
import { beginningOf } from './position.js';

/** The diagnostic of a file that could not be read. */
export function syntaxError(file: string, error: Error): Diagnostic {
  const position = beginningOf(file);
  if (error instanceof RefusedFile)
    return diagnose(error.code, error.message, error.position ?? position);
  const isPlaced = error instanceof YamlParseError && error.line > 0;
  const place = isPlaced ? { line: error.line, column: Math.max(error.col, 1) } : {};
  // The parser repeats the place, which is a diagnostic's own.
  const message = error.message.replace(/ in "[^"]*" \(\d+:\d+\)/, '');
  if (message.startsWith('nesting exceeded')) {
    const deep = `YAML is nested too deep: ${message}.`;
    return diagnose('counterpart/document-size', deep, { ...position, ...place });
  }
  // YAML itself may be UTF-16, but is read as UTF-8.
  const isOther = message.startsWith('null byte');
  const said = isOther ? 'The file is binary, or UTF-16: save it as UTF-8' : message;
  return diagnose('yaml-syntax', said, { ...position, ...place });
}
