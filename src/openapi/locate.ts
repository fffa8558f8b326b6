/** Turns places of parsed documents into lines and columns of their files. */

import { getLineColLocation, type Source, type LocationObject } from '@redocly/openapi-core';
import { JsonSource } from './json-source.js';
import type { Position } from './position.js';

type Find = (pointer: string) => { readonly source: Source; readonly pointer: string } | undefined;

/** Of sources whose documents were changed since: where each part of them was written. */
const changed = new WeakMap<Source, Find>();

/** From now on places of a source are where `find` says that they were written. */
export function relocate(source: Source, find: Find): void {
  changed.set(source, find);
}

/** Whether places of a source may have been written elsewhere. */
export function isRelocated(source: Source): boolean {
  return changed.has(source);
}

/** Where something stands, by a JSON Pointer into the parsed document. */
export function positionAt(source: Source, pointer: string): Position {
  return positionOf({ source, pointer: `#${pointer || '/'}` });
}

/** Where the name of a member stands, by a JSON Pointer to its value. */
export function positionOfKey(source: Source, pointer: string): Position {
  return positionOf({ source, pointer: `#${pointer}`, reportOnKey: true });
}

/** Where Redocly says that something stands. */
export function positionOf(given: LocationObject): Position {
  const location = asWritten(given);
  const { pointer, reportOnKey = false, source } = location;
  const file = source.absoluteRef;
  if (pointer === undefined) return { file, ...placeOf(location) };
  const own = pointer.replace(/^#\/?$|^#/, '');
  const isJson = source instanceof JsonSource;
  const place = isJson ? source.placeOf(own, reportOnKey) : placeOf(location);
  return { file, ...place, pointer: own };
}

function placeOf(location: LocationObject): { readonly line: number; readonly column: number } {
  const { start } = getLineColLocation(location);
  return { line: start.line, column: start.col };
}

function asWritten(location: LocationObject): LocationObject {
  if (location.pointer === undefined) return location;
  const { source, pointer } = originOf(location.source, location.pointer.replace(/^#\/?$|^#/, ''));
  return { ...location, source, pointer: `#${pointer || '/'}` };
}

/** Where a place of a document, by a JSON Pointer into it, was written: elsewhere, where overlays changed it. */
export function originOf(
  source: Source,
  pointer: string,
): { readonly source: Source; readonly pointer: string } {
  return changed.get(source)?.(pointer) ?? { source, pointer };
}
