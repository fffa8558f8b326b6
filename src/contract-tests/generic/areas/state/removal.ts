/** What was deleted is gone, and what was never made is not there. */

import { succeeded } from '../../../context/answers.js';
import { operationFor, type ApiOperation } from '../../api.js';
import { contentOf } from '../../input.js';
import type { AnyContext } from '../../context.js';
import { itemOf } from '../../item-of.js';
import { notReached } from '../../not-reached.js';
import { makeThing, type Thing } from '../../things.js';

import { fail, isGone, on, otherName, type Run } from './support.js';

import { findInList } from './lists.js';
import { changeOf } from './changes.js';
export const removes: Run = async (context, operation, collection) => {
  const thing = await makeThing(context, collection);
  const other = await makeThing(context, collection, thing);
  const exchange = await on(context, operation, thing);
  if (!succeeded(exchange)) throw notReached(context, operation, exchange);
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
  const value = otherName(context, operation, thing);
  const parameter = collection.id?.parameter;
  if (value === undefined || parameter === undefined) return;
  const nobody = { ...thing, path: { ...thing.path, [parameter]: String(value) } };
  const body =
    contentOf(operation) === undefined
      ? {}
      : { body: (await changeOf(context, operation, thing)).input.body ?? null };
  const exchange = await on(context, operation, nobody, body);
  if (succeeded(exchange)) {
    const message = `An item that is not there was answered with ${exchange.status}.`;
    fail(context, 'unknown-item', operation, message, [exchange]);
  } else if (operation.role?.kind === 'show') {
    await shortened(context, operation, thing);
  }
};

/** A name that lacks its end is another one, if any. */
async function shortened(context: AnyContext, operation: ApiOperation, thing: Thing) {
  const { id } = thing.collection;
  const part = thing.id.slice(0, -1);
  // Some parts are no segment of a path.
  if (id === undefined || /^\.*$/.test(part)) return;
  const path = { ...thing.path, [id.parameter]: part };
  const exchange = await on(context, operation, { ...thing, path }, { isDescribed: false });
  const item = itemOf(operation.role?.answerAt ?? [], exchange.body);
  if (!succeeded(exchange) || String(item[id.member]) !== thing.id) return;
  const message = 'A name that lacks its last character shows the item.';
  fail(context, 'unknown-item', operation, message, [exchange, thing.exchange]);
}

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
