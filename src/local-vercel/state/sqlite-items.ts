/** Reads items from a state file: one, all of a collection, or only what their indexes need. */

import type { Database as Connection } from 'libsql';
import { ShapeError } from '../shape.js';
import type { Collection, Item } from './collection.js';
import { mismatchOf, requiredMembers, type Kind } from './item-members.js';
import type { State } from './state.js';

export interface ItemReader {
  readonly isEmpty: boolean;
  /** @throws Error for an item that is not in the file. */
  read(collection: string, id: string): Item;
  readAll(collection: string): Iterable<Item>;
  /**
   * Adds every item of the file to an empty state, which reads the items themselves when they are used.
   * @param isChecked Whether the file is known to hold items alone, so that large collections can wait
   * until they are used.
   * @throws ShapeError for what is no item of a collection.
   */
  fill(state: State, isChecked: boolean): void;
}

/** Rows that are read as one text: a call for each takes longer than reading it. */
const rowsAtOnce = 2000;

/** The rows of a collection, whose positions others may be between. */
interface Extent {
  readonly collection: string;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

export function createItemReader(connection: Connection): ItemReader {
  // Raw, which takes two thirds of the time of an object: it is what a single read waits for.
  const one = connection
    .prepare<[string, string]>('SELECT json FROM items WHERE collection = ? AND key = ?')
    .raw(true);
  const extents = connection.prepare(`
    SELECT collection, count(*) AS count, min(position) AS first, max(position) AS last
    FROM items GROUP BY collection`);

  function extentsOf(): readonly Extent[] {
    // The columns of the query.
    return extents.all() as readonly Extent[];
  }

  function read(collection: string, id: string): Item {
    // The column is that of the query, and holds what `write` was given.
    const row = one.get(collection, JSON.stringify(id)) as readonly [json: string] | undefined;
    if (row === undefined) throw new Error(`The state file has no ${collection} "${id}".`);
    // What `write` was given.
    return JSON.parse(row[0]) as Item;
  }

  return {
    isEmpty: extentsOf().length === 0,
    read,
    *readAll(collection) {
      const extent = extentsOf().find((known) => known.collection === collection);
      if (extent === undefined) return;
      // What `write` was given.
      for (const items of readLists(connection, extent, 'json')) yield* items as readonly Item[];
    },
    fill(state, isChecked) {
      // The state's collections differ in the type of their items alone.
      const collections = Object.values(state) as unknown as readonly Collection<Item>[];
      for (const extent of extentsOf()) {
        const collection = collections.find(({ name }) => name === extent.collection);
        if (collection === undefined) {
          throw new ShapeError([extent.collection], 'is no collection of the state.');
        }
        collection.addFromSource(headsOf(connection, collection, extent, read));
        if (isChecked && extent.count > rowsAtOnce) continue;
        while (collection.readOn());
      }
    },
  };
}

/** The one column of queries that join rows; null where there are none. */
interface Text {
  readonly text: string | null;
}

/** What an expression makes of each row of a collection, as JSON, a list of many at a time. */
function* readLists(
  connection: Connection,
  { collection, count, first, last }: Extent,
  expression: string,
): Generator<readonly unknown[], void> {
  const few = `SELECT '[' || group_concat(made) || ']' AS text FROM (
    SELECT ${expression} AS made FROM items WHERE collection = ? ORDER BY position)`;
  if (count <= rowsAtOnce) {
    yield parsed(connection.prepare<[string]>(few).get(collection));
    return;
  }
  const many = connection.prepare<[number, number, string]>(`
    SELECT '[' || group_concat(${expression}) || ']' AS text FROM items
    WHERE position >= ? AND position < ? AND +collection = ?`);
  for (let from = first; from <= last; from += rowsAtOnce) {
    yield parsed(many.get(from, Math.min(from + rowsAtOnce, last + 1), collection));
  }
}

function parsed(row: unknown): readonly unknown[] {
  // The column of the queries above.
  const { text } = row as Text;
  // It is a list.
  return text === null ? [] : (JSON.parse(text) as readonly unknown[]);
}

/** @throws ShapeError for what is no item of the collection. */
function* headsOf(
  connection: Connection,
  collection: Collection<Item>,
  extent: Extent,
  read: ItemReader['read'],
): Generator<readonly Item[], void> {
  const { name } = collection;
  let at = 0;
  for (const list of readLists(connection, extent, headOf(collection))) {
    // The expression makes such a list of each row.
    const rows = list as readonly Head[];
    for (const [isOfKind, head] of rows) {
      if (isOfKind === 0 || !collection.accepts(head)) {
        throw new ShapeError([name, at], mismatchOf(name, read(name, head.id)));
      }
      at += 1;
    }
    yield rows.map(([, head]) => head);
  }
}

type Head = readonly [isOfKind: 0 | 1, head: Item];

/** SQL for `[whether all members are of their kinds, {id and what the indexes read}]`, as JSON. */
function headOf({ name, options }: Collection<Item>): string {
  const members = (options.members ?? []).map((member) => `, '${member}', json -> '$.${member}'`);
  return `json_array(${kindCheck(name)}, json_object('id', json(key)${members.join('')}))`;
}

/** SQL for whether the members of an item are of their kinds: 1 or 0. */
function kindCheck(collection: string): string {
  const checks = Object.entries(requiredMembers(collection)).map(
    ([member, kind]) => `json_type(json, '$.${member}') IN (${jsonTypes[kind]})`,
  );
  return checks.length === 0 ? '1' : `coalesce(${checks.join(' AND ')}, 0)`;
}

const jsonTypes: Readonly<Record<Kind, string>> = {
  text: `'text'`,
  number: `'integer', 'real'`,
  flag: `'true', 'false'`,
  list: `'array'`,
  object: `'object'`,
};
