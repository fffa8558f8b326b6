/** Lets known schemas stand where new ones accept the same, level by level. */

import type { Direction } from '../diff/change.js';
import { nodeOf } from '../diff/schema-node.js';
import { childrenOf, follow, objectOf, step, type Located } from '../diff/sources.js';
import { isObject, type Json, type JsonObject } from '../json.js';
import { KEYWORDS } from '../schema/keywords.js';
import type { Adoption } from './adoption.js';

/** The schema to write where `old` is known and `current` comes. */
export function adoptSchema(
  adoption: Adoption,
  old: Located | undefined,
  current: Located,
  direction: Direction,
): Json {
  if (old === undefined) return adoption.take(current.value, 'schema');
  const wrapped = adoptNullable(adoption, old, current, direction);
  if (wrapped !== undefined) return wrapped;
  return adoption.adopt(
    old,
    current,
    'schema',
    () => isSame(adoption, old, current, direction),
    (before, after) => mergeSchemas(adoption, before, after, direction),
  );
}

function isSame(adoption: Adoption, old: Located, current: Located, direction: Direction): boolean {
  const pair = { old: nodeOf([old], old), new: nodeOf([current], current) };
  return adoption.isQuiet([{ direction, findings: [], pairs: [pair] }]);
}

function mergeSchemas(
  adoption: Adoption,
  before: Located,
  after: Located,
  direction: Direction,
): Json {
  if (!isObject(after.value)) return after.value;
  if (!isObject(before.value)) return adoption.take(after.value, 'schema');
  const merged = adoption.merge(before, after, 'schema', (key, old, current) => {
    const holds = KEYWORDS.get(key)?.holds;
    if (holds === 'schema') return adoptSchema(adoption, old, current, direction);
    if (holds === 'map') return adoptMap(adoption, old, current, direction);
    if (holds === 'list') return adoptList(adoption, old, current, direction);
    if (key === 'discriminator')
      return objectOf(asSchema(adoption, { [key]: current.value }))[key] ?? {};
    return sortedLike(old?.value, current.value);
  });
  // What was written in place stays there.
  return adoption.keep(merged);
}

function asSchema(adoption: Adoption, schema: JsonObject): Located {
  return { value: adoption.take(schema, 'schema'), file: '', pointer: '' };
}

function adoptMap(
  adoption: Adoption,
  old: Located | undefined,
  current: Located,
  direction: Direction,
): Json {
  const known = Object.keys(objectOf(old));
  const names = Object.keys(objectOf(current));
  const ordered = [
    ...known.filter((name) => names.includes(name)),
    ...names.filter((name) => !known.includes(name)),
  ];
  return Object.fromEntries(
    ordered.flatMap((name) => {
      const at = step(current, name);
      const before = old === undefined ? undefined : step(old, name);
      return at === undefined
        ? []
        : [[name, adoptSchema(adoption, before, at, direction)] as const];
    }),
  );
}

/** Of lists that are as long as they were, item by item; of others what says the same as one that was. */
function adoptList(
  adoption: Adoption,
  old: Located | undefined,
  current: Located,
  direction: Direction,
): Json {
  const before = childrenOf(old).map(([, at]) => at);
  const after = childrenOf(current).map(([, at]) => at);
  return after.map((at, index) => {
    const same =
      before.length === after.length
        ? before[index]
        : before.find((candidate) => isSame(adoption, candidate, at, direction));
    return adoptSchema(adoption, same, at, direction);
  });
}

/** The order in which names and values are listed says nothing: it stays as it is known. */
function sortedLike(old: Json | undefined, current: Json): Json {
  if (!Array.isArray(old) || !Array.isArray(current)) return current;
  const places = new Map(old.map((item: Json, index) => [JSON.stringify(item), index]));
  const placeOf = (item: Json): number => places.get(JSON.stringify(item)) ?? places.size;
  return current.toSorted((a: Json, b: Json) => placeOf(a) - placeOf(b));
}

/** `nullable` that is known as a choice between a schema and null: the choice stays, and the schema is adopted. */
function adoptNullable(
  adoption: Adoption,
  old: Located,
  current: Located,
  direction: Direction,
): Json | undefined {
  const choice = ['oneOf', 'anyOf'].find((keyword) => step(old, keyword) !== undefined);
  if (choice === undefined || isSame(adoption, old, current, direction)) return undefined;
  const branches = childrenOf(step(old, choice)).map(([, at]) => at);
  const [inner, ...others] = branches.filter((at) => !isNull(follow(adoption.old, at)));
  const stripped = withoutNull(current);
  if (branches.length !== 2 || inner === undefined || others.length > 0) return undefined;
  if (stripped === undefined) return undefined;
  const adopted = adoptSchema(adoption, inner, stripped, direction);
  const list = branches.map((at) => (at === inner ? adopted : at.value));
  return adoption.keep({ ...objectOf(old), [choice]: list });
}

function isNull({ value }: Located): boolean {
  if (!isObject(value)) return false;
  const values = value['enum'];
  return value['type'] === 'null' || (Array.isArray(values) && values.every((one) => one === null));
}

/** The schema for every value but null; undefined where null is not accepted in so many words. */
function withoutNull(at: Located): Located | undefined {
  if (!isObject(at.value)) return undefined;
  const { nullable, type, enum: values, ...rest } = at.value;
  const isNullable = nullable === true || (Array.isArray(type) && type.includes('null'));
  if (!isNullable) return undefined;
  const types = Array.isArray(type) ? type.filter((one: Json) => one !== 'null') : type;
  const value: JsonObject = {
    ...(types !== undefined && {
      type: Array.isArray(types) && types.length === 1 ? (types[0] ?? null) : types,
    }),
    ...rest,
    ...(Array.isArray(values) && { enum: values.filter((one: Json) => one !== null) }),
  };
  // A place of its own: it is compared like any other, and stands nowhere.
  return { value, file: at.file, pointer: `${at.pointer}/~without-null` };
}
