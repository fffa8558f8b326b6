/** The admin paths of a mock, below `/_counterpart`: fault rules, the log, and what it holds. */

import { listOf, runRoute } from '@openapi-counterpart/local-vercel/admin/dispatch';
import { exchangeRoutes } from '@openapi-counterpart/local-vercel/admin/exchange-routes';
import { faultRoutes } from '@openapi-counterpart/local-vercel/admin/fault-routes';
import { adminBase, done, type Route } from '@openapi-counterpart/local-vercel/admin/route';
import type { ExchangeLog } from '@openapi-counterpart/local-vercel/exchanges/log';
import { json } from '@openapi-counterpart/local-vercel/http/error';
import type { Incoming, Outgoing, ServerOperation } from '@openapi-counterpart/runtime';
import { readMockRule, type MockFaults } from './faults.js';
import type { Service } from './service.js';

interface AdminParts {
  readonly exchanges: ExchangeLog;
  readonly faults: MockFaults;
  readonly service: Service;
  readonly operations: readonly ServerOperation[];
}

/** @throws HttpError, ShapeError for what cannot be done. */
export function createAdmin({
  exchanges,
  faults,
  service,
  operations,
}: AdminParts): (incoming: Incoming) => Promise<Outgoing> {
  const routes: readonly Route[] = [
    {
      method: 'GET',
      path: '/state',
      summary: 'what it holds, by path and name',
      run: () => json(200, service.snapshot()),
    },
    {
      method: 'POST',
      path: '/reset',
      summary: 'returns to the beginning: state, log and fault rules',
      run() {
        service.reset();
        exchanges.clear();
        faults.clear();
        return done();
      },
    },
    ...faultRoutes(faults, (body) => readMockRule(body, [])),
    ...exchangeRoutes({ exchanges }),
  ];
  const index = {
    admin: listOf(routes),
    operations: operations.map(({ id, method, path }) => `${method} ${path} (${id})`),
  };
  return async (incoming) => {
    const isIndex = incoming.path.replace(/\/$/, '') === adminBase && incoming.method === 'GET';
    return isIndex ? json(200, index) : runRoute(routes, incoming);
  };
}
