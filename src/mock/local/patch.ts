/** Applies changes to an item: a merge (RFC 7396) or a list of operations (RFC 6902). */

import { isArray, isObject, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import { pointerSegments } from '@openapi-counterpart/openapi/schema/pointers';
import { HttpError } from '@openapi-counterpart/runtime';

/** What a body changes of an item. @throws HttpError 409 for a list of operations of which one cannot be done. */
export function patched(item: JsonObject, body: Json): JsonObject {
  if (isArray(body)) {
    const done = body.reduce<Json>(operate, item);
    return isObject(done) ? done : item;
  }
  return isObject(body) ? merged(item, body) : item;
}

function merged(item: JsonObject, changes: JsonObject): JsonObject {
  const members = new Map(Object.entries(item));
  for (const [name, change] of Object.entries(changes)) {
    const old = members.get(name);
    // Null removes by the letter; a member that may be null is so afterwards, which shows the same.
    if (isObject(change)) members.set(name, merged(isObject(old) ? old : {}, change));
    else members.set(name, change);
  }
  return Object.fromEntries(members);
}

function operate(whole: Json, step: Json): Json {
  if (!isObject(step)) throw impossible('is no object');
  const { op, path, from, value } = step;
  const segments = pointerSegments(String(path));
  switch (op) {
    case 'add':
      return changed(whole, segments, 'add', value ?? null);
    case 'replace':
      return changed(whole, segments, 'replace', value ?? null);
    case 'remove':
      return changed(whole, segments, 'remove', null);
    case 'copy':
      return changed(whole, segments, 'add', read(whole, pointerSegments(String(from))));
    case 'move': {
      const source = pointerSegments(String(from));
      const moved = read(whole, source);
      return changed(changed(whole, source, 'remove', null), segments, 'add', moved);
    }
    case 'test': {
      const found = JSON.stringify(read(whole, segments));
      if (found === JSON.stringify(value)) return whole;
      throw impossible(`tests ${String(path)}, which is ${found}`);
    }
    default:
      throw impossible(`has the op ${JSON.stringify(op)}`);
  }
}

function impossible(problem: string): HttpError {
  return new HttpError(409, `A change of the list ${problem}.`);
}

function read(whole: Json, path: readonly string[]): Json {
  return path.reduce<Json>((part, name) => {
    const list = isArray(part) ? part[Number(name)] : undefined;
    const next = isObject(part) && Object.hasOwn(part, name) ? part[name] : list;
    if (next === undefined) throw impossible(`names ${path.join('/')}, which is not there`);
    return next;
  }, whole);
}

type Way = 'add' | 'replace' | 'remove';

function changed(whole: Json, path: readonly string[], way: Way, value: Json): Json {
  const [name, ...rest] = path;
  if (name === undefined) return way === 'remove' ? null : value;
  if (isArray(whole)) return changedList(whole, path, way, value);
  if (!isObject(whole)) throw impossible(`names ${path.join('/')}, which is not there`);
  const members = new Map(Object.entries(whole));
  const old = members.get(name);
  if (rest.length > 0) members.set(name, changed(old ?? null, rest, way, value));
  else if (way !== 'add' && old === undefined)
    throw impossible(`names ${name}, which is not there`);
  else if (way === 'remove') members.delete(name);
  else members.set(name, value);
  return Object.fromEntries(members);
}

function changedList(
  list: readonly Json[],
  [name = '', ...rest]: readonly string[],
  way: Way,
  value: Json,
): Json {
  const index = name === '-' ? list.length : Number(name);
  const last = way === 'add' && rest.length === 0 ? list.length : list.length - 1;
  if (!Number.isInteger(index) || index < 0 || index > last) {
    throw impossible(`names the entry ${name}, which is not there`);
  }
  if (rest.length > 0) return list.with(index, changed(list[index] ?? null, rest, way, value));
  if (way === 'remove') return list.toSpliced(index, 1);
  return way === 'add' ? list.toSpliced(index, 0, value) : list.with(index, value);
}
