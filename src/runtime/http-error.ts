/** The one error by which a server refuses a request; everything else thrown is a fault (500). */

import type { Issue } from './validation.js';

export interface HttpErrorOptions {
  /** Machine-readable reason; derived from the status when absent. */
  readonly code?: string;
  /** What is wrong with the request, part by part. */
  readonly issues?: readonly Issue[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Throw it from a handler or an authenticator: the server answers in the operation's own error schema. */
export class HttpError extends Error {
  override readonly name: string = 'HttpError';
  readonly code: string;
  readonly issues: readonly Issue[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly status: number,
    message: string,
    options: HttpErrorOptions = {},
  ) {
    super(message);
    this.code = options.code ?? codeOfStatus(status);
    this.issues = options.issues ?? [];
    this.headers = options.headers ?? {};
  }
}

const codes: Readonly<Record<number, string>> = {
  400: 'bad_request',
  401: 'unauthorized',
  402: 'payment_required',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  406: 'not_acceptable',
  409: 'conflict',
  410: 'gone',
  412: 'precondition_failed',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  422: 'unprocessable_entity',
  429: 'rate_limited',
  500: 'internal_server_error',
  501: 'not_implemented',
  502: 'bad_gateway',
  503: 'service_unavailable',
  504: 'gateway_timeout',
};

/** What a refusal with the status is called where nothing closer is known. */
export function codeOfStatus(status: number): string {
  return codes[status] ?? 'error';
}

/** A handler for an operation that this server does not offer: answers 501. */
export function notImplemented(): never {
  throw new HttpError(501, 'This server does not implement the operation.');
}
