/** What was made is shown, given back and listed. */

import { isRefused } from '../../../context/answers.js';
import { membersWith } from '../../compare.js';
import { itemOf, listOf, makeThing } from '../../things.js';

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
