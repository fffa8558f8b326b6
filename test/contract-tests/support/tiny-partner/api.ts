/** The tiny partner's Partner API: finds the route of a request, and does what it asks for once a key. */

import type { Ground } from './ground.js';
import { record } from './input.js';
import { installationRoutes } from './installations.js';
import { Refusal, type Reply } from './model.js';
import { planRoutes } from './plans.js';
import { provisioningRoutes } from './provisioning.js';
import { purchaseRoutes } from './purchases.js';
import { resourceRoutes } from './resources.js';
import { createRetries } from './retries.js';
import { secretRoutes } from './secrets.js';
import { createVerifier } from './tokens.js';
import { transferRoutes } from './transfers.js';

const minimal =
  /^(?:PUT|DELETE) \/v1\/installations\/[^/]+$|^POST .*\/resources$|^(?:GET|DELETE) .*\/resources\/[^/]+$|\/products\//;

export function createApi(ground: Ground): (request: Request) => Promise<Reply> {
  const { has, style } = ground;
  const verify = createVerifier(ground);
  const once = createRetries(ground);
  const routes = [
    ...installationRoutes(ground),
    ...provisioningRoutes(ground),
    ...resourceRoutes(ground),
    ...secretRoutes(ground),
    ...planRoutes(ground),
    ...purchaseRoutes(ground),
    ...transferRoutes(ground),
  ];
  return async (request) => {
    const { pathname } = new URL(request.url);
    const match = routes.find(
      ([method, pattern]) => method === request.method && pattern.test(pathname),
    );
    if (match === undefined && has('http-path') && pathname.endsWith('no-such-path'))
      return { status: 200, body: {} };
    const isHidden = style.isMinimal === true && !minimal.test(`${request.method} ${pathname}`);
    if (match === undefined || isHidden) {
      if (style.fallback === 'empty') return { status: 200 };
      if (style.fallback === 'webhook') return { status: 404, fallback: 'webhook' };
      if (has('http-method-crash') && request.method === 'OPTIONS') return { status: 500 };
      const others = routes.filter(([, pattern]) => pattern.test(pathname) && !isHidden);
      const allow = others.map(([method]) => method).join(', ');
      return others.length === 0 ? { status: 404 } : { status: 405, allow };
    }
    const [, , who, handle] = match;
    const path = decode(pathname, style.failsAtPercentSigns === true ? 500 : 400);
    const claims = await verify(request, path, who);
    const written = await request.text();
    if (style.goesByToken === true && path[1] === 'installations')
      path[2] = String(claims['installation_id']);
    const call = { path, claims, body: read(ground, request, written) };
    const key = request.headers.get('idempotency-key');
    if (key === null || request.method === 'GET') {
      if (key === null && request.method === 'POST' && has('input-valid')) throw new Refusal(400);
      return handle(call);
    }
    return once(
      `${has('idempotency-tenants') ? '' : pathname} ${key}`,
      written,
      request.method === 'PATCH',
      () => handle(call),
    );
  };
}

/** @param status For what cannot be decoded. */
function decode(pathname: string, status: number): string[] {
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    throw new Refusal(status);
  }
}

function read({ has }: Ground, request: Request, written: string): Record<string, unknown> {
  if (written === '') {
    if (request.method === 'GET' || request.method === 'DELETE' || request.url.endsWith('/accept'))
      return {};
    throw new Refusal(400);
  }
  const type = request.headers.get('content-type') ?? '';
  const isJson = has('http-charset')
    ? type === 'application/json'
    : type.startsWith('application/json');
  if (!isJson) throw new Refusal(400);
  try {
    return record(JSON.parse(written));
  } catch {
    throw new Refusal(400);
  }
}
