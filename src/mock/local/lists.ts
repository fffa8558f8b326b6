/** Which items of a collection a request for its list is answered with, and what its envelope says of them. */

import { plain } from '@openapi-counterpart/openapi/item-names';
import { isObject, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import type { Operation } from '@openapi-counterpart/openapi/model';

export interface Page {
  readonly items: readonly JsonObject[];
  /** How many there are on all pages. */
  readonly total: number;
  readonly hasMore: boolean;
}

type Query = Readonly<Record<string, unknown>>;

const limitNames = /^(limit|perpage|pagesize|size|count|maxresults|maxitems|take|first|top)$/;
const offsetNames = /^(offset|skip|start|from|startindex)$/;
const pageNames = /^(page|pagenumber|pageindex)$/;
const cursorNames = /^(startingafter|after|cursor|since|pagetoken|nexttoken)$/;

/** @param item What is known of the items: their members, and the one by which a cursor may name them. */
export function pageOf(
  items: readonly JsonObject[],
  { parameters }: Operation,
  query: Query,
  { members, idMember }: { readonly members: readonly string[]; readonly idMember: string },
): Page {
  const described = parameters.filter((parameter) => parameter.in === 'query');
  const found = described.reduce(
    (left, { name }) =>
      isPaging(name)
        ? left
        : left.filter((item) => fits(item, memberNamed(members, name), query[name])),
    items,
  );
  const numberIn = (names: RegExp): number | undefined => {
    const name = described.find((parameter) => names.test(plain(parameter.name)))?.name;
    const value = name === undefined ? undefined : Number(query[name]);
    return value === undefined || Number.isNaN(value) ? undefined : value;
  };
  const cursor = described.find(({ name }) => cursorNames.test(plain(name)))?.name;
  const after = found.findIndex(
    (item) => cursor !== undefined && String(item[idMember]) === String(query[cursor]),
  );
  const limit = numberIn(limitNames) ?? found.length;
  const page = numberIn(pageNames);
  const start = numberIn(offsetNames) ?? (page === undefined ? after + 1 : (page - 1) * limit);
  const from = Math.max(0, start);
  const shown = found.slice(from, from + limit);
  return { items: shown, total: found.length, hasMore: from + limit < found.length };
}

function isPaging(name: string): boolean {
  return [limitNames, offsetNames, pageNames, cursorNames].some((names) => names.test(plain(name)));
}

function memberNamed(members: readonly string[], name: string): string | undefined {
  return members.find((member) => plain(member) === plain(name));
}

/** Whether an item has what is asked for; a parameter that is called like no member says nothing. */
function fits(item: JsonObject, member: string | undefined, wanted: unknown): boolean {
  if (wanted === undefined || member === undefined) return true;
  const values = [wanted].flat().map(String);
  const parts = [item[member] ?? []].flat();
  return parts.some((part) =>
    isObject(part)
      ? Object.values(part).some((value) => values.includes(String(value)))
      : values.includes(String(part)),
  );
}

const totalNames =
  /^(total|totalcount|totalitems|totalresults|totalelements|totalrecords|itemcount)$/;
const countNames = /^(count|size|numberofelements|resultcount)$/;
const moreNames = /^(hasmore|hasnext|hasnextpage|more|truncated|istruncated)$/;
const nextNames = /^(next|nextcursor|nextpage|nextpagetoken|nexttoken|nexturl|nextlink)$/;

/** The envelope of a list with what it says of the page: totals, and whether there is more. */
export function describePage(envelope: Json, page: Page, depth = 0): Json {
  if (!isObject(envelope) || depth > 2) return envelope;
  const members = Object.entries(envelope).map(([name, value]): [string, Json] => {
    const key = plain(name);
    if (typeof value === 'number' && totalNames.test(key)) return [name, page.total];
    if (typeof value === 'number' && countNames.test(key)) return [name, page.items.length];
    if (typeof value === 'boolean' && moreNames.test(key)) return [name, page.hasMore];
    return [name, describePage(value ?? null, page, depth + 1)];
  });
  return Object.fromEntries(members);
}

/** An envelope whose members for a next page are otherwise: absent where `to` is undefined. */
export function withNext(envelope: Json, to: null | undefined, depth = 0): Json {
  if (!isObject(envelope) || depth > 2) return envelope;
  const members = Object.entries(envelope).flatMap(([name, value]): [string, Json][] => {
    if (!nextNames.test(plain(name))) return [[name, withNext(value ?? null, to, depth + 1)]];
    return to === undefined ? [] : [[name, to]];
  });
  return Object.fromEntries(members);
}
