/** What the parts of the table partner share: what is kept, what a route takes, and what it gives. */

import type { JWTPayload } from 'jose';
import type { FaultId } from './faults.js';

export interface TableOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly jwksUrl: string;
  readonly apiUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Milliseconds until a resource is ready; at once by default. */
  readonly setupTime?: number;
  /** Milliseconds before each answer. */
  readonly delay?: number;
  /** Whether refusals are a line of text. */
  readonly refusesInText?: boolean;
  readonly fault?: FaultId;
}

export interface Notification {
  readonly level: string;
  readonly title: string;
  readonly href?: string;
}

export interface Installation {
  readonly id: string;
  token: string;
  planId: string;
  balance: number;
  isRemoved: boolean;
}

export interface Resource {
  readonly id: string;
  readonly productId: string;
  installationId: string;
  name: string;
  metadata: Record<string, unknown>;
  planId: string;
  status: string;
  notification: Notification | undefined;
  secret: string;
  balance: number;
}

export interface Transfer {
  readonly id: string;
  readonly sourceId: string;
  readonly resourceIds: readonly string[];
  readonly expiresAt: number;
  isOver: boolean;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Store {
  readonly installations: Map<string, Installation>;
  readonly resources: Map<string, Resource>;
  readonly transfers: Map<string, Transfer>;
  readonly credited: Set<string>;
  readonly seenEvents: Set<string>;
}

/** One request, read. */
export interface Call {
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly claims: JWTPayload;
  readonly body: unknown;
}

export interface Ground extends TableOptions {
  readonly has: (fault: FaultId) => boolean;
  readonly store: Store;
  /** Calls Vercel for an installation. */
  readonly call: (
    installation: Installation,
    method: string,
    path: string,
    body?: unknown,
  ) => Promise<{ readonly status: number; readonly body: unknown }>;
}

export type Who = 'user' | 'system' | 'any';

/** A row of the table of routes. Path segments that begin with a colon take any value. */
export interface Row {
  readonly method: string;
  readonly path: string;
  readonly who: Who;
  readonly isForAdmins?: boolean;
  readonly handle: (call: Call) => Reply | Promise<Reply>;
}

/** Thrown to answer with a refusal. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

export function refuse(status: number, code: string): never {
  throw new Refused(status, code);
}
