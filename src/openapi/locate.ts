/** Turns places of parsed documents into lines and columns of their files. */

import { getLineColLocation, type Source, type LocationObject } from '@redocly/openapi-core';
import type { Position } from './position.js';

/** Where something stands, by a JSON Pointer into the parsed document. */
export function positionAt(source: Source, pointer: string): Position {
  return positionOf({ source, pointer: `#${pointer || '/'}` });
}

/** Where the name of a member stands, by a JSON Pointer to its value. */
export function positionOfKey(source: Source, pointer: string): Position {
  return positionOf({ source, pointer: `#${pointer}`, reportOnKey: true });
}

/** Where Redocly says that something stands. */
export function positionOf(location: LocationObject): Position {
  const { source, start } = getLineColLocation(location);
  const position = { file: source.absoluteRef, line: start.line, column: start.col };
  const { pointer } = location;
  return pointer === undefined
    ? position
    : { ...position, pointer: pointer.replace(/^#\/?$|^#/, '') };
}
