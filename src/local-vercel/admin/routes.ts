/** The admin paths: what `Admin` does, over HTTP, below `/_counterpart`. */

import { HttpError, type Incoming, type Outgoing } from '@openapi-counterpart/runtime';
import { serverOperations } from '@openapi-counterpart/vercel/vercel-api/server';
import type { LocalContext } from '../context.js';
import { json, refusal } from '../http/error.js';
import { checkOrigin } from '../http/origins.js';
import { NestingError, parseJson } from '../parse-json.js';
import { clockRoutes } from './clock-routes.js';
import { answerConsole, isOfConsole } from './console-files.js';
import { descriptionRoutes } from './description-routes.js';
import type { Admin } from './admin.js';
import { eventRoutes, faultRoutes } from './event-routes.js';
import { exchangeRoutes } from './exchange-routes.js';
import { planRoutes } from './plan-routes.js';
import { adminBase, type Route } from './route.js';
import { startRoutes, stateRoutes } from './state-routes.js';
import { testRoutes, type LastReport } from './test-routes.js';
import { tokenRoutes } from './token-routes.js';

const longestBody = 64 * 1024 * 1024;

/** Answers what is below the base; a request from a web page of another origin is refused. */
export function createAdminRoutes(
  local: LocalContext,
  admin: Admin,
  lastReport: LastReport,
): (incoming: Incoming) => Promise<Outgoing> {
  const routes: readonly Route[] = [
    ...stateRoutes(local, admin),
    ...startRoutes(local, admin),
    ...clockRoutes(admin),
    ...faultRoutes(admin),
    ...exchangeRoutes(local, admin),
    ...eventRoutes(admin),
    ...planRoutes(local),
    ...tokenRoutes(local),
    ...descriptionRoutes,
    ...testRoutes(lastReport),
  ];

  return async (incoming) => {
    try {
      checkOrigin(incoming, 'The admin paths are');
      const path = incoming.path.slice(adminBase.length).replace(/\/$/, '');
      if (path === '' && incoming.method === 'GET') return json(200, index(routes));
      if (isOfConsole(path)) return await answerConsole(incoming.method, path);
      const route = findRoute(routes, path, incoming.method);
      const body = route.method === 'POST' ? await readJson(incoming) : undefined;
      const id = path.slice(path.lastIndexOf('/') + 1);
      return await route.run(body, { incoming, query: new URLSearchParams(incoming.search), id });
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

function listOf(routes: readonly Route[]): string[] {
  return routes.map(
    ({ method, path, summary }) => `${method} ${adminBase}${path.replace('*', '{id}')}: ${summary}`,
  );
}

function findRoute(routes: readonly Route[], path: string, method: string): Route {
  const there = routes.filter((route) =>
    new RegExp(`^${route.path.replace('*', '[^/]+')}$`).test(path),
  );
  const found = there.find((route) => route.method === method);
  if (found !== undefined) return found;
  if (there.length === 0) {
    const paths = listOf(routes).join('\n');
    throw new HttpError(404, `There is no admin path ${adminBase}${path}. There are:\n${paths}`);
  }
  const allow = there.map((route) => route.method).join(', ');
  throw new HttpError(405, `${method} does nothing here; use ${allow}.`, { headers: { allow } });
}

/** @throws HttpError 400 for what is not JSON, or nested too deeply. */
async function readJson(incoming: Incoming): Promise<unknown> {
  const bytes = await incoming.bytes(longestBody);
  if (bytes.byteLength === 0) return undefined;
  try {
    return parseJson(Buffer.from(bytes).toString());
  } catch (error) {
    if (error instanceof NestingError) throw new HttpError(400, `${error.message}.`);
    const reason = error instanceof Error ? error.message : String(error);
    throw new HttpError(400, `The body is not JSON: ${reason}.`);
  }
}
