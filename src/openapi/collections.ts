/** Reads off the paths which operations are about one collection: what makes its items, lists, shows, changes and removes them. */

import { isJsonType } from '@openapi-counterpart/runtime';
import { isObject } from './json.js';
import type { Description, MediaType, Operation, Response, Schema, Schemas } from './model.js';
import { itemAt, itemIn, listIn } from './item-places.js';
import { flatSchema, typesOf } from './schema/flat-schema.js';
import { membersOf } from './schema/members.js';

/** Items with a path each, or the one thing at a path. */
export interface Collection {
  /** Template of the list's path, without a slash at the end: `/users/{userId}/orders`. */
  readonly path: string;
  /** Template of an item's path. */
  readonly itemPath: string;
  /** The last parameter of `itemPath`, and the member of an item that it names; absent for a single thing. */
  readonly id: { readonly parameter: string; readonly member: string } | undefined;
  /** What an item looks like where most of it is shown. */
  readonly item: Schema;
  /** Whether any operation makes items: others may be there from the beginning. */
  readonly isMade: boolean;
}

/** What an operation does to its collection; `act` answers an item that it may have changed. */
export type RoleKind = 'list' | 'create' | 'show' | 'replace' | 'change' | 'remove' | 'act';

export interface Role {
  readonly kind: RoleKind;
  readonly collection: Collection;
  /** Members that lead to the item, or the list, in the answer; none where the answer is no JSON. */
  readonly answerAt: readonly string[] | undefined;
  /** Members that lead to the item in the body. */
  readonly bodyAt: readonly string[];
  /** Whether the item is named by its member in the body, not by the path. */
  readonly isNamedInBody: boolean;
}

export interface Collections {
  readonly all: readonly Collection[];
  readonly roles: ReadonlyMap<Operation, Role>;
}

/** The answer of an operation that did what it was asked for: 2xx, else `default`, else whatever there is. */
export function successOf({ responses }: Operation): Response | undefined {
  return (
    responses.find(({ status }) => status.startsWith('2')) ??
    responses.find(({ status }) => status === 'default') ??
    responses[0]
  );
}

/** The first content that is JSON. */
function jsonContent(content: readonly MediaType[]): MediaType | undefined {
  return content.find(({ type }) => isJsonType(type));
}

/** The collections of a description, with the role of each operation that has one. */
export function collectionsOf({ operations, schemas }: Description): Collections {
  const paths = new Map<string, Operation[]>();
  for (const operation of operations) {
    const path = withoutSlash(operation.path);
    paths.set(path, [...(paths.get(path) ?? []), operation]);
  }
  const roles = new Map<Operation, Role>();
  const give = (found: readonly (readonly [Operation, Role])[]): void => {
    for (const [operation, role] of found) if (!roles.has(operation)) roles.set(operation, role);
  };
  const all = [...paths.keys()].flatMap((path) => readCollection(path, paths, schemas) ?? []);
  for (const collection of all) give(ownRoles(collection, paths, schemas));
  for (const collection of all) give(furtherRoles(collection, operations, schemas));
  const single = [...paths].flatMap(([path, own]) => readSingle(path, own, roles) ?? []);
  for (const collection of single) give(ownRoles(collection, paths, schemas));
  return { all: [...all, ...single], roles };
}

type Paths = ReadonlyMap<string, readonly Operation[]>;

/** The collection whose items are at a path that ends in a parameter. */
function readCollection(itemPath: string, paths: Paths, schemas: Schemas): Collection | undefined {
  const [, path = '', parameter = ''] = /^(.+)\/\{([^{}]+)\}$/.exec(itemPath) ?? [];
  if (path === '') return undefined;
  const segment = path.slice(path.lastIndexOf('/') + 1);
  const ofItem = methodsOf(paths.get(itemPath));
  const ofList = methodsOf(paths.get(path));
  if (ofItem.size === 0) return undefined;
  const shown = [ofItem.get('get'), ofList.get('post'), ofItem.get('put'), ofItem.get('patch')]
    .map((operation) => operation && answerSchema(operation))
    .filter((schema) => schema !== undefined);
  const list = ofList.get('get');
  const listed = list && listIn(answerSchema(list), schemas)?.items;
  const posted = [ofList.get('post'), ofItem.get('put')].map(
    (operation) => operation && bodySchema(operation),
  );
  for (const schema of [...shown, listed, ...posted]) {
    const found = schema === undefined ? undefined : itemIn(schema, parameter, segment, schemas);
    if (found === undefined) continue;
    const isMade = ofList.has('post') || (ofItem.has('put') && !isShownAlone(ofItem));
    const id = { parameter, member: found.member };
    return { path, itemPath, id, item: found.item, isMade };
  }
  return undefined;
}

/** Without a way to make an item by its own path, what is shown there was made by others. */
function isShownAlone(ofItem: ReadonlyMap<string, Operation>): boolean {
  const statuses = ofItem.get('put')?.responses.map(({ status }) => status) ?? [];
  return !statuses.includes('201');
}

/** The one thing at a path that is shown and changed there. */
function readSingle(
  path: string,
  own: readonly Operation[],
  roles: ReadonlyMap<Operation, Role>,
): Collection | undefined {
  const methods = methodsOf(own);
  const show = methods.get('get');
  const isChanged = methods.has('put') || methods.has('patch');
  if (show === undefined || !isChanged || own.some((operation) => roles.has(operation))) {
    return undefined;
  }
  const item = answerSchema(show);
  if (item === undefined) return undefined;
  return { path, itemPath: path, id: undefined, item, isMade: false };
}

