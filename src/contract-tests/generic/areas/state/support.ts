/** What checks of the state share: an item is called by its own path, and compared with what was sent. */

import type { Collection, RoleKind } from '@openapi-counterpart/openapi/collections';
import { isObject, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import { namesFor } from '@openapi-counterpart/openapi/path-templates';
import { succeeded } from '../../../context/answers.js';
import { NotTested } from '../../../context/outcome.js';
import type { Exchange } from '../../../model.js';
import { operationFor, type AnyApi, type ApiOperation } from '../../api.js';
import { changedMembers } from '../../compare.js';
import type { AnyContext, Input } from '../../context.js';
import { sampleParameter } from '../../input.js';
import { itemOf } from '../../item-of.js';
import { notReached } from '../../not-reached.js';
import { type Thing } from '../../things.js';
import { checkOf, type AnyCheck } from '../area.js';

export type Run = (
  context: AnyContext,
  operation: ApiOperation,
  collection: Collection,
) => Promise<void>;

/** A check at the operation of each collection that has a role, where items can be made. */
export function atRole(
  code: string,
  kind: RoleKind,
  run: Run,
): (api: AnyApi) => readonly AnyCheck[] {
  return (api) =>
    api.collections.all
      .filter(({ isMade, id }) => isMade && id !== undefined)
      .flatMap((collection) => {
        const operation = operationFor(api, collection, kind);
        return operation === undefined
          ? []
          : [checkOf(code, operation, (context) => run(context, operation, collection))];
      });
}

/** Calls an operation on an item. */
export function on(
  context: AnyContext,
  operation: ApiOperation,
  { path, collection }: Thing,
  more: Partial<Input> = {},
) {
  const values = namesFor(operation.described.path, collection.itemPath, path);
  const known = Object.entries(values).map(([name, value]) => [name, String(value)]);
  return context.send(operation, {
    path: Object.fromEntries(known),
    ...context.parameters(operation),
    ...more,
  });
}

function shownBy(context: AnyContext, collection: Collection): ApiOperation {
  const show = operationFor(context.api, collection, 'show');
  if (show === undefined) throw new NotTested(`Nothing shows items of ${collection.path}.`);
  return show;
}

/** The item as it is shown. @throws NotTested where it is not. */
export async function read(
  context: AnyContext,
  thing: Thing,
): Promise<{ exchange: Exchange; item: JsonObject }> {
  const show = shownBy(context, thing.collection);
  return readIn(context, show, await on(context, show, thing));
}

/** The item in the answer that shows it. @throws NotTested where it shows none. */
export function readIn(context: AnyContext, show: ApiOperation, exchange: Exchange) {
  if (!succeeded(exchange)) throw notReached(context, show, exchange);
  return { exchange, item: itemOf(show.role?.answerAt ?? [], exchange.body) };
}

/** A name that the description allows, and that no item has; undefined where none can be made up. */
export function otherName(
  context: AnyContext,
  operation: ApiOperation,
  { id, collection }: Thing,
): string | number | undefined {
  // Servers count up from one.
  if (/^\d+$/.test(id)) return Number(id) + 1_000_000;
  const parameter = operation.described.parameters.find(
    (item) => item.in === 'path' && item.name === collection.id?.parameter,
  );
  const value =
    parameter && sampleParameter(context.api, parameter.schema, parameter.name, context.next());
  return value === undefined || String(value) === id ? undefined : String(value);
}

export const isGone = ({ status }: Exchange): boolean => status === 404 || status === 410;

/** @param exchanges The first one shows the item. */
export function compare(
  context: AnyContext,
  code: string,
  operation: ApiOperation,
  {
    sent,
    shown,
    exchanges,
  }: {
    readonly sent: JsonObject;
    readonly shown: JsonObject;
    readonly exchanges: readonly Exchange[];
  },
): void {
  const { schemas } = context.api.description;
  const schema = operation.role?.collection.item ?? true;
  const [showing] = exchanges;
  const changed = changedMembers(sent, shown, { schema, schemas }).filter((name) => {
    return showing === undefined || mayShow(context, showing, { [name]: sent[name] });
  });
  if (changed.length === 0) return;
  fail(
    context,
    code,
    operation,
    `Shown otherwise than it was sent: ${changed.join(', ')}.`,
    exchanges,
  );
}

/** Whether an answer could have had members as they were sent: many an API takes ids where it shows what they name. */
function mayShow(
  context: AnyContext,
  exchange: Exchange,
  members: { readonly [name: string]: Json | undefined },
): boolean {
  const operation = context.api.operations.find(({ id }) => id === exchange.case.operationId);
  if (operation === undefined) return true;
  const body = withMembers(exchange.body, operation.role?.answerAt ?? [], members);
  return context.issuesOf(operation, { ...exchange, body }).length <= exchange.issues.length;
}

/** The answer with other members in the item that lies in it. */
function withMembers(value: unknown, [name, ...rest]: readonly string[], members: object): unknown {
  if (!isObject(value)) return value;
  if (name === undefined) return { ...value, ...members };
  return { ...value, [name]: withMembers(value[name], rest, members) };
}

export function fail(
  context: AnyContext,
  code: string,
  { id }: ApiOperation,
  message: string,
  exchanges: readonly Exchange[],
): void {
  context.fail(code, id, message, { exchanges, cause: `${code}:${id}:${message}` });
}

export function isAlike(one: JsonObject, other: JsonObject): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
