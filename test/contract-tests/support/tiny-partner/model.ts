/** What the tiny partner is told, what it keeps, and what its parts take and give. */

import type { JWTPayload } from 'jose';
import type { Mistake } from '../mistakes.js';

/** Choices of which each is right. */
export interface Style {
  readonly created?: 200 | 201;
  readonly installed?: 200 | 201 | 204;
  /** To whom a token does not give access, and for what is not there. */
  readonly refusal?: 401 | 403 | 404;
  readonly uninstalled?: 200 | 204;
  readonly repeated?: 204 | 401 | 404;
  /** Only what every partner has to offer. */
  readonly isMinimal?: boolean;
  readonly isAsync?: boolean;
  /** Milliseconds until a resource is ready. */
  readonly setupTime?: number;
  /** How refusals are worded: as described, with `user.url` null, or as plain text. */
  readonly errors?: 'described' | 'null-url' | 'text';
  /** Whether paths that do not exist are answered with an empty 200, or by the webhook receiver. */
  readonly fallback?: 'empty' | 'webhook';
  /** Whether plans are listed for installations only. */
  readonly hasPrivatePlans?: boolean;
  /** Whether the installation is that of the token, whatever the path says. */
  readonly goesByToken?: boolean;
  /** Whether the system may do what users may, and the reverse. */
  readonly takesAnyKind?: boolean;
  /** Whether members that are not needed are never looked at. */
  readonly isLenient?: boolean;
  /** Whether the framework answers 500 for a path that cannot be decoded, as Next.js does. */
  readonly failsAtPercentSigns?: boolean;
}

export interface TinyOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly vercelUrl: string;
  /** Calls Vercel. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly style?: Style;
  readonly mistake?: Mistake;
}

export interface Installation {
  readonly id: string;
  token: string;
  isRemoved: boolean;
}

export interface Resource {
  readonly id: string;
  installationId: string;
  name: string;
  metadata: unknown;
  planId: string;
  status: string;
  secrets: Secret[];
  balance: number;
}

export interface Secret {
  readonly name: string;
  readonly value: string;
}

export interface Transfer {
  readonly sourceId: string;
  readonly resourceIds: readonly string[];
  readonly expiresAt: number;
  isOver: boolean;
}

export interface Call {
  readonly path: readonly string[];
  readonly claims: JWTPayload;
  readonly body: Record<string, unknown>;
}

export interface Reply {
  readonly status: number;
  /** What answers in place of the API. */
  readonly fallback?: 'webhook';
  readonly body?: unknown;
  /** The methods that there are, where the one that came is none. */
  readonly allow?: string;
}

export class Refusal extends Error {
  constructor(readonly status: number) {
    super('Refused.');
  }
}

export type Route = readonly [
  method: string,
  pattern: RegExp,
  who: 'user' | 'system' | 'any',
  handle: (call: Call) => Reply | Promise<Reply>,
];

export const errorBody = { error: { code: 'refused', message: 'This is refused.' } };
