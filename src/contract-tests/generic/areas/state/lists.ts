/** Lists have what was made, over all their pages, and what their parameters ask for. */

import { arrayAt, isObject, type JsonObject } from '@openapi-counterpart/openapi/json';
import { flatSchema } from '@openapi-counterpart/openapi/schema/flat-schema';
import { succeeded } from '../../../context/answers.js';
import type { Exchange } from '../../../model.js';
import { type ApiOperation } from '../../api.js';
import type { AnyContext } from '../../context.js';
import { itemOf } from '../../item-of.js';
import { notReached } from '../../not-reached.js';
import { listOf, makeThing, type Thing } from '../../things.js';

import { fail, on, type Run } from './support.js';

export const listed: Run = async (context, operation, collection) => {
  const first = await makeThing(context, collection);
  // One more, because a list may lack some.
  for (const thing of [first, await makeThing(context, collection, first)]) {
    const list = await findInList(context, operation, thing);
    if (list.isThere || !list.isWhole) continue;
    fail(context, 'created-listed', operation, 'What was made just now is not listed.', [
      ...(list.exchange ? [list.exchange] : []),
      thing.exchange,
    ]);
  }
};

/** How many pages are looked through for an item. */
const mostPages = 20;

type Pairs = readonly (readonly [string, string])[];

/** The parameters by which a list is paged. */
function pagingOf(operation: ApiOperation) {
  const names = operation.described.parameters
    .filter((item) => item.in === 'query')
    .map(({ name }) => name);
  const find = (pattern: RegExp) => names.find((name) => pattern.test(name));
  const [offset, page] = [find(/^(offset|skip|start)$/i), find(/^page$/i)];
  return {
    offset,
    page,
    isCounted: (offset ?? page) !== undefined,
    cursor: find(/cursor|token|^(starting_?)?after$/i),
    isPaged: find(/limit|page|size|cursor|after|offset|token/i) !== undefined,
  };
}

/** The text beside a list, or one level deeper, that asks for its next page; null where it says that there is none. */
function nextCursor(value: unknown, depth = 0): string | null | undefined {
  if (!isObject(value)) return undefined;
  for (const [name, member] of Object.entries(value)) {
    if (!/next|cursor/i.test(name) || /prev/i.test(name)) continue;
    if (member === null || member === '') return null;
    if (typeof member === 'string' && !/[/?]/.test(member)) return member;
  }
  if (depth > 0) return undefined;
  return Object.values(value)
    .map((member) => nextCursor(member, depth + 1))
    .find((found) => found !== undefined);
}

/** What asks for the page after one; undefined where that is not known, null where there is none. */
function nextPage(
  paging: ReturnType<typeof pagingOf>,
  exchange: Exchange,
  { at, seen }: { readonly at: number; readonly seen: number },
): Pairs | null | undefined {
  if (paging.offset !== undefined) return [[paging.offset, String(seen)]];
  if (paging.page !== undefined) return [[paging.page, String(at + 2)]];
  if (paging.cursor === undefined) return undefined;
  const cursor = nextCursor(exchange.body);
  return typeof cursor === 'string' ? [[paging.cursor, cursor]] : cursor;
}

/** Looks for an item in a list; through its pages where it is known how to ask for them. */
export async function findInList(context: AnyContext, operation: ApiOperation, thing: Thing) {
  const member = thing.collection.id?.member ?? '';
  const paging = pagingOf(operation);
  const seen = new Set<string>();
  let more: Pairs = [];
  for (let at = 0; at < mostPages; at += 1) {
    const exchange = await listWith(context, operation, thing, more);
    if (!succeeded(exchange)) throw notReached(context, operation, exchange);
    const items = listOf(operation, exchange);
    const found = items.find((item) => String(item[member]) === thing.id);
    const isNew = items.some((item) => !seen.has(String(item[member])));
    if (found !== undefined) return { exchange, isThere: true, isWhole: true };
    for (const item of items) seen.add(String(item[member]));
    const next = nextPage(paging, exchange, { at, seen: seen.size });
    if (next === undefined || next === null || items.length === 0 || !isNew) {
      const isRead = next === null || (next !== undefined && paging.isCounted);
      const isWhole = (isRead || !paging.isPaged) && !isFiltered(context, operation, thing);
      return { exchange, isThere: false, isWhole };
    }
    more = next;
  }
  return { exchange: undefined, isThere: false, isWhole: false };
}

