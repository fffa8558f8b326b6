/** Picks operations of a description by their ids, or by method and path. */

import { entriesOf, isObject, mapEntriesOf, objectAt, stringAt, type JsonObject } from '../json.js';
import { methods, operationKey } from '../diff/operations.js';
import { UsageError } from '../usage-error.js';

/**
 * The description with the named operations alone: `createStore`, or `POST /stores/{id}`.
 * @throws UsageError for a name that no operation has.
 */
export function selectOperations(document: JsonObject, names: readonly string[]): JsonObject {
  const missing = new Set(names);
  const all: string[] = [];
  const select = (item: JsonObject, path: string): JsonObject =>
    Object.fromEntries(
      entriesOf(item).filter(([key, operation]) => {
        if (!methods.includes(key) || !isObject(operation)) return true;
        const id = stringAt(operation, 'operationId');
        all.push(id ?? `${key.toUpperCase()} ${path}`);
        const found = names.filter((name) => name === id || isCalled(name, key, path));
        for (const name of found) missing.delete(name);
        return found.length > 0;
      }),
    );
  const lists = (['paths', 'webhooks'] as const).map((list) => {
    const items = mapEntriesOf(objectAt(document, list), (path, item) =>
      isObject(item) ? select(item, path) : item,
    );
    const used = entriesOf(items).filter(
      ([, item]) => isObject(item) && Object.keys(item).some((key) => methods.includes(key)),
    );
    return [list, Object.fromEntries(used)] as const;
  });
  const [first] = missing;
  if (first === undefined) return { ...document, ...Object.fromEntries(lists) };
  throw new UsageError(
    `Failed to find the operation "${first}".`,
    `Name one by its operationId or as "POST /path". There are: ${all.slice(0, 20).join(', ')}${all.length > 20 ? ', …' : ''}.`,
  );
}

function isCalled(name: string, method: string, path: string): boolean {
  const [, called = '', place = ''] = /^(\S+)\s+(\S.*)$/.exec(name) ?? [];
  return operationKey({ method: called, path: place }) === operationKey({ method, path });
}
