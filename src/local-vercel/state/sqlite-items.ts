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
   * @throws ShapeError for what is no item of a collection.
   */
  fill(state: State): void;
}

/** Rows that are read as one text: a call for each takes longer than reading it. */
const rowsAtOnce = 2000;

export function createItemReader(connection: Connection): ItemReader {
  const one = connection.prepare<[string, string]>(
    'SELECT json FROM items WHERE collection = ? AND key = ?',
  );
  const many = connection.prepare<[number, number, string]>(`
    SELECT '[' || group_concat(json) || ']' AS text FROM items
    WHERE position > ? AND position <= ? AND collection = ?`);

  function last(): number {
    // The one column of the query.
    const row = connection.prepare('SELECT max(position) AS last FROM items').get() as {
      readonly last: number | null;
    };
    return row.last ?? 0;
  }

  function read(collection: string, id: string): Item {
    // The column is that of the query, and holds what `write` was given.
    const row = one.get(collection, JSON.stringify(id)) as { readonly json: string } | undefined;
    if (row === undefined) throw new Error(`The state file has no ${collection} "${id}".`);
    return JSON.parse(row.json) as Item;
  }

  return {
    isEmpty: last() === 0,
    read,
    *readAll(collection) {
      for (let from = 0, end = last(); from < end; from += rowsAtOnce) {
        const row = many.get(from, from + rowsAtOnce, collection) as Text;
        if (row.text !== null) yield* JSON.parse(row.text) as readonly Item[];
      }
    },
    fill: (state) => fill({ connection, state, end: last(), read }),
  };
}

/** The one column of queries that join rows; null where there are none. */
interface Text {
  readonly text: string | null;
}

interface Filling {
  readonly connection: Connection;
  readonly state: State;
  /** The last position. */
  readonly end: number;
  readonly read: ItemReader['read'];
}

function fill({ connection, state, end, read }: Filling): void {
  const collections = new Map<string, Collection<Item>>();
  // The state's collections differ in the type of their items alone.
  for (const collection of Object.values(state) as unknown as readonly Collection<Item>[]) {
    collections.set(collection.name, collection);
  }
  const heads = connection.prepare<[number, number]>(`
    SELECT '[' || group_concat(${headOf(collections)}) || ']' AS text FROM items
    WHERE position > ? AND position <= ?`);
  for (let from = 0; from < end; from += rowsAtOnce) {
    const { text } = heads.get(from, from + rowsAtOnce) as Text;
    // The expression of the query makes such a list of each row.
    for (const [name, isOfKind, head] of JSON.parse(text ?? '[]') as readonly Head[]) {
      const collection = collections.get(name);
      if (collection === undefined) throw new ShapeError([name], 'is no collection of the state.');
      if (isOfKind === 0 || !collection.accepts(head)) {
        throw new ShapeError([name, collection.size], mismatchOf(name, read(name, head.id)));
      }
      collection.addFromSource(head);
    }
  }
}

type Head = readonly [collection: string, isWhole: 0 | 1, head: Item];

/** SQL for `[collection, whether all members are there, {id and what the indexes read}]`, as JSON. */
function headOf(collections: ReadonlyMap<string, Collection<Item>>): string {
  const cases = [...collections.values()].map(({ name, options }) => {
    const members = (options.members ?? []).map((member) => `, '${member}', json -> '$.${member}'`);
    const head = `json_object('id', json(key)${members.join('')})`;
    return `WHEN '${name}' THEN json_array(collection, ${kindCheck(name)}, ${head})`;
  });
  const unknown = `json_array(collection, 0, json_object('id', json(key)))`;
  return `CASE collection ${cases.join(' ')} ELSE ${unknown} END`;
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
