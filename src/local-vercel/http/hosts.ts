/** Refuses requests that a web page sent here under a name of its own (DNS rebinding). */

import { isIP } from 'node:net';
import { HttpError, type Incoming } from '@openapi-counterpart/runtime';
import { memoizeLast } from '../memoize-last.js';

/** Names under which only this machine is reached. */
const loopback = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/i;

/** Programs whose connections are led here go on to say these, and no web page can be of them but Vercel's own. */
const vercelNames = new Set(['api.vercel.com', 'marketplace.vercel.com', 'vercel.com']);

/** Listens to every address of the machine. */
const wildcards = new Set(['0.0.0.0', '::', '[::]']);

/**
 * @param names Further names under which it may be called, without ports. After a wildcard address
 * every address is allowed: a page cannot make its own name of one.
 * @returns What throws an HttpError 421 for another name (RFC 9110, 15.5.20).
 */
export function createHostCheck(names: ReadonlySet<string>): (incoming: Incoming) => void {
  const check = memoizeLast((host: string) => {
    const name = host.replace(/:\d+$/, '').toLowerCase();
    if (!isAllowed(name, names)) throw notAllowed(name);
  });
  return (incoming) => {
    const host = incoming.header('host');
    // Browsers always send it.
    if (host !== null) check(host);
  };
}

function isAllowed(name: string, names: ReadonlySet<string>): boolean {
  if (loopback.test(name) || vercelNames.has(name) || names.has(name)) return true;
  const isAddress = isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0;
  return isAddress && [...wildcards].some((wildcard) => names.has(wildcard));
}

function notAllowed(name: string): HttpError {
  return new HttpError(
    421,
    `This server does not answer for "${name}", so that no web page reaches it under a name of its own. Call it at localhost, or allow the name with --allow-host.`,
    { code: 'host_not_allowed' },
  );
}
