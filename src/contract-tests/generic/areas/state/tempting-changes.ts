/** Changes that are easy to get wrong: to null, and of the name that the path has. */

import { arrayAt, entriesOf, objectAt, type JsonObject } from '@openapi-counterpart/openapi/json';
import { isSchema, type Schema } from '@openapi-counterpart/openapi/model';
import { flatSchema, typesOf } from '@openapi-counterpart/openapi/schema/flat-schema';
import { succeeded } from '../../../context/answers.js';
import { operationFor, type ApiOperation } from '../../api.js';
import type { AnyContext } from '../../context.js';
import { contentOf } from '../../input.js';
import { itemOf } from '../../item-of.js';
import { makeThing } from '../../things.js';
import { changeOf } from './changes.js';
import { fail, isGone, on, otherName, read, type Run } from './support.js';

/** Of so many members each is set to null. */
const mostMembers = 5;

/** What is set to null has not the value that it had. */
export const clears: Run = async (context, operation, collection) => {
  if ((operation.role?.bodyAt ?? []).length > 0) return;
  const shown = flat(context, collection.item);
  const names = Object.entries(membersOfBody(context, operation))
    .filter(([, member]) => typesOf(flat(context, member)).includes('null'))
    .filter(([name]) => mayLack(context, shown, name))
    .map(([name]) => name);
  if (names.length === 0) return;
  const thing = await makeThing(context, collection);
  await changeOf(context, operation, thing);
  let before = await read(context, thing);
  for (const name of names.slice(0, mostMembers)) {
    if ((before.item[name] ?? null) === null) continue;
    const exchange = await on(context, operation, thing, { body: { [name]: null } });
    if (!succeeded(exchange)) continue;
    const after = await read(context, thing);
    // Some servers have a value of their own for what is not set.
    if (JSON.stringify(after.item[name]) === JSON.stringify(before.item[name])) {
      const message = `What was set to null is shown as it was: ${name}.`;
      fail(context, 'cleared-shown', operation, message, [after.exchange, exchange]);
    }
    before = after;
  }
};

/** An item keeps its name where the description has no way to give it another. */
export const keepsName: Run = async (context, operation, collection) => {
  const { role } = operation;
  const show = operationFor(context.api, collection, 'show');
  const { id } = collection;
  if (show === undefined || id === undefined || role === undefined) return;
  const member = membersOfBody(context, operation)[id.member];
  const isGiven = member !== undefined && flat(context, member)['readOnly'] !== true;
  if (isGiven || role.isNamedInBody || role.bodyAt.length > 0) return;
  const thing = await makeThing(context, collection);
  const { sent } = await changeOf(context, operation, thing);
  const name = otherName(context, operation, thing);
  if (name === undefined) return;
  const body = { ...sent, [id.member]: name };
  const exchange = await on(context, operation, thing, { body, isDescribed: false });
  if (!succeeded(exchange)) return;
  const after = await on(context, show, thing);
  const shown = itemOf(show.role?.answerAt ?? [], after.body)[id.member];
  if (!isGone(after) && (shown === undefined || String(shown) === thing.id)) return;
  const message = `A change gave the item another name, though ${id.member} is not the caller's to set.`;
  fail(context, 'own-kept', operation, message, [after, exchange]);
};

function flat({ api }: AnyContext, schema: Schema): JsonObject {
  return flatSchema(schema, api.description.schemas);
}

function membersOfBody(context: AnyContext, operation: ApiOperation): Record<string, Schema> {
  const { schema = true } = contentOf(operation)?.media ?? {};
  const members = entriesOf(objectAt(flat(context, schema), 'properties'));
  return Object.fromEntries(
    members.flatMap(([name, member]) => (isSchema(member) ? [[name, member]] : [])),
  );
}

/** Whether an item can be shown without a member, or with null in it. */
function mayLack(context: AnyContext, item: JsonObject, name: string): boolean {
  const member = objectAt(item, 'properties')[name];
  if (!isSchema(member) || !arrayAt(item, 'required').includes(name)) return true;
  return typesOf(flat(context, member)).includes('null');
}
