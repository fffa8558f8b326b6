/** Lets what is known of an operation stand where the new description says the same of it. */

import type { Direction } from '../diff/change.js';
import { compareOperation } from '../diff/compare.js';
import { compareBodies } from '../diff/compare-bodies.js';
import { compareParameters } from '../diff/compare-parameters.js';
import { compareSecurity } from '../diff/compare-security.js';
import { parameterKey, templateNames, type ReadOperation } from '../diff/operations.js';
import { childrenOf, follow, objectOf, step, type Located } from '../diff/sources.js';
import type { Json, JsonObject } from '../json.js';
import { adoptSchema } from './adopt-schema.js';
import type { Adoption } from './adoption.js';
import { isForPeople } from './structure.js';

/** An operation to write: its parameters apart, because its path may have some of them for all. */
export interface Written {
  readonly method: string;
  readonly operation: JsonObject;
  readonly parameters: readonly Json[];
}

export interface Counterparts {
  readonly old: ReadOperation | undefined;
  readonly new: ReadOperation;
  /** Places of the parameters as they are written, references included, by what they are known by. */
  readonly oldParameters: ReadonlyMap<string, Located>;
  readonly newParameters: ReadonlyMap<string, Located>;
  /** The path as it will be written. */
  readonly path: string;
  readonly hasSameCallbacks: boolean;
}

/** An operation that is in the new description. */
export function adoptOperation(adoption: Adoption, pair: Counterparts): Written {
  const { old, new: current } = pair;
  const method = current.name.method;
  if (old !== undefined && isUntouched(adoption, old, pair)) {
    const parameters = [...pair.oldParameters.values()].map(({ value }) => value);
    return { method, operation: adoption.keep({ ...objectOf(old.at) }), parameters };
  }
  const parameters = [...pair.newParameters].map(([key, at]) =>
    adoptParameter(adoption, pair, key, at),
  );
  const operation =
    old === undefined
      ? takeOperation(adoption, current)
      : mergeOperations(adoption, old, current, pair);
  return { method, operation, parameters };
}

function isUntouched(adoption: Adoption, old: ReadOperation, pair: Counterparts): boolean {
  const { new: current, hasSameCallbacks } = pair;
  const sources = { old: adoption.old, new: adoption.new };
  return (
    hasSameCallbacks &&
    textAt(old.at, 'servers') === textAt(current.at, 'servers') &&
    compareSecurity(old, current, sources).length === 0 &&
    adoption.isQuiet(compareOperation(old, current, sources))
  );
}

function textAt(at: Located, key: string): string {
  return JSON.stringify(objectOf(at)[key] ?? null);
}

function takeOperation(adoption: Adoption, { at }: ReadOperation): JsonObject {
  return objectOf({ ...at, value: adoption.take(at.value, 'operation') });
}

function mergeOperations(
  adoption: Adoption,
  old: ReadOperation,
  current: ReadOperation,
  { hasSameCallbacks }: Counterparts,
): JsonObject {
  const sources = { old: adoption.old, new: adoption.new };
  const hasSameSecurity = compareSecurity(old, current, sources).length === 0;
  const merged = adoption.merge(old.at, current.at, 'operation', (key, before, at) => {
    if (key === 'requestBody') return adoptBody(adoption, old, current, at);
    if (key === 'responses') return adoptResponses(adoption, old, current, at);
    if (key === 'callbacks' && hasSameCallbacks) return before?.value ?? at.value;
    if (key === 'security' && hasSameSecurity) return before?.value ?? at.value;
    return objectOf({ ...at, value: adoption.take({ [key]: at.value }, 'operation') })[key] ?? null;
  });
  if (!hasSameSecurity || step(current.at, 'security') !== undefined) return merged;
  const known = step(old.at, 'security');
  return known === undefined ? merged : { ...merged, security: known.value };
}

function adoptParameter(
  adoption: Adoption,
  { old, new: current, oldParameters, path }: Counterparts,
  key: string,
  at: Located,
): Json {
  const name = key.startsWith('path ') ? templateNames(path)[Number(key.slice(5))] : undefined;
  const before = oldParameters.get(key);
  if (before === undefined) {
    const taken = adoption.take(at.value, 'parameter');
    const isCalledSo = name === undefined || objectOf(follow(adoption.new, at))['name'] === name;
    if (isCalledSo) return taken;
    return {
      ...objectOf({ ...at, value: adoption.take(follow(adoption.new, at).value, 'parameter') }),
      name,
    };
  }
  const base = old ?? current;
  return adoption.adopt(
    before,
    at,
    'parameter',
    (one, other) =>
      adoption.isQuiet([
        compareParameters(
          { ...base, parameters: new Map([[key, one]]) },
          { ...current, parameters: new Map([[key, other]]) },
          { old: adoption.old, new: adoption.new },
        ),
      ]),
    (one, other) => ({
      ...mergeHolder(adoption, one, other, 'parameter', 'request'),
      ...(name !== undefined && { name }),
    }),
  );
}

