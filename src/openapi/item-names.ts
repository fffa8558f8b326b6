/** How items of a collection are named: by which member, and by what their paths allow. */

import type { Operation, Schema, Schemas } from './model.js';
import { isBelow, parametersIn } from './path-templates.js';
import { flatSchema, typesOf } from './schema/flat-schema.js';
import { isObject, objectAt, type JsonObject } from './json.js';

/** What is often the name of a thing, where the path does not say more. */
const usual = ['id', 'uuid', 'uid', 'key', 'slug', 'code', 'name', 'number'];

/**
 * The member of an item by which its path names it; undefined where the item has none.
 * @param parameter The last parameter of the item's path, such as `petId`.
 * @param collection The segment before it, such as `pets`.
 */
export function idMemberOf(
  item: Schema,
  parameter: string,
  collection: string,
  schemas: Schemas,
): string | undefined {
  const members = objectAt(flatSchema(item, schemas), 'properties');
  const names = Object.keys(members).filter((name) => isScalar(members[name], schemas));
  const byPlainName = new Map(names.map((name) => [plain(name), name]));
  const wanted = plain(parameter);
  const candidates = [wanted, withoutPrefix(wanted, plain(collection)), ...usual];
  const found = candidates.find((candidate) => byPlainName.has(candidate));
  return found === undefined ? undefined : byPlainName.get(found);
}

/** What paths allow as the name of an item: its own path first, then those below it. */
export function namesAllowed(
  itemPath: string,
  operations: readonly Operation[],
): readonly Schema[] {
  const position = parametersIn(itemPath).length - 1;
  const isOwn = ({ path }: Operation): boolean => path === itemPath || path === `${itemPath}/`;
  const all = [
    ...operations.filter(isOwn),
    ...operations.filter((operation) => !isOwn(operation) && isBelow(operation.path, itemPath)),
  ];
  const found = all.flatMap(({ path, parameters }) => {
    const name = parametersIn(path)[position];
    const parameter = parameters.find((item) => item.in === 'path' && item.name === name);
    return parameter === undefined ? [] : [parameter.schema];
  });
  return [...new Set(found)];
}

/** `Pet_Id` as `petid`: descriptions mix the ways of writing names. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[-_.$]/g, '');
}

/** `petid` of `pets` is `id`. */
function withoutPrefix(name: string, collection: string): string {
  const singular = [collection, ...singularsOf(collection)].find(
    (form) => form !== '' && name.startsWith(form) && name !== form,
  );
  return singular === undefined ? 'id' : name.slice(singular.length);
}

function singularsOf(plural: string): string[] {
  return [
    ...(plural.endsWith('ies') ? [`${plural.slice(0, -3)}y`] : []),
    ...(plural.endsWith('es') ? [plural.slice(0, -2)] : []),
    ...(plural.endsWith('s') ? [plural.slice(0, -1)] : []),
  ];
}

function isScalar(member: unknown, schemas: Schemas): boolean {
  if (!isObject(member)) return false;
  const flat: JsonObject = flatSchema(member, schemas);
  const types = typesOf(flat).filter((type) => type !== 'null');
  if (types.length === 0) return 'enum' in flat || 'const' in flat;
  return types.every((type) => ['string', 'integer', 'number'].includes(type));
}
