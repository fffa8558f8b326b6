/** One admin path: how it is called, and what it does. */

import type { Incoming, Outgoing } from '@openapi-counterpart/runtime';

/** Below it are the admin paths. */
export const adminBase = '/_counterpart';

export function isAdminPath(path: string): boolean {
  return path === adminBase || path.startsWith(`${adminBase}/`);
}

/** What a route gets besides the body. */
export interface Call {
  readonly incoming: Incoming;
  readonly query: URLSearchParams;
  /** What the last segment of the path names. */
  readonly id: string;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below the base; `*` stands for one segment. */
  readonly path: string;
  readonly summary: string;
  /** @throws ShapeError, HttpError, RangeError, PartnerError */
  readonly run: (body: unknown, call: Call) => Outgoing | Promise<Outgoing>;
}

export function done(): Outgoing {
  return { status: 204, headers: {}, body: null };
}
