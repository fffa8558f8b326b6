/** Gives operations themselves what their description says for all of them, where descriptions differ in it. */

import {
  entriesOf,
  isObject,
  mapEntriesOf,
  objectAt,
  type Json,
  type JsonObject,
} from '../json.js';
import { methods, operationKey, templateNames } from '../diff/operations.js';
import { follow } from '../reference.js';
import type { Part } from './read-input.js';

/** The parts with `security` and `servers` at their operations, unless all parts say the same of them. */
export function ownRequirements(parts: readonly Part[]): Part[] {
  const differing = (['security', 'servers'] as const).filter(
    (key) => new Set(parts.map(({ document }) => JSON.stringify(document[key] ?? []))).size > 1,
  );
  const differingItems = itemsThatDiffer(parts);
  return parts.map((part) => {
    const { paths, webhooks } = part.document;
    const own = (list: Json | undefined): JsonObject =>
      mapEntriesOf(isObject(list) ? list : {}, (path, item) => {
        if (!isObject(item)) return item;
        const ownItem = differingItems.has(operationKey({ method: '', path }))
          ? withOwnParameters(item)
          : item;
        return differing.reduce((one, key) => pushDown(one, key, part.document), ownItem);
      });
    const document = {
      ...Object.fromEntries(
        entriesOf(part.document).filter(([key]) => !differing.some((one) => one === key)),
      ),
      ...(paths !== undefined && { paths: own(paths) }),
      ...(webhooks !== undefined && { webhooks: own(webhooks) }),
    };
    return { ...part, document };
  });
}

/** The item with the root's `security` or `servers` at each operation that says nothing of it. */
export function pushDown(
  item: JsonObject,
  key: 'security' | 'servers',
  root: JsonObject,
): JsonObject {
  const general = root[key];
  // Without servers a description means the place that it was had from.
  if (general === undefined && key === 'servers') return item;
  return mapOperations(item, (operation) =>
    operation[key] !== undefined || (key === 'servers' && item['servers'] !== undefined)
      ? operation
      : { ...operation, [key]: general ?? [] },
  );
}

/** The paths that parts give different parameters for all their operations. */
function itemsThatDiffer(parts: readonly Part[]): Set<string> {
  const seen = new Map<string, string>();
  const differing = new Set<string>();
  for (const { document } of parts) {
    for (const [path, item] of entriesOf(objectAt(document, 'paths'))) {
      const text = JSON.stringify(isObject(item) ? (item['parameters'] ?? []) : []);
      const template = operationKey({ method: '', path });
      if ((seen.get(template) ?? text) !== text) differing.add(template);
      seen.set(template, text);
    }
  }
  return differing;
}

function withOwnParameters(item: JsonObject): JsonObject {
  const { parameters: shared, ...rest } = item;
  if (!Array.isArray(shared)) return item;
  return mapOperations(rest, (operation) => {
    const own: readonly Json[] = Array.isArray(operation['parameters'])
      ? operation['parameters']
      : [];
    const names = new Set(own.map(nameOf));
    const kept = shared.filter((parameter: Json) => !names.has(nameOf(parameter)));
    return { ...operation, parameters: [...kept, ...own] };
  });
}

function nameOf(parameter: Json): string {
  if (!isObject(parameter)) return '';
  return String(parameter['$ref'] ?? `${String(parameter['in'])} ${String(parameter['name'])}`);
}

export function mapOperations(
  item: JsonObject,
  map: (operation: JsonObject, method: string) => JsonObject,
): JsonObject {
  return mapEntriesOf(item, (key, value) =>
    methods.includes(key) && isObject(value) ? map(value, key) : value,
  );
}

/** The item with all parameters at its operations, and those of the path named as another template has them. */
export function withPathNames(
  item: JsonObject,
  from: string,
  to: string,
  document: JsonObject,
): JsonObject {
  const wanted = templateNames(to);
  const names = new Map(templateNames(from).map((name, index) => [name, wanted[index] ?? name]));
  return mapOperations(withOwnParameters(item), (operation) => {
    if (!Array.isArray(operation['parameters'])) return operation;
    const parameters = operation['parameters'].map((parameter: Json) => {
      const resolved = follow(document, parameter);
      const name = resolved['in'] === 'path' ? names.get(String(resolved['name'])) : undefined;
      return name === undefined ? parameter : { ...resolved, name };
    });
    return { ...operation, parameters };
  });
}