/** Whether the list cannot be asked for without a filter that leaves the item out. */
function isFiltered(context: AnyContext, operation: ApiOperation, thing: Thing): boolean {
  const { query = [] } = context.parameters(operation);
  const item = { ...thing.sent, ...answeredItem(context, thing) };
  return query.some(([name, text]) => Object.hasOwn(item, name) && String(item[name]) !== text);
}

function answeredItem({ api }: AnyContext, { collection, exchange }: Thing): JsonObject {
  const maker = api.operations.find(({ id }) => id === exchange.case.operationId);
  const at = maker?.role?.collection === collection ? (maker.role.answerAt ?? []) : [];
  return itemOf(at, exchange.body);
}

/** What asks for one item alone; undefined where nothing does. */
function limitOf({ api }: AnyContext, { described }: ApiOperation): string | undefined {
  const parameter = described.parameters.find(
    (item) => item.in === 'query' && /^(limit|per_?page|page_?size)$/i.test(item.name),
  );
  if (parameter === undefined) return undefined;
  const { minimum = 1 } = flatSchema(parameter.schema, api.description.schemas);
  return minimum === 0 || minimum === 1 ? parameter.name : undefined;
}

/** A list with at most one item, where a parameter says how many there may be, and the pages after it. */
export const limits: Run = async (context, operation, collection) => {
  const limit = limitOf(context, operation);
  if (limit === undefined) return;
  const thing = await makeThing(context, collection);
  await makeThing(context, collection, thing);
  const exchange = await listWith(context, operation, thing, [[limit, '1']]);
  if (!succeeded(exchange)) return;
  if (listOf(operation, exchange).length <= 1) {
    await turnPages(context, operation, { thing, limit, first: exchange });
    return;
  }
  const message = `More items were listed than ${limit} asks for.`;
  fail(context, 'limit-kept', operation, message, [exchange]);
};

/** How many pages of one item are turned. */
const mostTurns = 5;

/** Each page has other items than the one before: a caller who turns them comes to an end. */
async function turnPages(
  context: AnyContext,
  operation: ApiOperation,
  {
    thing,
    limit,
    first,
  }: { readonly thing: Thing; readonly limit: string; readonly first: Exchange },
): Promise<void> {
  const paging = pagingOf(operation);
  const turned = new Set<string>();
  let page = first;
  for (let at = 0; at < mostTurns; at += 1) {
    const next = nextPage(paging, page, { at, seen: at + 1 });
    const items = listOf(operation, page);
    const [item] = items;
    // Items without a name may be alike.
    if (!next || item?.[thing.collection.id?.member ?? ''] === undefined) return;
    const following = await listWith(context, operation, thing, [[limit, '1'], ...next]);
    if (!succeeded(following)) return;
    const isSame = JSON.stringify(listOf(operation, following)) === JSON.stringify(items);
    const asked = JSON.stringify(next);
    if (isSame || turned.has(asked)) {
      const message = isSame
        ? 'The next page has the items of the one before.'
        : 'What asks for the next page is what asked for an earlier one: the pages have no end.';
      fail(context, 'pages-turn', operation, message, [following, page]);
      return;
    }
    turned.add(asked);
    page = following;
  }
}

/**
 * A list of the items with one value of a member, where a parameter is called like the member and takes
 * one of a few values: of any text it is not said that all of it has to be alike.
 */
export const filters: Run = async (context, operation, collection) => {
  const thing = await makeThing(context, collection);
  for (const { in: place, name, schema } of operation.described.parameters) {
    const values = arrayAt(flatSchema(schema, context.api.description.schemas), 'enum');
    const own = thing.sent[name];
    const value = values.find((one) => one !== own);
    const isText = typeof own === 'string' && typeof value === 'string';
    if (place !== 'query' || !isText || !values.includes(own)) continue;
    const exchange = await listWith(context, operation, thing, [[name, value]]);
    const items = listOf(operation, exchange);
    const other = items.find((item) => item[name] !== value && values.includes(item[name] ?? null));
    if (!succeeded(exchange) || other === undefined) continue;
    const message = `An item with another ${name} was listed than the one asked for.`;
    fail(context, 'filter-kept', operation, message, [exchange]);
  }
};

/** The list with more parameters than it needs. */
function listWith(
  context: AnyContext,
  operation: ApiOperation,
  thing: Thing,
  pairs: Pairs,
): Promise<Exchange> {
  const { query = [] } = context.parameters(operation);
  const others = query.filter(([name]) => !pairs.some(([own]) => own === name));
  return on(context, operation, thing, { query: [...others, ...pairs] });
}
