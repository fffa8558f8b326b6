/** Reads what redocly.yaml says of how an operation's pages follow, and holds it against the description. */

import { isObject } from '@openapi-counterpart/openapi/json';
import type { Operation, Schemas } from '@openapi-counterpart/openapi/model';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import type { Pagination } from '@openapi-counterpart/runtime';
import { isList, itemSchema, schemaAt } from '@openapi-counterpart/openapi/schema/members';
import { successSchema } from './success-schema.js';

/** The settings of each kind, optional ones with a question mark. */
const settingsOf: Readonly<Record<Pagination['kind'], readonly string[]>> = {
  cursor: ['parameter', 'next', 'items', 'more?'],
  last: ['parameter', 'more', 'cursor', 'items'],
  link: ['next?', 'items'],
  page: ['parameter', 'items', 'first?', 'more?'],
  offset: ['parameter', 'items', 'first?', 'more?'],
};

/**
 * `false` says that the list has no pages.
 * @throws UsageError for settings of another form, or that name what the description does not have.
 */
export function readPagination(
  operation: Operation,
  settings: unknown,
  schemas: Schemas,
): Pagination | undefined {
  if (settings === false) return undefined;
  const fail = (problem: string, fix: string): never => {
    throw new UsageError(`x-pagination of ${operation.id}: ${problem}.`, fix);
  };
  if (!isObject(settings)) return fail('it is neither false nor an object', howTo);
  const { kind, ...places } = settings;
  const expected =
    typeof kind === 'string'
      ? Object.entries(settingsOf).find(([name]) => name === kind)
      : undefined;
  if (expected === undefined) return fail(`there is no kind ${JSON.stringify(kind)}`, howTo);
  const [, names] = expected;
  const known = names.map((name) => name.replace('?', ''));
  const unknown = Object.keys(places).find((name) => !known.includes(name));
  if (unknown !== undefined) fail(`"${unknown}" is no setting of the kind "${expected[0]}"`, howTo);
  for (const name of names) {
    const value = places[name.replace('?', '')];
    if (value === undefined && name.endsWith('?')) continue;
    const isRight = name === 'first?' ? typeof value === 'number' : typeof value === 'string';
    if (!isRight) fail(`"${name.replace('?', '')}" is missing, or of another type`, howTo);
  }
  // Just seen to have the members of its kind.
  const pagination = settings as unknown as Pagination;
  checkPlaces(operation, pagination, schemas, fail);
  return pagination;
}

const howTo =
  'Set kind (cursor, last, link, page or offset) and its places, as in docs/client.md under "Pages".';

function checkPlaces(
  operation: Operation,
  pagination: Pagination,
  schemas: Schemas,
  fail: (problem: string, fix: string) => never,
): void {
  const { items } = pagination;
  const schema = successSchema(operation);
  const parameter = 'parameter' in pagination ? pagination.parameter : undefined;
  const isQuery = operation.parameters.some(
    (item) => item.in === 'query' && item.name === parameter,
  );
  if (parameter !== undefined && !isQuery) {
    fail(`there is no query parameter "${parameter}"`, 'Name one that the operation has.');
  }
  if (schema === undefined) {
    return fail('the operation has no single JSON answer', 'Set it to false.');
  }
  const list = schemaAt(schema, items, schemas);
  if (!isList(list, schemas)) {
    fail(`there is no list at "${items}" of the answer`, 'Give the JSON pointer of a list.');
  }
  const places = [
    ...('next' in pagination ? [[schema, pagination.next] as const] : []),
    ...('more' in pagination ? [[schema, pagination.more] as const] : []),
    ...('cursor' in pagination ? [[itemSchema(list, schemas), pagination.cursor] as const] : []),
  ];
  for (const [within, place] of places) {
    if (place === undefined || schemaAt(within, place, schemas) !== undefined) continue;
    fail(
      `the description has nothing at "${place}"`,
      'Give the JSON pointer of a described member.',
    );
  }
}
