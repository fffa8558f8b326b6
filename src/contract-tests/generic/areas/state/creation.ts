/** What was made is shown, given back and listed. */

import { isRefused, succeeded } from '../../../context/answers.js';
import { NotTested } from '../../../context/outcome.js';
import { type ApiOperation } from '../../api.js';
import { membersWith } from '../../compare.js';
import type { AnyContext } from '../../context.js';
import { itemOf, listOf, makeThing, type Thing } from '../../things.js';

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
  compare(context, 'created-shown', operation, {
    sent: thing.sent,
    shown,
    exchanges: [exchange, thing.exchange],
  });
};

export const echoed: Run = async (context, operation, collection) => {
  const thing = await makeThing(context, collection);
  const shown = itemOf(operation.role?.answerAt ?? [], thing.exchange.body);
  compare(context, 'created-echoed', operation, {
    sent: thing.sent,
    shown,
    exchanges: [thing.exchange],
  });
  const other = await makeThing(context, collection, thing);
  if (other.id !== thing.id || thing.sent[collection.id?.member ?? ''] !== undefined) return;
  fail(context, 'names-unique', operation, 'Two items have one name.', [
    other.exchange,
    thing.exchange,
  ]);
};

export const listed: Run = async (context, operation, collection) => {
  const first = await makeThing(context, collection);
  // One more, because a list may lack some.
  for (const thing of [first, await makeThing(context, collection, first)]) {
    const list = await findInList(context, operation, thing);
    if (list.isThere || !list.isWhole) continue;
    fail(context, 'created-listed', operation, 'What was made just now is not listed.', [
      ...(list.exchange ? [list.exchange] : []),
      thing.exchange,
    ]);
  }
};

/** How many pages are looked through for an item. */
const mostPages = 20;

/** Looks for an item in a list; through its pages where parameters for them are known. */
export async function findInList(context: AnyContext, operation: ApiOperation, thing: Thing) {
  const member = thing.collection.id?.member ?? '';
  const names = operation.described.parameters
    .filter((item) => item.in === 'query')
    .map(({ name }) => name);
  const offset = names.find((name) => /^(offset|skip|start)$/i.test(name));
  const page = names.find((name) => /^page$/i.test(name));
  const isPaged = names.some((name) => /limit|page|size|cursor|after|offset|token/i.test(name));
  const seen = new Set<string>();
  for (let at = 0; at < mostPages; at += 1) {
    const more =
      offset === undefined
        ? page === undefined
          ? []
          : [[page, String(at + 1)] as const]
        : [[offset, String(seen.size)] as const];
    const { query = [] } = context.parameters(operation);
    const exchange = await on(context, operation, thing, {
      query: at === 0 ? query : [...query, ...more],
    });
    if (!succeeded(exchange))
      throw new NotTested(`${operation.id} was answered with ${exchange.status ?? 'nothing'}.`);
    const items = listOf(operation, exchange);
    const found = items.find((item) => String(item[member]) === thing.id);
    const isNew = items.some((item) => !seen.has(String(item[member])));
    if (found !== undefined) return { exchange, isThere: true, isWhole: true };
    for (const item of items) seen.add(String(item[member]));
    const isEnd = items.length === 0 || !isNew || more.length === 0;
    if (isEnd) return { exchange, isThere: false, isWhole: !isPaged || more.length > 0 };
  }
  return { exchange: undefined, isThere: false, isWhole: false };
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
