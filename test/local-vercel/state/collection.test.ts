/** Tables of the state: found by id and by index, in order, with a limit, told to a journal. */

import { expect, test } from 'vitest';
import { Collection, type Item, type Journal } from '../../../src/local-vercel/state/collection.js';
import { createState, restoreSnapshot, snapshotOf } from '../../../src/local-vercel/state/state.js';

interface Book extends Item {
  readonly tags: readonly string[];
}

function books(journal: Journal = () => {}, limit?: number): Collection<Book> {
  const indexes = { tag: ({ tags }: Book) => tags };
  return new Collection<Book>('books', { indexes, ...(limit !== undefined && { limit }) }, journal);
}

const ids = (items: readonly Item[]): string[] => items.map(({ id }) => id);

test('items are found by id and by every key of an index', () => {
  const collection = books();
  collection.put({ id: 'a', tags: ['red', 'old'] });
  collection.put({ id: 'b', tags: ['red'] });
  expect(collection.get('a')).toEqual({ id: 'a', tags: ['red', 'old'] });
  expect(ids(collection.where('tag', 'red'))).toEqual(['a', 'b']);
  expect(collection.find('tag', 'old')?.id).toBe('a');
  expect(collection.find('tag', 'new')).toBeUndefined();
  expect(collection.size).toBe(2);
});

test('an index follows what changes and what goes', () => {
  const collection = books();
  collection.put({ id: 'a', tags: ['red'] });
  collection.put({ id: 'a', tags: ['blue'] });
  expect(ids(collection.where('tag', 'red'))).toEqual([]);
  expect(ids(collection.where('tag', 'blue'))).toEqual(['a']);
  expect(collection.delete('a')).toBe(true);
  expect(collection.delete('a')).toBe(false);
  expect(ids(collection.where('tag', 'blue'))).toEqual([]);
});

test('an index that is not there is named', () => {
  expect(() => books().where('colour', 'red')).toThrow('books has no index "colour".');
});

test('an item keeps its place when it changes, and is the newest after it was gone', () => {
  const collection = books();
  for (const id of ['a', 'b', 'c']) collection.put({ id, tags: [] });
  collection.put({ id: 'a', tags: ['red'] });
  expect(ids(collection.all())).toEqual(['a', 'b', 'c']);
  collection.delete('a');
  collection.put({ id: 'a', tags: [] });
  expect(ids(collection.all())).toEqual(['b', 'c', 'a']);
});

test('beyond the limit the oldest go, and the journal hears of it', () => {
  const heard: string[] = [];
  const collection = books((_name, id, item) => heard.push(`${id}${item ? '+' : '-'}`), 2);
  for (const id of ['a', 'b', 'b', 'c']) collection.put({ id, tags: ['red'] });
  expect(ids(collection.all())).toEqual(['b', 'c']);
  expect(ids(collection.where('tag', 'red'))).toEqual(['b', 'c']);
  expect(heard).toEqual(['a+', 'b+', 'b+', 'c+', 'a-']);
});

test('a snapshot gives everything back as it was', () => {
  const state = createState();
  state.projects.put({ id: 'prj_1', teamId: 'team_1', name: 'one' });
  const snapshot = snapshotOf(state);
  state.projects.put({ id: 'prj_1', teamId: 'team_1', name: 'changed' });
  state.projects.put({ id: 'prj_2', teamId: 'team_1', name: 'two' });
  restoreSnapshot(state, snapshot);
  expect(snapshotOf(state)).toEqual(snapshot);
  expect(state.projects.where('team', 'team_1')).toHaveLength(1);
});

test.each([
  { snapshot: { ships: [] }, message: 'ships is no collection of the state.' },
  { snapshot: { teams: [], invoices: [{ id: 'mi_1' }] }, message: 'invoices[0] is none of' },
])('what is no snapshot is refused before anything changes: $message', ({ snapshot, message }) => {
  const state = createState();
  state.projects.put({ id: 'prj_1', teamId: 'team_1', name: 'one' });
  expect(() => restoreSnapshot(state, snapshot)).toThrow(message);
  expect(state.projects.size).toBe(1);
});
