/** Below which path the description has its operations. */

import {
  arrayAt,
  isObject,
  objectAt,
  stringAt,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';

/** The path of the first server, without a slash at the end; empty where it has none. */
export function basePathOf(bundle: JsonObject): string {
  const [server] = arrayAt(bundle, 'servers');
  if (!isObject(server)) return '';
  const variables = objectAt(server, 'variables');
  const url = (stringAt(server, 'url') ?? '').replace(
    /\{([^{}]+)\}/g,
    (_, name: string) => stringAt(objectAt(variables, name), 'default') ?? '',
  );
  return URL.canParse(url, 'http://localhost')
    ? new URL(url, 'http://localhost').pathname.replace(/\/+$/, '')
    : '';
}