/** A parameter, header or media type: something with a schema or content. */
function mergeHolder(
  adoption: Adoption,
  old: Located,
  current: Located,
  kind: 'parameter' | 'header' | 'mediaType',
  direction: Direction,
): JsonObject {
  return adoption.merge(old, current, kind, (key, before, at) => {
    if (key === 'schema' || key === 'itemSchema')
      return adoptSchema(adoption, before, at, direction);
    if (key === 'content') return adoptContent(adoption, before, at, direction);
    return objectOf({ ...at, value: adoption.take({ [key]: at.value }, kind) })[key] ?? null;
  });
}

function adoptContent(
  adoption: Adoption,
  old: Located | undefined,
  current: Located,
  direction: Direction,
): Json {
  return Object.fromEntries(
    childrenOf(current).map(([type, at]) => {
      const before = old === undefined ? undefined : step(old, type);
      return [
        type,
        before === undefined
          ? adoption.take(at.value, 'mediaType')
          : mergeHolder(adoption, before, at, 'mediaType', direction),
      ];
    }),
  );
}

function adoptBody(
  adoption: Adoption,
  old: ReadOperation,
  current: ReadOperation,
  at: Located,
): Json {
  const before = step(old.at, 'requestBody');
  if (before === undefined) return adoption.take(at.value, 'body');
  const sources = { old: adoption.old, new: adoption.new };
  const bare = { responses: new Map<string, Located>() };
  return adoption.adopt(
    before,
    at,
    'body',
    () => adoption.isQuiet(compareBodies({ ...old, ...bare }, { ...current, ...bare }, sources)),
    (one, other) => mergeMessage(adoption, one, other, 'body', 'request'),
  );
}

function adoptResponses(
  adoption: Adoption,
  old: ReadOperation,
  current: ReadOperation,
  at: Located,
): Json {
  const known = step(old.at, 'responses');
  const sources = { old: adoption.old, new: adoption.new };
  const adopted = childrenOf(at).map(([status, response]): [string, Json] => {
    const before = known === undefined ? undefined : step(known, status);
    if (before === undefined) {
      return [
        status,
        isForPeople('response', status)
          ? response.value
          : adoption.take(response.value, 'response'),
      ];
    }
    const only = (operation: ReadOperation, one: Located): ReadOperation => ({
      ...operation,
      body: undefined,
      responses: new Map([[status, one]]),
    });
    const isSame = (one: Located, other: Located): boolean =>
      adoption.isQuiet(compareBodies(only(old, one), only(current, other), sources));
    const merge = (one: Located, other: Located): Json =>
      mergeMessage(adoption, one, other, 'response', 'response');
    return [status, adoption.adopt(before, response, 'response', isSame, merge)];
  });
  const order = Object.keys(objectOf(known));
  const placeOf = ([status]: readonly [string, Json]): number =>
    order.includes(status) ? order.indexOf(status) : order.length;
  return Object.fromEntries(adopted.toSorted((a, b) => placeOf(a) - placeOf(b)));
}

function mergeMessage(
  adoption: Adoption,
  old: Located,
  current: Located,
  kind: 'body' | 'response',
  direction: Direction,
): JsonObject {
  return adoption.merge(old, current, kind, (key, before, at) => {
    if (key === 'content') return adoptContent(adoption, before, at, direction);
    if (key === 'headers') return adoptHeaders(adoption, before, at);
    return objectOf({ ...at, value: adoption.take({ [key]: at.value }, kind) })[key] ?? null;
  });
}

function adoptHeaders(adoption: Adoption, old: Located | undefined, current: Located): Json {
  const known = new Map(childrenOf(old).map(([name, at]) => [name.toLowerCase(), at]));
  return Object.fromEntries(
    childrenOf(current).map(([name, at]) => {
      const before = known.get(name.toLowerCase());
      if (before === undefined) return [name, adoption.take(at.value, 'header')];
      const merge = (one: Located, other: Located): Json =>
        mergeHolder(adoption, one, other, 'header', 'response');
      const isSame = (one: Located, other: Located): boolean =>
        JSON.stringify(merge(one, other)) === JSON.stringify(one.value);
      return [name, adoption.adopt(before, at, 'header', isSame, merge)];
    }),
  );
}

/** The parameters of an operation as they are written, the path's own first. */
export function writtenParameters(
  adoption: Adoption,
  side: 'old' | 'new',
  item: Located,
  operation: Located | undefined,
  path: string,
): Map<string, Located> {
  const found = new Map<string, Located>();
  for (const holder of operation === undefined ? [item] : [item, operation]) {
    for (const [, at] of childrenOf(step(holder, 'parameters'))) {
      const key = parameterKey(follow(adoption[side], at), path);
      if (key !== undefined) found.set(key, at);
    }
  }
  return found;
}
