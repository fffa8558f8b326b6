/** What was deleted is gone, and what was never made is not there. */

import { succeeded } from '../../../context/answers.js';
import { NotTested } from '../../../context/outcome.js';
import { operationFor } from '../../api.js';
import { contentOf, sampleParameter } from '../../input.js';
import { makeThing } from '../../things.js';

import { fail, isGone, on, type Run } from './support.js';

import { findInList } from './lists.js';
import { changeOf } from './changes.js';
export const removes: Run = async (context, operation, collection) => {
  const thing = await makeThing(context, collection);
  const other = await makeThing(context, collection, thing);
  const exchange = await on(context, operation, thing);
  if (!succeeded(exchange))
    throw new NotTested(`${operation.id} was answered with ${exchange.status ?? 'nothing'}.`);
  const show = operationFor(context.api, collection, 'show');
  if (show !== undefined) {
    const after = await on(context, show, thing);
    if (succeeded(after))
      fail(context, 'delete-removes', operation, 'What was deleted is shown.', [after, exchange]);
    const spared = await on(context, show, other);
    if (isGone(spared))
      fail(context, 'delete-spares', operation, 'Another item is gone as well.', [
        spared,
        exchange,
      ]);
  }
  const list = operationFor(context.api, collection, 'list');
  if (list !== undefined) {
    const found = await findInList(context, list, thing);
    if (found.isThere && found.exchange)
      fail(context, 'delete-removes', operation, 'What was deleted is listed.', [
        found.exchange,
        exchange,
      ]);
  }
};

/** An item that no one has made is not there: neither to be shown nor to be changed. */
export const unknown = (): Run => async (context, operation, collection) => {
  const thing = await makeThing(context, collection);
  const parameter = operation.described.parameters.find(
    (item) => item.in === 'path' && item.name === collection.id?.parameter,
  );
  // Servers count up from one.
  const value = /^\d+$/.test(thing.id)
    ? Number(thing.id) + 1_000_000
    : parameter && sampleParameter(context.api, parameter.schema, parameter.name, context.next());
  if (value === undefined || String(value) === thing.id) return;
  const nobody = { ...thing, path: { ...thing.path, [parameter?.name ?? '']: String(value) } };
  const body =
    contentOf(operation) === undefined
      ? {}
      : { body: (await changeOf(context, operation, thing)).input.body ?? null };
  const exchange = await on(context, operation, nobody, body);
  if (!succeeded(exchange)) return;
  fail(
    context,
    'unknown-item',
    operation,
    `An item that is not there was answered with ${exchange.status}.`,
    [exchange],
  );
};

/** An item is below its own parent alone. */
export const elsewhere: Run = async (context, operation, collection) => {
  const [thing, other] = [
    await makeThing(context, collection),
    await makeThing(context, collection),
  ];
  const own = collection.id?.parameter ?? '';
  const parents = Object.keys(thing.path).filter((name) => name !== own);
  if (parents.every((name) => thing.path[name] === other.path[name])) return;
  const moved = { ...thing, path: { ...other.path, [own]: thing.id } };
  // Each parent may count its own.
  if (thing.id === other.id) return;
  const exchange = await on(context, operation, moved);
  if (succeeded(exchange))
    fail(context, 'item-elsewhere', operation, 'An item is shown below another parent.', [
      exchange,
      thing.exchange,
    ]);
};
