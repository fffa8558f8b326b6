/** The step of a server's work that a request is wrong at: there it fails, if it fails. */

import type { Exchange } from '../model.js';

/** In the order in which a server takes them; `state` is all that comes after reading. */
export type Step = 'token' | 'text' | 'input' | 'state';

export function stepOf(exchange: Exchange): Step {
  const { body, isDescribed, headers, path } = exchange.case;
  // Routes beside the API, which have a whole address, take no token.
  if (hasWrongToken(exchange) && !/^https?:/.test(path)) return 'token';
  if (body !== undefined && !isJson(body, headers['content-type'])) return 'text';
  return isDescribed ? 'state' : 'input';
}

/** Whether no server that looks at tokens can take it for one of Vercel's. */
export function hasWrongToken({ case: { token } }: Exchange): boolean {
  return token.kind === 'none' || token.kind === 'garbage' || token.flaw !== undefined;
}

function isJson(body: string, contentType = 'application/json'): boolean {
  if (!contentType.startsWith('application/json')) return false;
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}
