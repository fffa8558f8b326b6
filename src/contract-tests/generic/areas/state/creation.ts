/** What was made is shown, given back and listed. */

import type { Collection } from '@openapi-counterpart/openapi/collections';
import { objectAt, type JsonObject } from '@openapi-counterpart/openapi/json';
import { flatSchema } from '@openapi-counterpart/openapi/schema/flat-schema';
import { isRefused } from '../../../context/answers.js';
import type { ApiOperation } from '../../api.js';
import { membersWith } from '../../compare.js';
import type { AnyContext } from '../../context.js';
import { itemOf } from '../../item-of.js';
import { decoded, listOf, makeThing, type Thing } from '../../things.js';

import { compare, fail, on, type Run } from './support.js';

export const created: Run = async (context, operation, collection) => {
  const thing = await makeThing(context, collection);
  const exchange = await on(context, operation, thing);
  if (isRefused(exchange)) {
    fail(
      context,
      'created-shown',
      operation,
      `What was made just now is answered with ${exchange.status}.`,
      [exchange, thing.exchange],
    );
    return;
  }
  const shown = itemOf(operation.role?.answerAt ?? [], exchange.body);
  const exchanges = [exchange, thing.exchange];
  compare(context, 'created-shown', operation, { sent: thing.sent, shown, exchanges });
  const lost = lostMembers(context, collection, { sent: thing.sent, shown });
  if (lost.length === 0) return;
  const message = `Sent and not shown: ${lost.join(', ')}.`;
  fail(context, 'created-whole', operation, message, exchanges);
};

/** Members with something in them that an item can show. */
function lostMembers(
  { api: { description } }: AnyContext,
  { item }: Collection,
  { sent, shown }: { readonly sent: JsonObject; readonly shown: JsonObject },
): readonly string[] {
  const { schemas } = description;
  const hidden = membersWith(item, 'writeOnly', schemas);
  const places = Object.keys(objectAt(flatSchema(item, schemas), 'properties'));
  return places.filter((name) => {
    const value = sent[name];
    // Of what is empty it may be said by leaving it out.
    const isSaid = typeof value !== 'object' && Boolean(value);
    return isSaid && !Object.hasOwn(shown, name) && !hidden.includes(name);
  });
}

export const echoed: Run = async (context, operation, collection) => {
  const thing = await makeThing(context, collection);
  const shown = itemOf(operation.role?.answerAt ?? [], thing.exchange.body);
  compare(context, 'created-echoed', operation, {
    sent: thing.sent,
    shown,
    exchanges: [thing.exchange],
  });
  leadsTo(context, operation, thing);
  const other = await makeThing(context, collection, thing);
  if (other.id !== thing.id || thing.sent[collection.id?.member ?? ''] !== undefined) return;
  fail(context, 'names-unique', operation, 'Two items have one name.', [
    other.exchange,
    thing.exchange,
  ]);
};

/** `Location` names what was made, where it has the form of an item's path. */
function leadsTo(
  context: AnyContext,
  operation: ApiOperation,
  { exchange, collection, id }: Thing,
) {
  const { location } = exchange.headers;
  const answered = itemOf(operation.role?.answerAt ?? [], exchange.body)[
    collection.id?.member ?? ''
  ];
  if (exchange.status !== 201 || location === undefined || answered === undefined) return;
  const pattern = collection.itemPath.split('/');
  const parts = location
    .replace(/[?#].*$/s, '')
    .split('/')
    .slice(-pattern.length);
  const isOfItem = pattern.every((part, index) => part.startsWith('{') || part === parts[index]);
  if (!isOfItem || decoded(parts.at(-1) ?? '') === id) return;
  const message = `\`Location\` leads elsewhere than to what was made, whose name is ${id}.`;
  fail(context, 'location-leads', operation, message, [exchange]);
}

/** Members that are written only are never shown. */
export const hidden: Run = async (context, operation, collection) => {
  const secret = membersWith(collection.item, 'writeOnly', context.api.description.schemas);
  if (secret.length === 0) return;
  const thing = await makeThing(context, collection);
  const exchange =
    operation.role?.kind === 'create' ? thing.exchange : await on(context, operation, thing);
  const items =
    operation.role?.kind === 'list'
      ? listOf(operation, exchange)
      : [itemOf(operation.role?.answerAt ?? [], exchange.body)];
  const shown = secret.filter((name) => items.some((item) => item[name] !== undefined));
  if (shown.length > 0)
    fail(
      context,
      'written-only',
      operation,
      `Shown though it is written only: ${shown.join(', ')}.`,
      [exchange],
    );
};
