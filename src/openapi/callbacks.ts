/** Lifts callbacks out of their operations to where each is received. */

import { operationsIn } from './path-items.js';
import { entriesOf, objectAt, stringAt, type JsonObject } from './json.js';
import { follow } from './reference.js';

/**
 * The path items of all callbacks, by the path that a receiver has for them: the id of the operation and
 * the name of the callback, and what the expression of its address has behind the address that is given.
 * `{$request.body#/url}/done` of `onEvent` of `subscribe` is received at `/subscribe/onEvent/done`.
 */
export function callbackItems(
  document: JsonObject,
  paths: readonly (readonly [path: string, item: JsonObject])[],
): [path: string, item: JsonObject][] {
  const found = paths.flatMap(([, item]) =>
    operationsIn(item).flatMap(({ operation }) => itemsOf(document, operation)),
  );
  // Addresses that are given in two places may have the same behind them.
  return found.map(([path, item], index) => {
    const before = found.slice(0, index).filter(([other]) => other === path).length;
    return [before === 0 ? path : `${path}/${before + 1}`, item];
  });
}

function itemsOf(document: JsonObject, operation: JsonObject): [string, JsonObject][] {
  const id = stringAt(operation, 'operationId') ?? '';
  return entriesOf(objectAt(operation, 'callbacks')).flatMap(([name, callback]) =>
    entriesOf(follow(document, callback))
      .filter(([expression]) => !expression.startsWith('x-'))
      .map(([expression, item]): [string, JsonObject] => [
        `/${segment(id)}/${segment(name)}${pathOf(expression)}`,
        withoutSecurity(follow(document, item)),
      ]),
  );
}

/** A text as one segment of a path; half of a surrogate pair has no encoding. */
function segment(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}

/** What follows the address that somebody gives; other expressions in it are parameters of the path. */
function pathOf(expression: string): string {
  let count = 0;
  return (
    expression
      .replace(/^(?:\{[^{}]*\}|https?:\/\/[^/?#{]*)/i, '')
      // Before the query is cut off: expressions hold number signs.
      .replace(/\{[^{}]*\}/g, () => `{value${(count += 1)}}`)
      .replace(/[?#].*$/, '')
      .replace(/^(?=[^/])/, '/')
  );
}

/** The security of the API is not that of the server that receives its callbacks. */
function withoutSecurity(item: JsonObject): JsonObject {
  const secured = operationsIn(item).map(({ operation, place }) => ({
    place,
    operation: { security: [], ...operation },
  }));
  const own = secured.filter(({ place }) => place.length === 1);
  return {
    ...item,
    ...Object.fromEntries(own.map(({ operation, place: [method] }) => [method, operation])),
  };
}
