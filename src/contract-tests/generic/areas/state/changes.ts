/** What was changed is shown, and nothing else is changed. */

import type { Json, JsonObject } from '@openapi-counterpart/openapi/json';
import { namesFor } from '@openapi-counterpart/openapi/path-templates';
import { isRefused, succeeded } from '../../../context/answers.js';
import { NotTested } from '../../../context/outcome.js';
import type { Exchange } from '../../../model.js';
import { operationFor, type ApiOperation } from '../../api.js';
import { membersWith } from '../../compare.js';
import type { AnyContext } from '../../context.js';
import { contentOf } from '../../input.js';
import { itemOf } from '../../item-of.js';
import { notReached } from '../../not-reached.js';
import { makeThing, type Thing } from '../../things.js';

import { compare, fail, isAlike, isGone, on, read, readIn, type Run } from './support.js';

/** A valid body for an item that is there: what was sent, with other values. */
export async function changeOf(context: AnyContext, operation: ApiOperation, thing: Thing) {
  const values = namesFor(operation.described.path, thing.collection.itemPath, thing.path);
  const path = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, String(value)]),
  );
  const { id } = thing.collection;
  const isNamed = operation.role?.isNamedInBody === true;
  const named = (body: Json): Promise<Json> => {
    if (
      !isNamed ||
      id === undefined ||
      typeof body !== 'object' ||
      body === null ||
      Array.isArray(body)
    )
      return Promise.resolve(body);
    const name =
      typeof thing.exchange.body === 'object'
        ? itemOf([], thing.exchange.body)[id.member]
        : undefined;
    return Promise.resolve({ ...body, [id.member]: name ?? thing.id });
  };
  // Examples are the same each time, and what was made of them is not changed by them.
  const changed = await context.succeed(operation, path, named, 'keywords');
  if (!succeeded(changed.exchange)) throw notReached(context, operation, changed.exchange);
  return { ...changed, sent: itemOf(operation.role?.bodyAt ?? [], changed.input.body) };
}

export const changes =
  (code: string): Run =>
  async (context, operation, collection) => {
    const thing = await makeThing(context, collection);
    const other = await makeThing(context, collection, thing);
    const before = await read(context, thing);
    const otherBefore = await read(context, other);
    const { exchange, sent } = await changeOf(context, operation, thing);
    const after = await readChanged(context, operation, thing, { code, exchange, sent });
    if (after === undefined) return;
    const exchanges = [after.exchange, exchange];
    const { [collection.id?.member ?? '']: _, ...told } = sent;
    compare(context, code, operation, { sent: told, shown: after.item, exchanges });
    const echo = itemOf(operation.role?.answerAt ?? [], exchange.body);
    compare(context, code, operation, { sent: told, shown: echo, exchanges: [exchange] });
    keepsOwn(context, operation, { before: before.item, after: after.item, exchanges });
    if (operation.role?.kind === 'change')
      keepsOthers(context, operation, {
        before: before.item,
        after: after.item,
        sent,
        made: thing.sent,
        exchanges,
      });
    const otherAfter = await read(context, other);
    if (isAlike(otherBefore.item, otherAfter.item)) return;
    fail(context, 'change-spares', operation, 'Another item was changed as well.', [
      otherAfter.exchange,
      exchange,
    ]);
  };

/** The item after its change; undefined, and told, where the change has taken it away. */
async function readChanged(
  context: AnyContext,
  operation: ApiOperation,
  thing: Thing,
  change: { readonly code: string; readonly exchange: Exchange; readonly sent: JsonObject },
) {
  const show = operationFor(context.api, thing.collection, 'show');
  const member = thing.collection.id?.member ?? '';
  const answered = itemOf(operation.role?.answerAt ?? [], change.exchange.body)[member];
  // A change may give another name, as of a title that a path has.
  const isRenamed =
    member in change.sent || (answered !== undefined && String(answered) !== thing.id);
  if (show === undefined || isRenamed) return read(context, thing);
  const exchange = await on(context, show, thing);
  if (!isGone(exchange)) return readIn(context, show, exchange);
  const message = `What was changed is answered with ${exchange.status}.`;
  fail(context, change.code, operation, message, [exchange, change.exchange]);
  return undefined;
}

export interface Change {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly exchanges: readonly Exchange[];
}

