/** Walks through the pages of a list, by what the description or its user says of how they follow. */

import { dataOf, shown, type AnyResult, type CallInput, type DataOf } from '../client.js';
import { isObject } from '../json.js';

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
    };

/**
 * The data of each page, called for when it is asked for.
 * @throws ResultError for a page that is refused, Error for one that leads back.
 */
export async function* walkPages<Input extends CallInput, Result extends AnyResult>(
  call: (input: Input) => Promise<Result>,
  input: Input,
  pagination: Pagination,
): AsyncGenerator<DataOf<Result>, void> {
  let query: Query | undefined = { ...input.query };
  const seen = new Set<string>();
  while (query !== undefined) {
    seen.add(shown(query));
    const result: Result = await call({ ...input, query });
    const data: DataOf<Result> = dataOf(result);
    yield data;
    query = nextQuery(pagination, query, data, result.response);
    if (query !== undefined && seen.has(shown(query))) {
      throw new Error(`The page after ${result.response.url} would be one that was there before.`);
    }
  }
}

/** The items of each page, one after the other. */
export async function* walkItems<Item, Input extends CallInput, Result extends AnyResult>(
  call: (input: Input) => Promise<Result>,
  input: Input,
  pagination: Pagination,
): AsyncGenerator<Item, void> {
  for await (const page of walkPages(call, input, pagination)) {
    // The generator has found that the list at that place holds such items.
    yield* itemsOf(pagination, page) as readonly Item[];
  }
}

type Query = Readonly<Record<string, unknown>>;

/** Nothing after the last page. */
function nextQuery(
  pagination: Pagination,
  query: Query,
  data: unknown,
  response: Response,
): Query | undefined {
  const items = itemsOf(pagination, data);
  switch (pagination.kind) {
    case 'cursor': {
      const next = valueAt(data, pagination.next);
      const isLast = pagination.more !== undefined && valueAt(data, pagination.more) !== true;
      const isNone = next === undefined || next === null || next === '' || next === false;
      if (isLast || isNone) return undefined;
      const { parameter } = pagination;
      // What is called next may be a whole address.
      const linked = typeof next === 'string' && addresses.test(next) ? queryOf(next) : {};
      // Of an address that says it otherwise, all is kept: what counts is where it leads.
      const isLink = parameter in linked || /^https?:[^?]+\?/.test(String(next));
      return isLink ? linked : { ...query, [parameter]: next };
    }
    case 'last': {
      const last = items.at(-1);
      const hasMore = valueAt(data, pagination.more) === true && last !== undefined;
      return hasMore
        ? { ...query, [pagination.parameter]: valueAt(last, pagination.cursor) }
        : undefined;
    }
    case 'link': {
      const { next } = pagination;
      const link = next === undefined ? nextLink(response) : valueAt(data, next);
      return typeof link === 'string' && link !== '' ? queryOf(link) : undefined;
    }
    default: {
      if (items.length === 0) return undefined;
      const { first = pagination.kind === 'page' ? 1 : 0, parameter } = pagination;
      const step = pagination.kind === 'page' ? 1 : items.length;
      return { ...query, [parameter]: Number(query[parameter] ?? first) + step };
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

function nextLink({ headers }: Response): string | undefined {
  const links = headers.get('link')?.matchAll(/<([^>]*)>([^<]*)/g) ?? [];
  for (const [, address, parameters = ''] of links) {
    if (/;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next\b)/i.test(parameters)) return address;
  }
  return undefined;
}

/** Of an address, absolute or not; a parameter that comes more than once is a list. */
function queryOf(address: string): Query {
  const { searchParams } = new URL(address, 'http://localhost');
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const [first, ...others] = searchParams.getAll(name);
      return [name, others.length > 0 ? [first, ...others] : first];
    }),
  );
}
