/** Lets every operation say of itself what OpenAPI leaves to references, templates and readers. */

import { callbackItems } from './callbacks.js';
import { arrayAt, entriesOf, isObject, objectAt, stringAt, type JsonObject } from './json.js';
import type { Keep } from './memory.js';
import { OperationIds } from './operation-ids.js';
import { operationsIn } from './path-items.js';
import { follow } from './reference.js';
import { scanUnit } from './unit-scan.js';

/**
 * The document with its path items in place of references to them, and in each operation an id of
 * its own, all parameters of the path's template, no others of the path, and none of the headers that OpenAPI ignores.
 */
export function completeOperations(document: JsonObject, keep?: Keep): JsonObject {
  // The items are where they are used now; left behind, they would declare their operations again.
  const { pathItems: _, ...components } = objectAt(document, 'components');
  const paths = readItems(document, 'paths');
  const webhooks = readItems(document, 'webhooks');
  const ids = new OperationIds(
    [...paths, ...webhooks].flatMap(([, item]) =>
      operationsIn(item).map(({ operation }) => operation),
    ),
  );
  const complete = ([path, item]: PathItem): PathItem => {
    const taken = operationsIn(item).map(({ method, operation }) =>
      ids.take(operation, method, path),
    );
    const make = (): JsonObject => completeItem(document, path, item, taken);
    if (keep === undefined || !scanUnit(item).isPlain) return [path, make()];
    return [
      path,
      keep('complete item', item, [path, taken.join('\n'), components['parameters']], make),
    ];
  };
  const completed = paths.map(complete);
  const callbacks = callbackItems(document, completed).map(complete);
  return {
    ...document,
    paths: Object.fromEntries(completed),
    ...('components' in document && { components }),
    ...('webhooks' in document && { webhooks: Object.fromEntries(webhooks.map(complete)) }),
    ...(callbacks.length > 0 && { callbacks: Object.fromEntries(callbacks) }),
  };
}

type PathItem = readonly [path: string, item: JsonObject];

function readItems(document: JsonObject, key: 'paths' | 'webhooks'): PathItem[] {
  return withoutExtensions(objectAt(document, key)).map(([path, item]) => {
    if (!isObject(item)) return [path, {}];
    const { $ref, ...own } = item;
    return [path, $ref === undefined ? item : { ...follow(document, item), ...own }];
  });
}

function withoutExtensions(object: JsonObject): ReturnType<typeof entriesOf> {
  return entriesOf(object).filter(([key]) => !key.startsWith('x-'));
}

function completeItem(
  document: JsonObject,
  path: string,
  item: JsonObject,
  ids: readonly string[],
): JsonObject {
  const shared = usedParameters(document, item, path);
  const operations = operationsIn(item).map(({ operation, place }, index) => {
    const own = usedParameters(document, operation, path);
    const complete = {
      ...operation,
      operationId: ids[index],
      parameters: [...own, ...undeclared(document, path, [...shared, ...own])],
      responses: Object.fromEntries(withoutExtensions(objectAt(operation, 'responses'))),
    };
    return { place, complete };
  });
  const named = operations.filter(({ place }) => place.length === 1);
  const others = operations.filter(({ place }) => place.length > 1);
  return {
    ...item,
    parameters: shared,
    ...entriesBy(named),
    ...(others.length > 0 && { additionalOperations: entriesBy(others) }),
  };
}

function entriesBy(
  operations: readonly { readonly place: readonly string[]; readonly complete: JsonObject }[],
): JsonObject {
  return Object.fromEntries(operations.map(({ place, complete }) => [place.at(-1), complete]));
}

/** OpenAPI: header parameters of these names are ignored, other parts of the document describe them. */
const ignoredHeaders = ['accept', 'authorization', 'content-type'];

function usedParameters(document: JsonObject, holder: JsonObject, path: string): JsonObject[] {
  return arrayAt(holder, 'parameters')
    .filter(isObject)
    .filter((parameter) => {
      const target = follow(document, parameter);
      const name = stringAt(target, 'name') ?? '';
      if (target['in'] === 'path') return path.includes(`{${name}}`);
      return target['in'] !== 'header' || !ignoredHeaders.includes(name.toLowerCase());
    });
}

/** Parameters that the template names without a description of their own: any text will do. */
function undeclared(
  document: JsonObject,
  path: string,
  parameters: readonly JsonObject[],
): JsonObject[] {
  const declared = new Set(
    parameters
      .map((parameter) => follow(document, parameter))
      .filter((parameter) => parameter['in'] === 'path')
      .map((parameter) => parameter['name']),
  );
  const named = new Set([...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name));
  return [...named]
    .filter((name) => !declared.has(name))
    .map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}
