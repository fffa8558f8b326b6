/** A place in a file, as diagnostics name it. Every start of the command line loads this module, so it imports nothing. */

export interface Position {
  /** Path of the file, absolute or as the user gave it; the URL of one on the network. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** JSON Pointer of the same place in the parsed file, where it was parsed. */
  readonly pointer?: string;
}

/** The beginning of a file, for what holds of all of it. */
export function beginningOf(file: string): Position {
  return { file, line: 1, column: 1 };
}

export function comparePositions(a: Position, b: Position): number {
  return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
}
