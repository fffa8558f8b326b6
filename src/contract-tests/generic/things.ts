/** Makes items of collections, with all that they are below, and finds those that are there. */

import type { Collection } from '@openapi-counterpart/openapi/collections';
import { isObject, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import { isBelow, namesFor } from '@openapi-counterpart/openapi/path-templates';
import { succeeded } from '../context/answers.js';
import { NotTested } from '../context/outcome.js';
import type { Exchange } from '../model.js';
import { operationFor, type AnyApi, type ApiOperation } from './api.js';
import type { AnyContext, Input } from './context.js';
import { itemOf } from './item-of.js';
import { foreignMembers, parameterValue } from './input.js';
import { freeName, withOwnName } from './own-name.js';
import { notReached } from './not-reached.js';

/** An item that was made. */
export interface Thing {
  readonly collection: Collection;
  readonly id: string;
  /** Values of the parameters of its path, by the names that its own template has. */
  readonly path: Readonly<Record<string, string>>;
  /** The answer that it was made with, and the body that was sent. */
  readonly exchange: Exchange;
  readonly sent: JsonObject;
}

/**
 * Makes an item, and those that its path goes through.
 * @param beside An item that it has those in common with.
 * @throws NotTested where the server does not make it, or does not say what it is called.
 */
export async function makeThing(
  context: AnyContext,
  collection: Collection,
  beside?: Thing,
): Promise<Thing> {
  const { api } = context;
  const create = operationFor(api, collection, 'create');
  const operation = maker(api, collection);
  if (operation === undefined) throw new NotTested(`Nothing makes items of ${collection.path}.`);
  const scope = beside
    ? texts(namesFor(operation.described.path, collection.itemPath, beside.path))
    : await valuesFor(context, operation, collection.path);
  const own = create === undefined ? { [nameOf(collection)]: freeName(context, collection) } : {};
  const { exchange, input } = await context.succeed(operation, { ...scope, ...own }, async (body) =>
    withOwnName(context, operation, collection, await withForeign(context, body)),
  );
  if (!succeeded(exchange)) {
    const message = `No item of ${collection.path} could be made: ${exchange.status ?? 'no answer'}.`;
    throw notReached(context, operation, exchange, message);
  }
  const id = own[nameOf(collection)] ?? idIn(collection, operation, exchange, input);
  if (id === undefined)
    throw new NotTested(`It is not said what the new item of ${collection.path} is called.`);
  const path = {
    ...namesFor(collection.path, operation.described.path, scope),
    [nameOf(collection)]: id,
  };
  return {
    collection,
    id,
    path: texts(path),
    exchange,
    sent: itemOf(operation.role?.bodyAt ?? [], input.body),
  };
}

/** The operation that makes items, where there is one. */
function maker(api: AnyApi, collection: Collection): ApiOperation | undefined {
  const replace = collection.isMade ? operationFor(api, collection, 'replace') : undefined;
  return operationFor(api, collection, 'create') ?? replace;
}

function nameOf({ id }: Collection): string {
  return id?.parameter ?? '';
}

function texts(values: Readonly<Record<string, unknown>>): Record<string, string> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

function idIn(
  { id }: Collection,
  operation: ApiOperation,
  { body, headers }: Exchange,
  input: Input,
): string | undefined {
  const member = id?.member ?? '';
  const answered = itemOf(operation.role?.answerAt ?? [], body)[member];
  const location = headers['location']?.split(/[?#]/)[0]?.split('/').at(-1);
  const sent = itemOf(operation.role?.bodyAt ?? [], input.body)[member];
  const found = answered ?? (location === undefined ? sent : decoded(location));
  return found === undefined || found === null || typeof found === 'object'
    ? undefined
    : String(found);
}

/** A segment of a `Location` without percent-encoding; as it is where a server's is broken. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The body with names of items that are there, where its members name some. */
async function withForeign(context: AnyContext, body: Json): Promise<Json> {
  if (!isObject(body)) return body;
  const members = new Map(Object.entries(body));
  for (const [name, index] of foreignMembers(context.api, body)) {
    const collection = context.api.collections.all[index];
    if (collection === undefined) continue;
    const { id } = await makeThing(context, collection);
    members.set(name, typeof body[name] === 'number' ? Number(id) : id);
  }
  return Object.fromEntries(members);
}

/**
 * Values for the parameters of an operation's path: of items that are made where the path goes through
 * some, else of those that are there.
 * @param below Only items whose paths this one is below are made; the operation's own path by default.
 */
export async function valuesFor(
  context: AnyContext,
  operation: ApiOperation,
  below = `${operation.described.path}/`,
): Promise<Record<string, string>> {
  const { path, parameters } = operation.described;
  const values: Record<string, string> = {};
  const through = context.api.collections.all
    .filter(({ id, itemPath }) => id !== undefined && isBelow(`${below}/`, itemPath))
    .toSorted((one, other) => other.itemPath.length - one.itemPath.length);
  const [nearest] = through;
  if (nearest !== undefined) {
    const thing =
      maker(context.api, nearest) !== undefined
        ? (await makeThing(context, nearest)).path
        : await existing(context, nearest, operation);
    Object.assign(values, texts(namesFor(path, nearest.itemPath, thing)));
  }
  for (const parameter of parameters.filter((item) => item.in === 'path')) {
    const value = parameterValue(context.api, operation, parameter);
    values[parameter.name] ??= typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
  return values;
}

/** The path of an item that a list shows; without one, of what the list is below. */
async function existing(
  context: AnyContext,
  collection: Collection,
  operation: ApiOperation,
): Promise<Record<string, string>> {
  const list = operationFor(context.api, collection, 'list');
  const { id } = collection;
  if (list === undefined || id === undefined || list.described.path !== collection.path) {
    const above = await valuesFor(context, operation, collection.path);
    return texts(namesFor(collection.itemPath, operation.described.path, above));
  }
  const path = await valuesFor(context, list);
  const exchange = await context.send(list, { path, ...context.parameters(list) });
  const [first] = listOf(list, exchange);
  const name = first?.[id.member];
  const isKnown = typeof name === 'string' || typeof name === 'number';
  return isKnown ? { ...path, [id.parameter]: String(name) } : path;
}

/** The items of an answer to a list. */
export function listOf({ role }: ApiOperation, { body }: Exchange): readonly JsonObject[] {
  const found = (role?.answerAt ?? []).reduce<unknown>(
    (part, name) => (isObject(part) ? part[name] : undefined),
    body,
  );
  return Array.isArray(found) ? found.filter(isObject) : [];
}
