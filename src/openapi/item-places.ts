/** Where in an answer or a body the item of a collection is, or the list of them: the members that lead there. */

import { isObject, objectAt, type Json } from './json.js';
import { type Schema, type Schemas, toSchema } from './model.js';
import { idMemberOf } from './item-names.js';
import { flatSchema, typesOf } from './schema/flat-schema.js';
import { isList, itemSchema, membersOf } from './schema/members.js';

interface FoundItem {
  readonly item: Schema;
  readonly member: string;
}

/** The item that an object is or has as one of its members. */
export function itemIn(
  schema: Schema,
  parameter: string,
  segment: string,
  schemas: Schemas,
): FoundItem | undefined {
  const member = idMemberOf(schema, parameter, segment, schemas);
  if (member !== undefined) return { item: schema, member };
  return objectMembers(schema, schemas).flatMap(([, inner]): FoundItem[] => {
    const found = idMemberOf(inner, parameter, segment, schemas);
    return found === undefined ? [] : [{ item: inner, member: found }];
  })[0];
}

/** What is known of the items of a collection. */
export interface Placed {
  readonly item: Schema;
  readonly id: { readonly member: string } | undefined;
}

/** Where the item is in an object that is, or wraps, one: the members that lead to it. */
export function itemAt(schema: Schema, { id, item }: Placed, schemas: Schemas): readonly string[] {
  const own = membersOf(schema, schemas);
  if (id === undefined || own.has(id.member)) return [];
  const ofItem = membersOf(item, schemas);
  const wrapped = objectMembers(schema, schemas).find(([name, inner]) => {
    const members = [...membersOf(inner, schemas).keys()];
    const isItem = members.includes(id.member) || members.some((key) => ofItem.has(key));
    return isItem && !ofItem.has(name);
  });
  return wrapped === undefined ? [] : [wrapped[0]];
}

function objectMembers(schema: Schema, schemas: Schemas): [string, Schema][] {
  const members = objectAt(flatSchema(schema, schemas), 'properties');
  return Object.entries(members).flatMap(([name, member]): [string, Schema][] => {
    if (!isObject(member)) return [];
    const isItem = typesOf(flatSchema(member, schemas)).includes('object');
    return isItem ? [[name, member]] : [];
  });
}

interface FoundList {
  readonly path: readonly string[];
  readonly items: Schema;
}

/** Names that lists have in their envelopes, where there are several. */
const listNames = /^(data|items|results?|records|entries|values|content|list|objects)$/i;

/** The list that an answer is, or has in an envelope, at most two objects deep. */
export function listIn(
  schema: Schema | undefined,
  schemas: Schemas,
  depth = 0,
): FoundList | undefined {
  if (schema === undefined) return undefined;
  if (isList(schema, schemas)) return { path: [], items: toSchema(itemSchema(schema, schemas)) };
  if (depth === 2) return undefined;
  const members = [...membersOf(schema, schemas)];
  const lists = members.filter(([, member]) => isList(member, schemas));
  const likely = lists.find(([name]) => listNames.test(name)) ?? lists[0];
  if (likely !== undefined) {
    return { path: [likely[0]], items: toSchema(itemSchema(likely[1], schemas)) };
  }
  const inner = members.find(([name]) => listNames.test(name));
  const found = inner && listIn(toSchema(inner[1]), schemas, depth + 1);
  return found && inner && { path: [inner[0], ...found.path], items: found.items };
}

/** The value with another part where members lead. */
export function withPart(value: Json, path: readonly string[], part: Json): Json {
  const [name, ...rest] = path;
  if (name === undefined) return part;
  const whole = isObject(value) ? value : {};
  return { ...whole, [name]: withPart(whole[name] ?? {}, rest, part) };
}
