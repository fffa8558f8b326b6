/** The address that an API has by its description: that of its first server, whose variables are as they are by default. */

import { arrayAt, isObject, objectAt, stringAt, type JsonObject } from './json.js';

/** The URL of the first server of a document, a path item or an operation; variables without a default stay in it. */
export function serverUrlOf(holder: JsonObject): string | undefined {
  const [server] = arrayAt(holder, 'servers');
  if (!isObject(server)) return undefined;
  const variables = objectAt(server, 'variables');
  return stringAt(server, 'url')?.replace(
    /\{([^{}]+)\}/g,
    (text, name: string) => stringAt(objectAt(variables, name), 'default') ?? text,
  );
}

/** Why no call can go to paths below a URL; nothing for one that may be relative to another. */
export function faultOfServer(url: string): string | undefined {
  const [, variable] = /\{([^{}]*)\}/.exec(url) ?? [];
  if (variable !== undefined) return `its variable ${JSON.stringify(variable)} has no default`;
  if (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(url)) return 'only http and https are called';
  if (/[{}]/.test(url)) return 'a brace is not closed';
  if (/[?#]/.test(url)) return 'paths cannot follow a query or a fragment';
  return /^https?:\/\/[^/]*@/i.test(url) ? 'a name and a password are sent in headers' : undefined;
}

/** Where the description says that calls go to: the server, if it is a whole address or an absolute path. */
export function callableServer(holder: JsonObject): string | undefined {
  const url = serverUrlOf(holder);
  if (url === undefined || faultOfServer(url) !== undefined) return undefined;
  return /^(https?:\/\/|\/)/.test(url) ? url.replace(/\/+$/, '') : undefined;
}
