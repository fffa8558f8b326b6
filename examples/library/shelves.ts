/** Where the library keeps its things, and how they are shown. */

import { randomUUID } from 'node:crypto';
import type { LibraryFault } from './faults.js';

export interface Stored {
  readonly id: string;
  readonly addedAt: string;
  value: Readonly<Record<string, unknown>>;
}

export interface Shelf {
  all(): readonly Stored[];
  get(id: string): Stored | undefined;
  add(value: Readonly<Record<string, unknown>>): Stored;
  replace(item: Stored, value: Readonly<Record<string, unknown>>): Stored;
  change(item: Stored, value: Readonly<Record<string, unknown>>): Stored;
  remove(item: Stored): void;
}

function createShelf(name: (count: number) => string, fault: LibraryFault | undefined): Shelf {
  const items = new Map<string, Stored>();
  let count = 0;
  const found = (id: string): Stored | undefined =>
    items.get(id) ??
    (fault === 'id-prefix' ? [...items.values()].find((one) => one.id.startsWith(id)) : undefined);
  const copy = (item: Stored): Stored => (fault === 'not-kept' ? { ...item } : item);
  return {
    all: () => [...items.values()].filter((_, index) => fault !== 'list-lacks' || index % 2 === 0),
    get: (id) =>
      fault === 'shown-late' && [...items.keys()].at(-1) === id ? undefined : found(id),
    add(value) {
      count += 1;
      const id = name(fault === 'same-name' ? 1 : count);
      const item = { id, addedAt: new Date().toISOString(), value };
      items.set(id, item);
      return item;
    },
    replace(item, value) {
      const kept = copy(item);
      kept.value = fault === 'put-merges' ? { ...value, ...item.value } : value;
      return kept;
    },
    change(item, value) {
      const kept = copy(item);
      if (fault === 'patch-all')
        for (const other of items.values()) other.value = { ...other.value, ...value };
      kept.value =
        fault === 'patch-replaces'
          ? { title: 'Untitled', pages: 1, genre: 'novel', ...value }
          : { ...item.value, ...value };
      return kept;
    },
    remove(item) {
      if (fault === 'delete-keeps') return;
      if (fault === 'delete-all') items.clear();
      items.delete(item.id);
    },
  };
}

export function createShelves(fault: LibraryFault | undefined) {
  const reviews = new Map<string, Shelf>();
  let all = 0;
  return {
    books: createShelf((count) => `book_${count.toString(36)}`, fault),
    members: createShelf(() => randomUUID(), fault),
    reviewsOf({ id }: Stored): Shelf {
      const own = reviews.get(id) ?? createShelf(() => String((all += 1)), fault);
      reviews.set(id, own);
      return own;
    },
    anyReview: (id: string): Stored | undefined =>
      [...reviews.values()].map((shelf) => shelf.get(id)).find((item) => item !== undefined),
  };
}

/** Adds what a body said; some of it is the library's own. */
export function addTo(
  shelf: Shelf,
  body: Readonly<Record<string, unknown>>,
  fault: LibraryFault | undefined,
): Stored {
  const { id: _id, addedAt: _addedAt, joinedAt: _joinedAt, ...value } = body;
  return shelf.add(fault === 'member-lost' ? { ...value, pages: 1, stars: 1 } : value);
}

export function bookOf({ id, addedAt, value }: Stored, fault: LibraryFault | undefined): object {
  const { id: given, addedAt: _addedAt, note, ...own } = value;
  const book = {
    ...own,
    ...(note !== undefined && fault !== 'note-lost' && { note }),
    id: fault === 'patch-id' ? (given ?? id) : id,
    addedAt:
      fault === 'new-time' ? new Date(Date.now() + Math.random() * 1e6).toISOString() : addedAt,
  };
  switch (fault) {
    case 'answer-null':
      return { ...book, published: null };
    case 'answer-extra':
      return { ...book, internal: true };
    case 'answer-lacks':
      return { ...book, addedAt: undefined };
    case 'answer-type':
      return { ...book, pages: String(own['pages']) };
    case 'answer-time':
      return { ...book, addedAt: Date.now() };
    default:
      return book;
  }
}

export function reviewOf({ id, value }: Stored, fault: LibraryFault | undefined): object {
  return { ...value, id: fault === 'review-id' ? `r${id}` : Number(id) };
}

export function memberOf({ id, addedAt, value }: Stored, fault: LibraryFault | undefined): object {
  const { email, password } = value;
  return { id, email, joinedAt: addedAt, ...(fault === 'secret-shown' && { password }) };
}

export type Shelves = ReturnType<typeof createShelves>;
