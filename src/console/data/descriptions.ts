/** Finds the place in a description that an exchange, or an issue in it, is about. */

import { isObject } from '@openapi-counterpart/runtime';
import { getDescription } from '../../../generated/admin-api/client.js';
import type { Exchange } from '../../../generated/admin-api/types.js';
import { ask, client } from './client.js';

type Json = unknown;
type Keys = readonly string[];

export interface Place {
  /** JSON Pointer into the description, as a fragment. */
  readonly pointer: string;
  readonly value: Json;
}

type Api = 'partner-api' | 'vercel-api';

const loaded = new Map<Api, Promise<Json>>();

/** The description that has the operations of an `api` of the log; undefined for paths outside of both. */
export function describedBy(api: string): Api | undefined {
  if (api === 'webhook' || api === 'partner-api') return 'partner-api';
  return api === 'vercel-api' ? api : undefined;
}

/** Read once a page. @throws RefusedError */
export function loadDescription(api: Api): Promise<Json> {
  let document = loaded.get(api);
  if (document === undefined) {
    document = ask(getDescription(client, { path: { api } }));
    document.catch(() => loaded.delete(api));
    loaded.set(api, document);
  }
  return document;
}

/** The operation or webhook of an exchange; undefined where none is described. */
export function operationPlace(document: Json, exchange: Exchange): Place | undefined {
  const { api, operationId } = exchange;
  const kind = api === 'webhook' ? 'webhooks' : 'paths';
  for (const [name, item] of Object.entries(at(document, [kind]) ?? {})) {
    for (const [method, operation] of Object.entries(isObject(item) ? item : {})) {
      const id = kind === 'webhooks' ? name : at(operation, ['operationId']);
      if (id === operationId && at(operation, ['responses']) !== undefined) {
        return placeAt(document, [kind, name, method]);
      }
    }
  }
  return undefined;
}

/** Where the description says what an issue is about: the schema nearest to the value. */
export function issuePlace(
  document: Json,
  exchange: Exchange,
  part: 'request' | 'response',
  pointer: string,
): Place | undefined {
  const operation = operationPlace(document, exchange);
  if (operation === undefined) return undefined;
  const keys = keysOf(operation.pointer);
  if (part === 'response') {
    const statuses = [String(exchange.status), `${String(exchange.status)[0]}XX`, 'default'];
    for (const status of statuses) {
      const body = bodyPlace(document, [...keys, 'responses', status]);
      if (body !== undefined) return walk(document, body, keysOf(pointer));
    }
    return placeAt(document, [...keys, 'responses']);
  }
  // Of parameters it begins with their place, of bodies with a member: which it is, the description says.
  const value = keysOf(pointer);
  const [first = '', name] = value;
  const parameter = parameterPlace(document, keys, first, name);
  if (parameter !== undefined) return parameter;
  const body = bodyPlace(document, [...keys, 'requestBody']);
  return body === undefined ? operation : walk(document, body, value);
}

/** The schema of a body; undefined where there is none. */
function bodyPlace(document: Json, keys: Keys): Keys | undefined {
  const followed = follow(document, keys);
  const content = at(document, [...followed, 'content']);
  const [type] = Object.keys(content ?? {});
  return type === undefined ? undefined : [...followed, 'content', type, 'schema'];
}

function parameterPlace(
  document: Json,
  operation: Keys,
  place: string,
  name: string | undefined,
): Place | undefined {
  for (const holder of [operation, operation.slice(0, -1)]) {
    const list = at(document, [...holder, 'parameters']);
    for (const index of Array.isArray(list) ? list.keys() : []) {
      const keys = follow(document, [...holder, 'parameters', String(index)]);
      const isSame = at(document, [...keys, 'in']) === place;
      const named = String(at(document, [...keys, 'name']));
      if (isSame && named.toLowerCase() === name?.toLowerCase()) return placeAt(document, keys);
    }
  }
  return undefined;
}

/** Goes down from a schema along the keys of a value, as far as the schema says what is there. */
function walk(document: Json, schema: Keys, value: Keys): Place | undefined {
  const keys = follow(document, schema);
  const [key, ...rest] = value;
  if (key === undefined) return placeAt(document, keys);
  const steps = [
    [...keys, 'properties', key],
    ...(/^\d+$/.test(key) ? [[...keys, 'items']] : []),
    [...keys, 'additionalProperties'],
  ];
  const step = steps.find((candidate) => typeof at(document, candidate) === 'object');
  if (step !== undefined) return walk(document, step, rest);
  for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
    const parts = at(document, [...keys, keyword]);
    for (const index of Array.isArray(parts) ? parts.keys() : []) {
      const part = follow(document, [...keys, keyword, String(index)]);
      if (at(document, [...part, 'properties', key]) !== undefined)
        return walk(document, part, value);
    }
  }
  return placeAt(document, keys);
}

/** The keys of what stands at the end of references. */
function follow(document: Json, keys: Keys): Keys {
  let current = keys;
  for (let depth = 0; depth < 20; depth += 1) {
    const reference = at(document, [...current, '$ref']);
    if (typeof reference !== 'string') return current;
    current = keysOf(reference.replace(/^#/, ''));
  }
  return current;
}

function placeAt(document: Json, keys: Keys): Place {
  const pointer = keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { pointer: `#${pointer}`, value: at(document, keys) };
}

function at(value: Json, keys: Keys): Json {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) {
      return undefined;
    }
    // `hasOwn` says so.
    current = (current as Record<string, Json>)[key];
  }
  return current;
}

function keysOf(pointer: string): Keys {
  return pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
