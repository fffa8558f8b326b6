/** Merges the value of an overlay's action into what it targets. */

import { isObject, type Json, type JsonObject } from '../json.js';
import { childPointer } from '../schema/pointers.js';
import type { Changeable, Origin, Origins } from './origins.js';

/** Thrown for an action that cannot be carried out. */
export class OverlayFault extends Error {}

/**
 * Members are merged, lists lengthened, other values replaced (Overlay Specification 1.1, 4.4.3).
 * @throws OverlayFault where an object meets a list or another value.
 */
export function mergeInto(target: Changeable, value: Json, origin: Origin, origins: Origins): void {
  if (Array.isArray(target)) {
    const items = Array.isArray(value) ? value : [value];
    target.push(...items.map((item: Json) => origins.adopt(item, origin)));
    return;
  }
  if (!isObject(value)) throw new OverlayFault('An object cannot be updated with another value.');
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
    const existing = Object.hasOwn(target, key) ? target[key] : undefined;
    const isHolder = typeof existing === 'object' && existing !== null;
    if (isHolder) {
      if (Array.isArray(existing) !== Array.isArray(member) || typeof member !== 'object') {
        throw new OverlayFault(`${JSON.stringify(key)} is of another kind in the description.`);
      }
      // The document's own objects, which were copied to be changed.
      mergeInto(existing as Changeable, member, at, origins);
      continue;
    }
    // Not assigned: a member called __proto__ would become the prototype.
    const adopted = origins.adopt(member, at);
    Object.defineProperty(target, key, {
      value: adopted,
      configurable: true,
      enumerable: true,
      writable: true,
    });
    origins.note(target, key, at);
  }
}
