/** The operations of a description, wherever they are declared, with the places of their parts. */

import { isObject, stringAt } from '../json.js';
import type { OperationName } from './change.js';
import {
  childrenOf,
  follow,
  objectOf,
  rootOf,
  step,
  type Located,
  type Sources,
} from './sources.js';

export interface ReadOperation {
  readonly name: OperationName;
  /** By which an operation is found in the other description: names of path parameters do not count. */
  readonly key: string;
  readonly at: Located;
  /** Parameters by place and name, those of the path item included. */
  readonly parameters: ReadonlyMap<string, Located>;
  readonly body: Located | undefined;
  /** By status. */
  readonly responses: ReadonlyMap<string, Located>;
  /** Base URLs of its own, or of its path; those of the description hold where there are none. */
  readonly servers: Located | undefined;
  /** The list of alternatives that holds for it. */
  readonly security: Located | undefined;
}

export const methods: readonly string[] = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
];

/** All operations: of paths, webhooks and callbacks. The later two are sent by the server. */
export function readOperations(sources: Sources): ReadOperation[] {
  const root = rootOf(sources);
  const own = itemsOf(step(root, 'paths')).flatMap(([path, item]) =>
    readItem(sources, path, item, false),
  );
  const webhooks = itemsOf(step(root, 'webhooks')).flatMap(([name, item]) =>
    readItem(sources, name, item, true),
  );
  const callbacks = own.flatMap((operation) => readCallbacks(sources, operation));
  return [...own, ...webhooks, ...callbacks];
}

function itemsOf(at: Located | undefined): (readonly [string, Located])[] {
  return childrenOf(at)
    .filter(([key, { value }]) => !key.startsWith('x-') && isObject(value))
    .map(([key, item]) => [key, item] as const);
}

function readCallbacks(sources: Sources, { at, key, name }: ReadOperation): ReadOperation[] {
  return childrenOf(step(at, 'callbacks')).flatMap(([callback, value]) =>
    itemsOf(follow(sources, value)).flatMap(([expression, item]) =>
      readItem(sources, expression, item, true).map((operation) => ({
        ...operation,
        key: `${key} ${callback} ${operation.key}`,
        name: { ...operation.name, path: `${name.path} → ${callback}` },
      })),
    ),
  );
}

function readItem(
  sources: Sources,
  path: string,
  item: Located,
  isReversed: boolean,
): ReadOperation[] {
  const target = follow(sources, item);
  const listed = methods.flatMap((method) => {
    const at = step(item, method) ?? step(target, method);
    // A reference in the place of an operation is not OpenAPI's, but it is there in large descriptions.
    return at !== undefined && isObject(at.value) ? [[method, follow(sources, at)] as const] : [];
  });
  // OpenAPI 3.2: methods of any other name.
  const others = childrenOf(step(target, 'additionalOperations'));
  return [...listed, ...others].map(([method, at]) =>
    readOperation(sources, { path, method, isReversed, items: [target, item], at }),
  );
}

interface Found {
  readonly path: string;
  readonly method: string;
  readonly isReversed: boolean;
  readonly items: readonly Located[];
  readonly at: Located;
}

function readOperation(sources: Sources, found: Found): ReadOperation {
  const { path, method, isReversed, items, at } = found;
  const parameters = new Map<string, Located>();
  for (const holder of [...items, at]) {
    for (const [, value] of childrenOf(step(holder, 'parameters'))) {
      const parameter = follow(sources, value);
      const key = parameterKey(parameter, path);
      if (key !== undefined) parameters.set(key, parameter);
    }
  }
  const body = step(at, 'requestBody');
  const responses = childrenOf(step(at, 'responses'))
    .filter(([status]) => /^([1-5](\d\d|XX)|default)$/i.test(status))
    .map(([status, value]) => [status.toUpperCase(), follow(sources, value)] as const);
  return {
    name: {
      id: stringAt(objectOf(at), 'operationId') ?? '',
      method: method.toUpperCase(),
      path,
      isReversed,
    },
    key: `${isReversed ? 'webhook ' : ''}${operationKey({ method, path })}`,
    at,
    parameters,
    body: body === undefined ? undefined : follow(sources, body),
    responses: new Map(responses),
    servers: step(at, 'servers') ?? items.map((item) => step(item, 'servers')).find(Boolean),
    security: step(at, 'security') ?? step(rootOf(sources), 'security'),
  };
}

/** OpenAPI: header parameters of these names are ignored, other parts of the document describe them. */
const ignoredHeaders = ['accept', 'authorization', 'content-type'];

/** Path parameters are known by their position, headers without regard to case. */
export function parameterKey(parameter: Located, path: string): string | undefined {
  const name = stringAt(objectOf(parameter), 'name');
  const place = stringAt(objectOf(parameter), 'in');
  if (name === undefined || place === undefined) return undefined;
  if (place === 'path') {
    const index = templateNames(path).indexOf(name);
    return index === -1 ? undefined : `path ${index}`;
  }
  if (place !== 'header') return `${place} ${name}`;
  const lower = name.toLowerCase();
  return ignoredHeaders.includes(lower) ? undefined : `header ${lower}`;
}

/** The names in a path template, in order. */
export function templateNames(path: string): string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
}

/** By which an operation is known whatever its path parameters are called. */
export function operationKey({ method, path }: Pick<OperationName, 'method' | 'path'>): string {
  return `${method.toUpperCase()} ${withoutNames(path)}`;
}

function withoutNames(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}').replace(/(.)\/$/, '$1');
}