function ownRoles(
  collection: Collection,
  paths: Paths,
  schemas: Schemas,
): (readonly [Operation, Role])[] {
  const { path, itemPath, id } = collection;
  const ofItem = [...(paths.get(itemPath) ?? [])].flatMap((operation) => {
    const kind = itemKinds[operation.method];
    const isUnsure = operation.method === 'post' && bodySchema(operation) === undefined;
    return kind === undefined || isUnsure ? [] : [roleOf(operation, kind, collection, schemas)];
  });
  if (id === undefined) {
    return ofItem.filter(([operation]) => operation.method !== 'post' && !removesPart(operation));
  }
  const ofList = [...(paths.get(path) ?? [])].flatMap((operation) => {
    const kind = listKinds[operation.method];
    if (kind === undefined) return [];
    if (kind === 'list' && !listsObjects(operation, schemas)) return [];
    const [, role] = roleOf(operation, kind, collection, schemas);
    const isOfItem = kind === 'replace' || kind === 'change';
    if (isOfItem && !namesItem(operation, collection, schemas)) return [];
    return [[operation, { ...role, isNamedInBody: isOfItem }] as const];
  });
  return [...ofList, ...ofItem];
}

/** Whether a DELETE says in its query or body what goes: the thing at its path stays. */
function removesPart({ method, parameters, body }: Operation): boolean {
  const isTold = parameters.some((item) => item.in === 'query' && item.isRequired);
  return method === 'delete' && (isTold || body !== undefined);
}

/** A POST to an item changes what its body names, as some APIs have it in place of PATCH. */
const itemKinds: Readonly<Record<string, RoleKind>> = {
  get: 'show',
  put: 'replace',
  patch: 'change',
  post: 'change',
  delete: 'remove',
};

const listKinds: Readonly<Record<string, RoleKind>> = {
  get: 'list',
  post: 'create',
  put: 'replace',
  patch: 'change',
};

/** Operations below the paths of a collection that answer its items: lists of some of them, and what acts on one. */
function furtherRoles(
  collection: Collection,
  operations: readonly Operation[],
  schemas: Schemas,
): (readonly [Operation, Role])[] {
  const { path, itemPath, item, id } = collection;
  const name = referenceOf(item);
  if (name === undefined || id === undefined) return [];
  return operations.flatMap((operation): (readonly [Operation, Role])[] => {
    const answer = answerSchema(operation);
    if (answer === undefined) return [];
    const rest = (base: string): string | undefined =>
      operation.path.startsWith(`${base}/`) ? operation.path.slice(base.length) : undefined;
    const below = rest(itemPath);
    if (
      below !== undefined &&
      !below.includes('{') &&
      /^(post|put|patch)$/.test(operation.method)
    ) {
      const isSame = referenceOf(answer) === name;
      return isSame ? [[operation, { ...emptyRole, kind: 'act', collection, answerAt: [] }]] : [];
    }
    const beside = rest(path);
    if (operation.method !== 'get' || beside === undefined || beside.includes('{')) return [];
    const list = listIn(answer, schemas);
    const isOfItems = list !== undefined && referenceOf(list.items) === name;
    return isOfItems
      ? [[operation, { ...emptyRole, kind: 'list', collection, answerAt: list.path }]]
      : [];
  });
}

const emptyRole = { bodyAt: [], isNamedInBody: false } as const;

function roleOf(
  operation: Operation,
  kind: RoleKind,
  collection: Collection,
  schemas: Schemas,
): readonly [Operation, Role] {
  const answer = answerSchema(operation);
  const body = bodySchema(operation);
  const answerAt =
    kind === 'list'
      ? listIn(answer, schemas)?.path
      : answer === undefined
        ? undefined
        : itemAt(answer, collection, schemas);
  return [
    operation,
    {
      kind,
      collection,
      answerAt,
      bodyAt: body === undefined ? [] : itemAt(body, collection, schemas),
      isNamedInBody: false,
    },
  ];
}

function methodsOf(operations: readonly Operation[] = []): ReadonlyMap<string, Operation> {
  return new Map(operations.map((operation) => [operation.method, operation]));
}

function answerSchema(operation: Operation): Schema | undefined {
  const success = successOf(operation);
  return success && jsonContent(success.content)?.schema;
}

function bodySchema({ body }: Operation): Schema | undefined {
  const [first] = body?.content ?? [];
  return (jsonContent(body?.content ?? []) ?? first)?.schema;
}

/** Whether an answer is, or has, a list whose entries may be items. */
function listsObjects(operation: Operation, schemas: Schemas): boolean {
  const list = listIn(answerSchema(operation), schemas);
  const types = list && typesOf(flatSchema(list.items, schemas));
  return types !== undefined && (types.length === 0 || types.includes('object'));
}

/** Whether the body of an operation says which item it is about. */
function namesItem(operation: Operation, collection: Collection, schemas: Schemas): boolean {
  const body = bodySchema(operation);
  const { id } = collection;
  if (body === undefined || id === undefined) return false;
  return membersOf(body, schemas).has(id.member);
}

function referenceOf(schema: Schema): string | undefined {
  const reference = isObject(schema) ? schema['$ref'] : undefined;
  return typeof reference === 'string' ? reference : undefined;
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
