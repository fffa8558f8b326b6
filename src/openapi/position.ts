/** Turns places of parsed documents into lines and columns of their files. */

import { getLineColLocation, type Source, type LocationObject } from '@redocly/openapi-core';

export interface Position {
  /** Path of the file, absolute or as the user gave it; the URL of one on the network. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** Where something stands, by a JSON Pointer into the parsed document. */
export function positionAt(source: Source, pointer: string): Position {
  return positionOf({ source, pointer: `#${pointer || '/'}` });
}

/** Where Redocly says that something stands. */
export function positionOf(location: LocationObject): Position {
  const { source, start } = getLineColLocation(location);
  return { file: source.absoluteRef, line: start.line, column: start.col };
}

/** The beginning of a file, for what holds of all of it. */
export function beginningOf(file: string): Position {
  return { file, line: 1, column: 1 };
}

export function comparePositions(a: Position, b: Position): number {
  return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
}
