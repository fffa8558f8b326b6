/** Logs what is answered outside of the described operations. */

import type { Incoming, Outgoing } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';

/** @param api As the log has it: `oidc`, `sso`. */
export async function logged(
  local: LocalContext,
  api: string,
  incoming: Incoming,
  answer: () => Outgoing | Promise<Outgoing>,
): Promise<Outgoing> {
  const at = Date.now();
  const began = performance.now();
  const outgoing = await answer();
  local.exchanges.add({
    at,
    direction: 'in',
    api,
    operationId: undefined,
    method: incoming.method,
    path: incoming.search === '' ? incoming.path : `${incoming.path}?${incoming.search}`,
    status: outgoing.status,
    duration: performance.now() - began,
    request: { headers: {}, body: null, issues: [] },
    response: {
      headers: outgoing.headers,
      body: typeof outgoing.body === 'string' ? outgoing.body : null,
      issues: [],
    },
    note: null,
  });
  return outgoing;
}
