/** Merges the value of an overlay's action into what it targets. */

import { isObject, type Json, type JsonObject } from '../json.js';
import { childPointer } from '../schema/pointers.js';
import type { Changeable, Origin, Origins } from './origins.js';

/** Thrown for an action that cannot be carried out. */
export class OverlayFault extends Error {
  /** @param pointer Where in the overlay, if not the whole action. */
  constructor(
    message: string,
    readonly pointer?: string,
  ) {
    super(message);
  }
}

type Kind = 'list' | 'object' | 'value';

/** Values are merged with those of their own kind alone (Overlay Specification 1.1, 4.4.3). */
export function kindOf(value: Json | undefined): Kind {
  if (Array.isArray(value)) return 'list';
  return isObject(value) ? 'object' : 'value';
}

/**
 * Members are merged, lists lengthened.
 * @throws OverlayFault where an object meets a list or another value.
 */
export function mergeInto(target: Changeable, value: Json, origin: Origin, origins: Origins): void {
  if (Array.isArray(target)) {
    const items = Array.isArray(value) ? value : [value];
    target.push(...items.map((item: Json) => origins.adopt(item, origin)));
    return;
  }
  if (!isObject(value)) {
    throw new OverlayFault('An object cannot be updated with another value.', origin.pointer);
  }
  mergeMembers(target, value, origin, origins);
}

function mergeMembers(
  target: { [key: string]: Json },
  value: JsonObject,
  origin: Origin,
  origins: Origins,
): void {
  for (const [key, member = null] of Object.entries(value)) {
    const at = { ...origin, pointer: childPointer(origin.pointer, key) };
    const existing = Object.hasOwn(target, key) ? target[key] : null;
    if (kindOf(existing) === 'value') {
      setMember(target, key, member, at, origins);
      continue;
    }
    requireKind(kindOf(existing), key, member, at);
    // The document's own objects, which were copied to be changed.
    mergeInto(existing as Changeable, member, at, origins);
  }
}

/**
 * Adds a member, or puts it in the place of one that is neither object nor list.
 * @throws OverlayFault for an object or a list in the place of a value; in that of null, nothing is lost.
 */
export function setMember(
  holder: Changeable,
  key: string,
  value: Json,
  origin: Origin,
  origins: Origins,
): void {
  const existing: unknown = Object.getOwnPropertyDescriptor(holder, key)?.value;
  if (existing !== undefined && existing !== null) requireKind('value', key, value, origin);
  // Not assigned: a member called __proto__ would become the prototype.
  Object.defineProperty(holder, key, {
    value: origins.adopt(value, origin),
    configurable: true,
    enumerable: true,
    writable: true,
  });
  origins.note(holder, key, origin);
}

function requireKind(kind: Kind, key: string, value: Json, { pointer }: Origin): void {
  if (kindOf(value) === kind) return;
  const name = JSON.stringify(key);
  throw new OverlayFault(
    `${name} is of another kind in the description; an action before can remove it.`,
    pointer,
  );
}
