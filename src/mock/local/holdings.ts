/** Which items are there: those that were made, those of examples, and where nothing makes any those that are asked for. */

import type { ServerInMemory } from '@openapi-counterpart/codegen/in-memory';
import type { Collection, Collections, Role } from '@openapi-counterpart/openapi/collections';
import { namesAllowed } from '@openapi-counterpart/openapi/item-names';
import { isObject, type JsonObject } from '@openapi-counterpart/openapi/json';
import type { Operation, Schema } from '@openapi-counterpart/openapi/model';
import { HttpError } from '@openapi-counterpart/runtime';
import { objectOf, type Answers } from './answers.js';
import type { ItemMaker } from './items.js';
import {
  fillPath,
  isBelow,
  namesFor,
  type PathValues,
} from '@openapi-counterpart/openapi/path-templates';
import { at } from './shape.js';
import { onlyKey, Store } from './store.js';

export class Holdings {
  readonly store = new Store();
  readonly #server: ServerInMemory;
  readonly #collections: Collections;
  readonly #answers: Answers;
  readonly #items: ItemMaker;
  /** Paths whose items come from examples. */
  readonly #seeded = new Set<string>();
  readonly #removed = new Set<string>();
  readonly #names = new Map<string, readonly Schema[]>();

  constructor(
    server: ServerInMemory,
    collections: Collections,
    answers: Answers,
    items: ItemMaker,
  ) {
    this.#server = server;
    this.#collections = collections;
    this.#answers = answers;
    this.#items = items;
  }

  /** Returns to the beginning. */
  clear(): void {
    this.store.clear();
    this.#seeded.clear();
    this.#removed.clear();
  }

  remove(where: string, key: string): void {
    this.store.remove(where, key);
    this.#removed.add(`${where}/${key}`);
  }

  /** The item is as it was in the beginning. */
  forget(where: string, key: string): void {
    this.store.remove(where, key);
  }

  /** Whether an item was removed, and not made again. */
  isRemoved(where: string, key: string): boolean {
    return this.#removed.has(`${where}/${key}`) && this.store.get(where, key) === undefined;
  }

  /** What is below an item is there only while that is. @throws HttpError 404 */
  requireParents({ path }: Operation, values: PathValues): void {
    for (const collection of this.#collections.all) {
      const { itemPath, id } = collection;
      if (id === undefined || !isBelow(path, itemPath)) continue;
      this.need(collection, namesFor(itemPath, path, values));
    }
  }

  /** @throws HttpError 404 unless the item that a path names is there. */
  need(collection: Collection, values: PathValues): JsonObject {
    const { path, id } = collection;
    const key = id === undefined ? onlyKey : String(values[id.parameter]);
    const where = fillPath(path, values);
    this.fill(collection, where);
    const found = this.store.get(where, key);
    if (found !== undefined) return found;
    // Where nothing makes items those that are asked for are there, until they are removed.
    if (!this.#isOpen(collection, where, key))
      throw new HttpError(404, `There is no ${where}/${key}.`);
    const example = this.#exampleItem(collection);
    const named =
      id === undefined ? example : { ...example, [id.member]: this.#items.typed(collection, key) };
    const item = this.#items.make(collection, named, values);
    const whole =
      id === undefined ? item : { ...item, [id.member]: this.#items.typed(collection, key) };
    this.store.put(where, key, whole);
    return whole;
  }

  #isOpen(collection: Collection, where: string, key: string): boolean {
    if (collection.id !== undefined && !this.#items.mayBeCalled(collection, key)) return false;
    return !collection.isMade && !this.#seeded.has(where) && !this.isRemoved(where, key);
  }

  /** What paths allow as the names of items. */
  namesOf({ itemPath }: Collection): readonly Schema[] {
    const known = this.#names.get(itemPath);
    if (known !== undefined) return known;
    const names = namesAllowed(itemPath, this.#server.description.operations);
    this.#names.set(itemPath, names);
    return names;
  }

  /** Puts the described examples where nothing was looked for yet. */
  fill(collection: Collection, where: string): void {
    if (this.store.isKnown(where)) return;
    this.store.all(where);
    const { id, path, isMade } = collection;
    if (id === undefined) return;
    const isOfMade = this.#collections.all.some(
      (other) => other.isMade && other.id !== undefined && isBelow(path, other.itemPath),
    );
    if (isOfMade) return;
    for (const item of this.#exampleItems(collection)) {
      const key = item[id.member];
      if (typeof key !== 'string' && typeof key !== 'number') continue;
      this.store.put(where, String(key), item);
      if (!isMade) this.#seeded.add(where);
    }
  }

  /** The items that the examples of lists show, else the one that is shown by itself. */
  #exampleItems(collection: Collection): readonly JsonObject[] {
    const examples = (kind: Role['kind']): unknown[] =>
      [...this.#collections.roles].flatMap(([described, role]) => {
        const operation = this.#server.operations.find((item) => item.described === described);
        if (role.collection !== collection || role.kind !== kind || operation === undefined)
          return [];
        if (kind === 'list' && described.path.replace(/\/$/, '') !== collection.path) return [];
        const example = this.#answers.example(
          operation,
          this.#answers.content(operation, 'other', null),
        );
        return [at(example, role.answerAt ?? [])];
      });
    const lists = examples('list').flat().filter(isObject);
    if (lists.length > 0) return lists;
    return collection.isMade ? examples('show').filter(isObject) : [];
  }

  #exampleItem(collection: Collection): JsonObject {
    for (const [described, role] of this.#collections.roles) {
      if (role.collection !== collection || role.kind !== 'show') continue;
      const operation = this.#server.operations.find((item) => item.described === described);
      const example =
        operation &&
        this.#answers.example(operation, this.#answers.content(operation, 'other', null));
      return objectOf(at(example, role.answerAt ?? []));
    }
    return {};
  }
}
