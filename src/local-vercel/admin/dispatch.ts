/** Finds the admin path that a request is for, and runs it. */

import { HttpError, type Incoming, type Outgoing } from '@openapi-counterpart/runtime';
import { NestingError, parseJson } from '../parse-json.js';
import { adminBase, type Route } from './route.js';

const longestBody = 64 * 1024 * 1024;

/** Runs the route that a request is for. @throws HttpError 404, 405, 400; and what the route throws. */
export async function runRoute(routes: readonly Route[], incoming: Incoming): Promise<Outgoing> {
  const path = incoming.path.slice(adminBase.length).replace(/\/$/, '');
  const route = findRoute(routes, path, incoming.method);
  const body = route.method === 'POST' ? await readJson(incoming) : undefined;
  const id = path.slice(path.lastIndexOf('/') + 1);
  return route.run(body, { incoming, query: new URLSearchParams(incoming.search), id });
}

/** The routes as people read them. */
export function listOf(routes: readonly Route[]): string[] {
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
