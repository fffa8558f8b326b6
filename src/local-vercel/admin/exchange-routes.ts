/** Admin paths for what was exchanged, and whether it is what was expected. */

import type { Outgoing } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { json } from '../http/error.js';
import { flag, list, object, optional } from '../shape.js';
import type { Admin } from './admin.js';
import {
  expectationShape,
  verifyCalled,
  verifyInOrder,
  type Verification,
} from '../exchanges/expectations.js';
import { maskExchange } from '../exchanges/mask-exchange.js';
import { done, type Route } from './route.js';
import { streamExchanges } from '../exchanges/stream.js';

const verifyShape = object({
  expectations: list(expectationShape),
  inOrder: optional(flag),
});

export function exchangeRoutes({ exchanges }: LocalContext, admin: Admin): Route[] {
  return [
    {
      method: 'GET',
      path: '/exchanges',
      summary: 'the log, secrets masked; with Accept: text/event-stream as it happens',
      run(_body, { incoming }) {
        if (!(incoming.header('accept') ?? '').includes('text/event-stream')) {
          return json(200, { exchanges: exchanges.all().map(maskExchange) });
        }
        return {
          status: 200,
          headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
          body: streamExchanges(exchanges, incoming.header('last-event-id')),
        };
      },
    },
    {
      method: 'DELETE',
      path: '/exchanges',
      summary: 'empties the log',
      run() {
        exchanges.clear();
        return done();
      },
    },
    {
      method: 'POST',
      path: '/verify',
      summary: 'says whether calls were made: {expectations: [{operationId, …}], inOrder?}',
      async run(body) {
        const { expectations, inOrder } = verifyShape(body, []);
        const verifications =
          inOrder === true
            ? [verifyInOrder(admin.exchanges(), expectations)]
            : expectations.map((expectation) => verifyCalled(admin.exchanges(), expectation));
        return verdict(verifications.filter(({ holds }) => !holds));
      },
    },
  ];
}

function verdict(failures: readonly Verification[]): Outgoing {
  if (failures.length === 0) return json(200, { holds: true });
  const message = failures.map((failure) => failure.message).join('\n');
  return json(422, { error: { code: 'expectation_failed', message }, holds: false, failures });
}
