/** Admin paths for what was exchanged, and whether it is what was expected. */

import type { Outgoing } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { json } from '../http/error.js';
import { eventAnswer, wantsEvents } from '../http/event-stream.js';
import { flag, list, object, optional } from '../shape.js';
import { limitOf } from './limit.js';
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

export function exchangeRoutes({ exchanges }: Pick<LocalContext, 'exchanges'>): Route[] {
  return [
    {
      method: 'GET',
      path: '/exchanges',
      summary:
        'the newest of the log, secrets masked: ?limit= (100) and ?until=; with Accept: text/event-stream as it happens',
      run(_body, { incoming, query }) {
        if (!wantsEvents(incoming)) {
          const until = query.get('until') ?? undefined;
          const page = exchanges.page(limitOf(query.get('limit')), until);
          const shown = page.exchanges.map((exchange) => maskExchange(exchange, exchanges.secrets));
          const pagination = { count: shown.length, next: page.next };
          return json(200, { exchanges: shown, pagination });
        }
        return eventAnswer(streamExchanges(exchanges, incoming.header('last-event-id')));
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
            ? [verifyInOrder(exchanges, expectations)]
            : expectations.map((expectation) => verifyCalled(exchanges, expectation));
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
