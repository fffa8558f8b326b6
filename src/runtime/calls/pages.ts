/** Walks through the pages of a list, by what the description or its user says of how they follow. */

import {
  dataOf,
  shown,
  type AnyResult,
  type CallInput,
  type Client,
  type DataOf,
} from '../client.js';
import { isObject } from '../json.js';
import type { QuerystringWriter } from '../operation.js';

/**
 * How one page leads to the next. Places are JSON pointers into an answer's body, `items` that of the
 * list; `parameter` is a query parameter. A type alias, because the generator prints it as plain data.
 */
export type Pagination =
  /** The answer has what the parameter is next, and nothing, or null, at the end. */
  | {
      readonly kind: 'cursor';
      readonly parameter: string;
      readonly next: string;
      readonly items: string;
      /** Where the answer says whether more follows, beside a cursor that is always there. */
      readonly more?: string;
    }
  /** The parameter is the last item's own cursor, while the answer says that more follows. */
  | {
      readonly kind: 'last';
      readonly parameter: string;
      readonly more: string;
      /** In an item. */
      readonly cursor: string;
      readonly items: string;
    }
  /** The answer has the address of the next page: at that place, else in its Link header (RFC 8288). */
  | { readonly kind: 'link'; readonly next?: string; readonly items: string }
  /** The parameter counts pages, or items, until one page has none. */
  | {
      readonly kind: 'page' | 'offset';
      readonly parameter: string;
      readonly items: string;
      /** What the first page is called; 1 by default, 0 of offsets. */
      readonly first?: number;
      /** Where the answer says whether more follows. */
      readonly more?: string;
    };

/**
 * The data of each page, called for when it is asked for.
 * @param call Calls the operation through the client that it is given.
 * @throws ResultError for a page that is refused, Error for one that was there before.
 */
export async function* walkPages<
  Api extends string,
  Input extends CallInput,
  Result extends AnyResult,
>(
  client: Client<Api>,
  call: (client: Client<Api>, input: Input) => Promise<Result>,
  input: Input,
  pagination: Pagination,
): AsyncGenerator<DataOf<Result>, void> {
  let query: Query | string | undefined = { ...input.query };
  let before = '';
  const seen = new Set<string>();
  while (query !== undefined) {
    seen.add(shown(query));
    const result: Result = await (typeof query === 'string'
      ? call(withQuery(client, query), input)
      : call(client, { ...input, query }));
    const data: DataOf<Result> = dataOf(result);
    const { url } = result.response;
    if (pagination.kind === 'page' || pagination.kind === 'offset') {
      const list = shown(itemsOf(pagination, data));
      if (list === before && list !== '[]') {
        throw new Error(
          `${url} has the items of the page before it, as if "${pagination.parameter}" had no effect.`,
        );
      }
      before = list;
    }
    yield data;
    query = nextQuery(pagination, query, data, result.response);
    if (query !== undefined && seen.has(shown(query))) {
      throw new Error(`The page after ${url} would be one that was there before.`);
    }
  }
}

/** The items of each page, one after the other. */
export async function* walkItems<
  Item,
  Api extends string,
  Input extends CallInput,
  Result extends AnyResult,
>(
  client: Client<Api>,
  call: (client: Client<Api>, input: Input) => Promise<Result>,
  input: Input,
  pagination: Pagination,
): AsyncGenerator<Item, void> {
  for await (const page of walkPages(client, call, input, pagination)) {
    // The generator has found that the list at that place holds such items.
    yield* itemsOf(pagination, page) as readonly Item[];
  }
}

type Query = Readonly<Record<string, unknown>>;

/** Sends a query as it was written: to a server a comma may be another than one that is escaped. */
function withQuery<Api extends string>(client: Client<Api>, search: string): Client<Api> {
  return {
    api: client.api,
    call: (operation, input, options) =>
      client.call(
        { ...operation, querystring: whole, writeQuerystring: withSecrets },
        { ...input, query: {}, querystring: search },
        options,
      ),
  };
}

const whole = { contentType: '' };

/** The pairs are credentials, which the address may have, too. */
const withSecrets: QuerystringWriter = (search, _declared, pairs) => {
  const keys = [...new URLSearchParams(pairs).keys()];
  const own = String(search)
    .split('&')
    .filter((pair) => ![...new URLSearchParams(pair).keys()].some((key) => keys.includes(key)));
  return [...own, pairs].filter((text) => text !== '').join('&');
};

/** Of the next page, as values or as the server wrote it; nothing after the last one. */
function nextQuery(
  pagination: Pagination,
  query: Query | string,
  data: unknown,
  response: Response,
): Query | string | undefined {
  const items = itemsOf(pagination, data);
  const more = 'more' in pagination ? pagination.more : undefined;
  const hasMore = more === undefined ? undefined : valueAt(data, more) === true;
  if (hasMore === false) return undefined;
  const values = typeof query === 'string' ? Object.fromEntries(new URLSearchParams(query)) : query;
  switch (pagination.kind) {
    case 'cursor': {
      const next = valueAt(data, pagination.next);
      if (next === undefined || next === null || next === '' || next === false) return undefined;
      const { parameter } = pagination;
      // What is called next may be a whole address.
      const search = addresses.test(String(next)) ? searchOf(String(next)) : '';
      // Of an address that says it otherwise, all is kept: what counts is where it leads.
      const isLink =
        new URLSearchParams(search).has(parameter) || /^https?:[^?]+\?/.test(String(next));
      return isLink ? search : { ...values, [parameter]: next };
    }
    case 'last': {
      const last = items.at(-1);
      if (last === undefined) return undefined;
      return { ...values, [pagination.parameter]: valueAt(last, pagination.cursor) };
    }
    case 'link': {
      const { next } = pagination;
      const link = next === undefined ? nextLink(response) : valueAt(data, next);
      return typeof link === 'string' && link !== '' ? searchOf(link) : undefined;
    }
    default: {
      if (items.length === 0 && hasMore === undefined) return undefined;
      const { first = pagination.kind === 'page' ? 1 : 0, parameter } = pagination;
      const step = pagination.kind === 'page' ? 1 : items.length;
      return { ...values, [parameter]: Number(values[parameter] ?? first) + step };
    }
  }
}

const addresses = /^(?:https?:\/)?[/?]/;

function itemsOf({ items }: Pagination, data: unknown): readonly unknown[] {
  const list = valueAt(data, items);
  return Array.isArray(list) ? list : [];
}

/** Nothing where the value has no such place. */
function valueAt(value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((at, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    return isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  }, value);
}

/** As RFC 8288 has it: what stands in quotes is no link, and of two relations of one link the first counts. */
function nextLink({ headers }: Response): string | undefined {
  const links = headers
    .get('link')
    ?.matchAll(/<([^<>]*)>((?:\s*;[^;,"]*(?:"(?:[^"\\]|\\.)*")?)*)/g);
  for (const [, address, parameters = ''] of links ?? []) {
    const pairs = parameters.matchAll(/;\s*([^\s=;"]*)\s*=?\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g);
    const rel = [...pairs].find(([, name = '']) => /^rel$/i.test(name));
    if (/(^|\s)next(\s|$)/i.test(rel?.[2] ?? rel?.[3] ?? '')) return address;
  }
  return undefined;
}

/** Of an address, absolute or not, without the question mark. */
function searchOf(address: string): string {
  return new URL(address, 'http://localhost').search.slice(1);
}
