/** The admin paths: what `Admin` does, over HTTP, below `/_counterpart`. */

import type { Incoming, Outgoing } from '@openapi-counterpart/runtime';
import { serverOperations } from '@openapi-counterpart/vercel/vercel-api/server';
import type { LocalContext } from '../context.js';
import { json, refusal } from '../http/error.js';
import { checkOrigin } from '../http/origins.js';
import { readFaultRule } from '../faults/fault-rule.js';
import { clockRoutes } from './clock-routes.js';
import { answerConsole, isOfConsole } from './console-files.js';
import { descriptionRoutes } from './description-routes.js';
import type { Admin } from './admin.js';
import { listOf, runRoute } from './dispatch.js';
import { eventRoutes } from './event-routes.js';
import { exchangeRoutes } from './exchange-routes.js';
import { faultRoutes } from './fault-routes.js';
import { planRoutes } from './plan-routes.js';
import { adminBase, type Route } from './route.js';
import { startRoutes, stateRoutes } from './state-routes.js';
import { testRoutes } from './test-routes.js';
import type { ContractTests } from './test-runs.js';
import { tokenRoutes } from './token-routes.js';

/** Answers what is below the base; a request from a web page of another origin is refused. */
export function createAdminRoutes(
  local: LocalContext,
  admin: Admin,
  tests: ContractTests | undefined,
): (incoming: Incoming) => Promise<Outgoing> {
  const routes: readonly Route[] = [
    ...stateRoutes(local, admin),
    ...startRoutes(local, admin),
    ...clockRoutes(admin),
    ...faultRoutes(admin.faults, readFaultRule),
    ...exchangeRoutes(local),
    ...eventRoutes(admin),
    ...planRoutes(local),
    ...tokenRoutes(local),
    ...descriptionRoutes,
    ...testRoutes(tests, admin.tests, local.exchanges.secrets),
  ];

  return async (incoming) => {
    try {
      checkOrigin(incoming, 'The admin paths are');
      const path = incoming.path.slice(adminBase.length).replace(/\/$/, '');
      if (path === '' && incoming.method === 'GET') return json(200, index(routes));
      if (isOfConsole(path)) return await answerConsole(incoming.method, path);
      return await runRoute(routes, incoming);
    } catch (error) {
      return refusal(error);
    }
  };
}

function index(routes: readonly Route[]) {
  return {
    admin: listOf(routes),
    operations: serverOperations.map(({ id, method, path }) => `${method} ${path} (${id})`),
  };
}