/** What the server makes stays, but for times. */
function keepsOwn(
  context: AnyContext,
  operation: ApiOperation,
  { before, after, exchanges }: Change,
): void {
  const { collection } = operation.role ?? {};
  if (collection === undefined) return;
  const own = membersWith(collection.item, 'readOnly', context.api.description.schemas);
  const names = [
    ...own.filter((name) => !/updat|modif|chang|version|etag|last/i.test(name)),
    collection.id?.member ?? '',
  ];
  const changed = names.filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (changed.length > 0)
    fail(
      context,
      'own-kept',
      operation,
      `A change changed what is the server's own: ${[...new Set(changed)].join(', ')}.`,
      exchanges,
    );
}

/**
 * A change of some members leaves the others that a caller can set, and the time at which the item was
 * made. What else a server shows it may work out anew: versions, totals, times of changes.
 */
function keepsOthers(
  context: AnyContext,
  operation: ApiOperation,
  {
    before,
    after,
    sent,
    made,
    exchanges,
  }: Change & { readonly sent: JsonObject; readonly made: JsonObject },
): void {
  const { schemas } = context.api.description;
  const own = new Set(membersWith(operation.role?.collection.item ?? true, 'readOnly', schemas));
  const lost = Object.keys(before).filter(
    (name) =>
      !(name in sent) &&
      (name in made || /^(time_?)?created/i.test(name)) &&
      !own.has(name) &&
      JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (lost.length > 0)
    fail(
      context,
      'change-keeps',
      operation,
      `A change changed what it did not name: ${lost.join(', ')}.`,
      exchanges,
    );
}

/** Of so many members each is changed alone. */
const mostMembers = 5;

/** Changes that name one member alone, with the value that it has: nothing else can follow from that. */
export const changesOne: Run = async (context, operation, collection) => {
  const thing = await makeThing(context, collection);
  const { sent } = await changeOf(context, operation, thing);
  let before = await read(context, thing);
  if (Object.keys(before.item).length === 0) throw new NotTested('Nothing is shown of the item.');
  const isAllowed =
    operation.served.body?.content[contentOf(operation)?.media.type ?? '']?.validate ??
    (() => true);
  if ((operation.role?.bodyAt ?? []).length > 0) return;
  const bodies = Object.entries(sent)
    .map(([name, value]) => ({ [name]: value ?? null }))
    .filter((body) => isAllowed(body));
  for (const body of bodies.slice(0, mostMembers)) {
    const exchange = await on(context, operation, thing, { body });
    if (!succeeded(exchange)) continue;
    const after = await read(context, thing);
    keepsOthers(context, operation, {
      before: before.item,
      after: after.item,
      sent: body,
      made: { ...thing.sent, ...sent },
      exchanges: [after.exchange, exchange],
    });
    before = after;
  }
};

/** What is refused changes nothing. */
export const refused: Run = async (context, operation, collection) => {
  const thing = await makeThing(context, collection);
  const before = await read(context, thing);
  const { sent } = await changeOf(context, operation, thing);
  const afterChange = await read(context, thing);
  const isAllowed =
    operation.served.body?.content[contentOf(operation)?.media.type ?? '']?.validate;
  const bodyAt = operation.role?.bodyAt ?? [];
  const names = Object.keys(sent);
  const wrong = names
    .map((name) => ({ ...before.item, ...sent, [name]: { wrong: true } }))
    .find((body) => isAllowed?.(body) === false);
  const valid = operationSent(before.item, sent);
  if (wrong === undefined || bodyAt.length > 0) return;
  const last = names.at(-1) ?? '';
  const exchange = await on(context, operation, thing, {
    body: { ...valid, [last]: { wrong: true } },
    isDescribed: false,
  });
  if (!isRefused(exchange)) return;
  const after = await read(context, thing);
  if (isAlike(afterChange.item, after.item)) return;
  fail(context, 'refusal-harmless', operation, 'A change that was refused was made.', [
    after.exchange,
    exchange,
  ]);
};

/** The members of a change as they were before it: other values than there are now. */
function operationSent(before: JsonObject, sent: JsonObject): JsonObject {
  return Object.fromEntries(Object.keys(sent).map((name) => [name, before[name] ?? sent[name]]));
}
