/**
 * A partner's server as a table of routes, by hand and without generated code: what the benchmark of
 * faults tests beside the example partner. One fault of `faults.ts` can be switched on.
 */

import { setTimeout as wait } from 'node:timers/promises';
import { installationRows, problem } from './installations.js';
import { remembering } from './keys.js';
import type { Ground, Reply, Row, TableOptions } from './model.js';
import { Refused, refuse } from './model.js';
import { purchaseRows } from './purchases.js';
import { resourceRows } from './resources.js';
import { createLogin } from './login.js';
import { createVerifier } from './tokens.js';
import { transferRows } from './transfers.js';
import { createReceiver } from './webhooks.js';

export function createTablePartner(options: TableOptions): (request: Request) => Promise<Response> {
  const ground = groundOf(options);
  const { has, delay, refusesInText } = ground;
  const receive = createReceiver(ground);
  const login = createLogin(ground);
  const serve = createTable(ground);

  async function answer(request: Request): Promise<Reply> {
    const { pathname } = new URL(request.url);
    if (pathname === '/webhook' && request.method === 'POST') return receive(request);
    if (pathname === '/login' && request.method === 'GET') return login(request);
    return serve(request, pathname);
  }

  return async (request) => {
    if (delay !== undefined) await wait(delay);
    try {
      return toResponse(await answer(request), ground);
    } catch (error) {
      const status = error instanceof Refused ? error.status : 500;
      const code = error instanceof Refused ? error.code : 'internal';
      if (refusesInText === true) return new Response(`Refused: ${code}`, { status });
      const body = has('error-text') ? 'Refused' : problem(code);
      return Response.json(body, { status });
    }
  };
}

function toResponse({ status, body, headers = {} }: Reply, { has }: Ground): Response {
  if (body === undefined) return new Response(null, { status, headers });
  const type = has('answer-untyped') ? 'text/plain' : 'application/json; charset=utf-8';
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': type, ...headers },
  });
}

function groundOf(options: TableOptions): Ground {
  const { fault, apiUrl, fetch } = options;
  return {
    ...options,
    has: (id) => fault === id,
    store: {
      installations: new Map(),
      resources: new Map(),
      transfers: new Map(),
      credited: new Set(),
      seenEvents: new Set(),
    },
    async call({ token }, method, path, body) {
      const request = new Request(apiUrl + path, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const response = await fetch(request);
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    },
  };
}

function createTable(ground: Ground): (request: Request, pathname: string) => Promise<Reply> {
  const { has } = ground;
  const verify = createVerifier(ground);
  const once = remembering(ground);
  const rows = [
    ...installationRows(ground),
    ...resourceRows(ground),
    ...transferRows(ground),
    ...purchaseRows(ground),
  ];
  return async (request, pathname) => {
    const path = decode(ground, pathname);
    const matching = rows.filter((row) => fits(row.path, path));
    const method = request.method === 'HEAD' && !has('head-crash') ? 'GET' : request.method;
    const row = matching.find((item) => item.method === method);
    if (row === undefined) {
      if (has('method-crash') && matching.length > 0) throw new Error(`No ${request.method}.`);
      if (has('head-crash') && request.method === 'HEAD') throw new Error('No HEAD.');
      return lacking(ground, matching);
    }
    const text = await request.text();
    const read = (): unknown => readBody(ground, request, text);
    const isEarly = has('key-any-role') || has('key-keeps-refusals');
    const claims = await verify(request, path, isEarly ? { ...row, isForAdmins: false } : row);
    const call = { path, claims, query: new URL(request.url).searchParams };
    const handle = async (): Promise<Reply> => {
      if (isEarly) await verify(request, path, row);
      return row.handle({ ...call, body: read() });
    };
    if (method === 'GET') return handle();
    const role = String(claims['user_role'] ?? 'system');
    return once(
      { row, path: pathname, text, role, key: request.headers.get('idempotency-key') },
      handle,
    );
  };
}

function lacking({ has }: Ground, matching: readonly Row[]): Reply {
  if (matching.length === 0) return { status: 404, body: problem('not_found') };
  const allow = matching.map((row) => row.method).join(', ');
  return {
    status: 405,
    body: problem('method_not_allowed'),
    headers: has('allow-missing') ? {} : { allow },
  };
}

function decode({ has }: Ground, pathname: string): readonly string[] {
  return pathname
    .slice(1)
    .split('/')
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch (error) {
        if (has('crash-percent')) throw error;
        return refuse(400, 'bad_path');
      }
    });
}

function fits(pattern: string, path: readonly string[]): boolean {
  const parts = pattern.slice(1).split('/');
  return (
    parts.length === path.length &&
    parts.every((part, index) => part.startsWith(':') || part === path[index])
  );
}

function readBody({ has }: Ground, request: Request, text: string): unknown {
  if (text === '') {
    if (has('crash-empty-body') && request.method === 'POST') throw new Error('No body.');
    return undefined;
  }
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/json') && !has('type-ignored')) refuse(415, 'media_type');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (has('crash-json')) throw error;
    refuse(400, 'no_json');
  }
  if (has('crash-null-body') && value === null) throw new TypeError('null has no members.');
  if (has('crash-deep') && depthOf(value) > 400) throw new RangeError('Too deep.');
  if (has('crash-proto') && text.includes('"__proto__"')) throw new TypeError('No prototype.');
  return value;
}

/** Without recursion: what is deep is what it is about. */
function depthOf(value: unknown): number {
  let depth = 0;
  let level: readonly unknown[] = [value];
  while (level.length > 0 && depth <= 1000) {
    depth += 1;
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
  }
  return depth;
}
