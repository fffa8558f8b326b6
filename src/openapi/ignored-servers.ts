/** Finds the words of servers that have no effect: of the first one, which is called by default. */

import { ignored, type IgnoredWord } from './ignored-word.js';
import {
  arrayAt,
  entriesOf,
  isArray,
  isObject,
  objectAt,
  stringAt,
  type JsonObject,
} from './json.js';
import { faultOfServer, serverUrlOf } from './server-url.js';

/** @param isOwn Whether it is the server of single operations, without which that of the API is called. */
export function ignoredInServer(holder: JsonObject, isOwn: boolean): IgnoredWord[] {
  const [server] = arrayAt(holder, 'servers');
  if (!isObject(server)) return [];
  const url = serverUrlOf(holder) ?? '/';
  const fault = faultOfServer(url) ?? (isOwn ? faultOfRelative(url) : undefined);
  const effect = isOwn ? 'the server of the API is called' : 'callers have to say where the API is';
  const message = `No call goes to ${JSON.stringify(url)}, because ${fault}: ${effect}.`;
  return [
    ...(fault === undefined ? [] : [ignored(['servers', '0', 'url'], message)]),
    ...entriesOf(objectAt(server, 'variables')).flatMap(([name, variable]) =>
      ignoredInVariable(name, isObject(variable) ? variable : {}, stringAt(server, 'url') ?? '/'),
    ),
  ];
}

function faultOfRelative(url: string): string | undefined {
  return /^(https?:\/\/|\/)/i.test(url)
    ? undefined
    : 'only the address of the description would tell where that is';
}

function ignoredInVariable(name: string, variable: JsonObject, url: string): IgnoredWord[] {
  const path = ['servers', '0', 'variables', name];
  if (!url.includes(`{${name}}`))
    return [ignored(path, `The URL has no variable ${JSON.stringify(name)}.`)];
  const { default: value, enum: values } = variable;
  if (!isArray(values) || value === undefined || values.includes(value)) return [];
  const message = `The default ${JSON.stringify(value)} is none of these values, and is used all the same.`;
  return [ignored([...path, 'enum'], message)];
}
