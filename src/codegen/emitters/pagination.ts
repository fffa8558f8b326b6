/** Finds how the pages of a list follow, where a description shows it by the names that APIs use for that. */

import type { Operation, Schemas } from '@openapi-counterpart/openapi/model';
import type { Pagination } from '@openapi-counterpart/runtime';
import { childPointer } from '@openapi-counterpart/openapi/schema/pointers';
import {
  isList,
  itemSchema,
  membersOf,
  possibleMembersOf,
} from '@openapi-counterpart/openapi/schema/members';
import { successSchema } from './success-schema.js';

/** Where lists are that have others beside them. */
const listNames = 'data items results values entries records edges'.split(' ');
/** Members of an answer, and of each other, that hold what is said of pages; the answer itself comes first. */
const containers =
  'pagination paging page pages pageInfo page_info meta metadata response_metadata cursors cursor links'.split(
    ' ',
  );
const nextNames =
  'next nextCursor next_cursor nextPageToken next_page_token nextToken next_token nextPage next_page nextOffset next_offset continuationToken continuation_token endCursor end_cursor last_id lastId after'.split(
    ' ',
  );
const moreNames = 'has_more hasMore hasNextPage has_next_page'.split(' ');
/** Query parameters that say where a page begins, the plainest first. */
const cursorNames =
  'cursor pageToken page_token nextToken next_token nextCursor next_cursor continuationToken continuation_token start_cursor startCursor page[cursor] page[after] after after_id starting_after startingAfter until from page offset'.split(
    ' ',
  );

/** Nothing where the description does not show that the operation's list has pages, or not how. */
export function findPagination(operation: Operation, schemas: Schemas): Pagination | undefined {
  const schema = successSchema(operation);
  if (operation.method !== 'get' || schema === undefined) return undefined;
  const items = listPlace(schema, schemas);
  if (items === undefined) return undefined;
  const queries = operation.parameters.filter((parameter) => parameter.in === 'query');
  const parameter = cursorNames.find((name) => queries.some((query) => query.name === name));
  if (parameter === undefined) return undefined;
  const list = { schema, schemas, items, parameter };
  return byCursor(list) ?? byLastItem(list) ?? byLink(operation, items);
}

interface List {
  readonly schema: unknown;
  readonly schemas: Schemas;
  /** Where the list is in the body. */
  readonly items: string;
  /** Where a page begins. */
  readonly parameter: string;
}

function listPlace(schema: unknown, schemas: Schemas): string | undefined {
  if (isList(schema, schemas)) return '';
  const lists = [...membersOf(schema, schemas)].filter(([, member]) => isList(member, schemas));
  const names = lists.map(([name]) => name);
  const name = names.length === 1 ? names[0] : listNames.find((usual) => names.includes(usual));
  return name === undefined ? undefined : childPointer('', name);
}

function byCursor(list: List): Pagination | undefined {
  const { items, parameter } = list;
  const next = placeOf(list, nextNames);
  if (next === undefined) return undefined;
  const more = placeOf(list, moreNames);
  return { kind: 'cursor', parameter, next, items, ...(more !== undefined && { more }) };
}

/** As Stripe has it. */
function byLastItem(list: List): Pagination | undefined {
  const { items, parameter, schema, schemas } = list;
  const more = placeOf(list, moreNames);
  const isAfterItem = /^(after|after_id|starting_?after)$/i.test(parameter);
  const listed = items === '' ? schema : membersOf(schema, schemas).get(items.slice(1));
  const hasId = membersOf(itemSchema(listed, schemas), schemas).has('id');
  if (more === undefined || !isAfterItem || !hasId) return undefined;
  return { kind: 'last', parameter, more, cursor: '/id', items };
}

function byLink({ responses }: Operation, items: string): Pagination | undefined {
  const headers = responses.flatMap(({ status, headers: all }) =>
    status.startsWith('2') ? all : [],
  );
  return headers.some(({ name }) => name.toLowerCase() === 'link')
    ? { kind: 'link', items }
    : undefined;
}

interface Container {
  readonly at: readonly string[];
  readonly inner: ReadonlyMap<string, unknown>;
}

/** The first of these names in the answer, else in what it says of pages. */
function placeOf({ schema, schemas }: List, names: readonly string[]): string | undefined {
  const answer: Container = { at: [], inner: membersOf(schema, schemas) };
  const outer = containersIn(answer, schemas);
  const nested = outer.flatMap((container) => containersIn(container, schemas));
  for (const { at, inner } of [answer, ...outer, ...nested]) {
    const name = names.find((wanted) => inner.has(wanted) && !isList(inner.get(wanted), schemas));
    if (name !== undefined) return childPointer('', ...at, name);
  }
  return undefined;
}

/** Of alternatives, such as links of the first page and of the last, one may have what is looked for. */
function containersIn({ at, inner }: Container, schemas: Schemas): Container[] {
  return containers.flatMap((name) => {
    const member = inner.get(name);
    return member === undefined || isList(member, schemas)
      ? []
      : [{ at: [...at, name], inner: possibleMembersOf(member, schemas) }];
  });
}
